import { expect, test, type Locator, type Page } from '@playwright/test'
import { startingValues } from '../../shared/values/rules.ts'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFocus, tabTo } from './support/focus.ts'
import { comeBack, createJournal, goTo, saved } from './support/journal.ts'

test.setTimeout(300_000)

let app: App
let page: Page

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true })
const field = (name: string): Locator => page.getByRole('textbox', { name, exact: true })
const heading = (name: string): Locator => page.getByRole('heading', { level: 1, name })
const inOrder = (): Locator =>
  page.getByRole('list', { name: 'Your values, what matters most first' }).getByRole('textbox')
const words = (index: number): string => startingValues[index]!.words
const said = 'Why it matters, and a time it showed'

/** Something that happened just now at work, through the same door as the room. */
const tellOfRejection = (title = 'Northwind said no'): Promise<void> =>
  page.evaluate(async (title) => {
    const said = { title, facts: '', area: 'work' as const, usual: null }
    const id = crypto.randomUUID()
    await window.intact.rejections.save({ id, happenedAt: Date.now(), ...said })
  }, title)

async function openByName(name: string): Promise<void> {
  await goTo(page, 'Practice')
  await button(name).click()
}

test('values in order by keyboard, a writing that outlives a kill, and who I am in two versions', async () => {
  app = await launchApp()
  page = app.window
  await createJournal(page)
  await button('Later').click()

  await test.step('the values are put in order with keys, and each move is said', async () => {
    await page.keyboard.press('Control+5')
    await expect(heading('Practice')).toBeFocused()
    await tabTo(page, button('What matters to you'))
    await page.keyboard.press('Enter')
    await expect(heading('What matters to you')).toBeFocused()
    await expect(inOrder()).toHaveCount(11)
    await tabTo(page, page.getByRole('button', { name: `Move: ${words(2)}, 3 of 11` }))
    await page.keyboard.press('ArrowUp')
    await expectFocus(page.getByRole('button', { name: `Move: ${words(2)}, 2 of 11` }))
    await expect(page.getByRole('status').getByText(`${words(2)}: 2 of 11`)).toBeAttached()
    await page.keyboard.press('Home')
    await expectFocus(page.getByRole('button', { name: `Move: ${words(2)}, 1 of 11` }))
    await page.keyboard.press('Tab')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('Saying what is so')
    await saved(page)
    await expectAccessible(page, 'Values, being put in order')
    await tabTo(page, button('This is my order'))
    await page.keyboard.press('Enter')
    const list = page.getByRole('listitem')
    await expect(list.filter({ hasText: 'Saying what is so' })).toBeVisible()
    await expect(button('Write about what comes first')).toBeVisible()
  })

  await test.step('by pointer, too: one is dragged over another', async () => {
    await button('Change the order').click()
    const middleOf = async (index: number) => {
      const box = await page
        .getByRole('button', { name: /^Move: / })
        .nth(index)
        .boundingBox()
      return [box!.x + box!.width / 2, box!.y + box!.height / 2] as const
    }
    const [from, to] = [await middleOf(0), await middleOf(2)]
    await page.mouse.move(...from)
    await page.mouse.down()
    await page.mouse.move(...to)
    await page.mouse.up()
    await expect(inOrder().nth(2)).toHaveValue('Saying what is so')
    await expect(inOrder().nth(0)).toHaveValue(words(0))
    await saved(page)
    await page.keyboard.press('Escape')
    await expect(page.getByText('Earlier orders (1)')).toBeVisible()
  })

  await test.step('after a no at work the writing is about another part of life, and a kill costs nothing', async () => {
    await tellOfRejection()
    await goTo(page, 'Practice')
    // In the first day it is not offered, and there by name.
    await expect(button('Begin: What matters to you')).toHaveCount(0)
    await button('What matters to you').click()
    await button('Write about what comes first').click()
    await expect(field(said)).toBeFocused()
    await expect(page.getByText('What happened was about work')).toBeVisible()
    await expect(page.getByRole('radio', { name: 'work', exact: true })).toHaveCount(0)
    await page.getByRole('radio', { name: 'friends' }).check()
    await field(said).click()
    await page.keyboard.type('Because a ferry waits for nobody, and you did.')
    await saved(page)
    await app.kill()
    await comeBack(app)
    page = app.window
    await openByName('What matters to you')
    await button('Go on writing').click()
    await expect(heading(words(0))).toBeVisible()
    await expect(field(said)).toHaveValue('Because a ferry waits for nobody, and you did.')
    await expect(page.getByRole('radio', { name: 'friends' })).toBeChecked()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' It showed in June.')
    await button('I am done').click()
    const wrote = page.getByRole('region', { name: 'What you wrote' })
    await expect(wrote.getByText('you did. It showed in June.')).toBeVisible()
    await expect(wrote.getByText('Where it showed: friends')).toBeVisible()
    await wrote.getByRole('button', { name: 'Move to trash' }).click()
    await expect(wrote).toHaveCount(0)
    await button('Undo').click()
    await expect(wrote).toBeVisible()
  })

  await test.step('who I am keeps its versions, and shows what changed after the no', async () => {
    await page.evaluate(async () => {
      const { rejections } = window.intact
      const listed = await rejections.list()
      if (!listed.ok) throw new Error(listed.message)
      for (const { rejection } of listed.value) await rejections.moveToTrash({ id: rejection.id })
    })
    await openByName('Who I am')
    await field('Who I am').fill('I mend bowls. I am a sister.')
    await expect(page.getByText('After 2 versions you see here')).toHaveCount(0)
    await button('Done for now').click()
    await expect(heading('Practice')).toBeVisible()
    await tellOfRejection()
    await openByName('Who I am')
    await expect(page.getByText('After 2 versions you see here')).toBeVisible()
    await field('Who I am').fill('I mend bowls and cups. I am a sister.')
    await saved(page)
    await page.keyboard.press('Escape')
    await openByName('Who I am')
    const around = page.getByRole('region', { name: 'After “Northwind said no”' })
    await expect(around.getByRole('insertion')).toHaveText(' and cups')
    await expect(around.getByRole('deletion')).toHaveCount(0)
    const versions = page.getByRole('region', { name: 'Versions' })
    await expect(versions.getByRole('listitem')).toHaveCount(2)
    await versions.locator('summary').first().click()
    await expect(versions.getByRole('insertion')).toHaveText(' and cups')
    await expect(page.getByRole('figure', { name: 'How much of it holds' })).toContainText(
      '3 words stayed, 1 came and 0 went',
    )
    await expectAccessible(page, 'Who I am, with two versions')
    await button('How it works').click()
    await expect(heading('How “Who I am” works')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(field('Who I am')).toHaveValue('I mend bowls and cups. I am a sister.')
  })

  await test.step('a value and a rejection named by one long word keep within the page', async () => {
    const long = 'Unabhängigkeitserklärung'.repeat(8)
    await tellOfRejection(long)
    await openByName('What matters to you')
    await button('Change the order').click()
    await inOrder().first().fill(long)
    await inOrder().nth(1).fill('לומר את האמת')
    await button('This is my order').click()
    await expectAccessible(page, 'Values in order, a long one first')
    // Its number stands where the others stand.
    const row = page.getByRole('listitem').filter({ hasText: 'לומר את האמת' })
    await expect(row).toHaveCSS('direction', 'ltr')
    await button('Write about what comes first').click()
    await expect(heading(long)).toBeVisible()
    await field(said).fill('It does.')
    await expectAccessible(page, 'Writing about a value with a long name')
    await button('I am done').click()
    await expect(page.getByText(`After “${long}”`)).toBeVisible()
    await expectAccessible(page, 'Values, with a writing about one with a long name')
    await page.keyboard.press('Escape')
  })

  await app.close()
  expect(app.problems).toEqual([])
})
