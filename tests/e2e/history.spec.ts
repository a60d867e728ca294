import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { createJournal, entryBox, goTo, saved } from './support/journal.ts'
import { newEntry } from './support/new-entry.ts'

test.describe.configure({ mode: 'serial' })

let app: App
let page: Page

test.beforeAll(async () => {
  app = await launchApp()
  page = app.window
  await createJournal(page)
})
test.afterAll(async () => {
  await app.close()
  expect(app.problems).toEqual([])
})

const dialog = (): Locator => page.getByRole('dialog', { name: 'Earlier versions' })
const sides = () => ({
  then: dialog().getByRole('textbox', { name: 'Text of this version' }),
  now: dialog().getByRole('textbox', { name: 'Text now' }),
})

/** A text in the place of the one on the page; so much is new that the one before is kept. */
async function writeAnew(text: string): Promise<void> {
  await entryBox(page).focus()
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(text)
  await saved(page)
}

test('versions stand beside the text of now, with what is different marked by word', async () => {
  await writeAnew('# The panel\n\nThey said no. I cried all night.')
  await writeAnew('Something else altogether.')
  await writeAnew('# The panel\n\nThey said no, twice. I slept all night.')

  await test.step('the newest comes first, and the arrow keys go from one to the next', async () => {
    await page.getByRole('button', { name: 'Versions' }).click()
    const newest = dialog().getByRole('button', { name: /Something else altogether/ })
    await expect(newest).toBeFocused()
    await expect(newest).toHaveAttribute('aria-pressed', 'true')
    await expect(sides().then).toHaveText('Something else altogether.')
    await page.keyboard.press('ArrowDown')
    await expect(dialog().getByRole('button', { name: /The panel/ })).toBeFocused()
    await expect(sides().then.getByRole('deletion')).toHaveText(['cried'])
    await expect(sides().now.getByRole('insertion')).toHaveText([', twice', 'slept'])
  })

  await test.step('as a screen reader has it', async () => {
    await expect(dialog()).toMatchAriaSnapshot(`
      - dialog "Earlier versions":
        - heading "Earlier versions" [level=2]
        - list "Versions, newest first":
          - listitem:
            - button /Something else altogether\\. 3 words/
          - listitem:
            - button /The panel 9 words/ [pressed]
        - status: 1 word only in this version, 2 words only in the text now.
        - heading /, \\d\\d:\\d\\d$/ [level=3]
        - textbox "Text of this version":
          - deletion: cried
        - heading "Now" [level=3]
        - textbox "Text now":
          - insertion: ", twice"
          - insertion: slept
        - button "Close"
        - button "Restore this version"
    `)
    await expectAccessible(page, 'versions side by side')
  })

  await test.step('side by side, and one under the other in a narrow window', async () => {
    const places = async () => [
      (await sides().then.boundingBox())!,
      (await sides().now.boundingBox())!,
    ]
    const [left, right] = await places()
    expect(right!.x).toBeGreaterThanOrEqual(left!.x + left!.width)
    await page.setViewportSize({ width: 720, height: 900 })
    await expect
      .poll(async () => {
        const [above, below] = await places()
        return below!.y >= above!.y + above!.height && below!.x === above!.x
      })
      .toBe(true)
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  await test.step('restoring makes a new version, of what was there', async () => {
    await dialog().getByRole('button', { name: 'Restore this version' }).click()
    await expect(dialog()).toHaveCount(0)
    await expect(entryBox(page)).toContainText('I cried all night.')
    await page.getByRole('button', { name: 'Versions' }).click()
    await expect(dialog().getByRole('listitem')).toHaveCount(3)
    await expect(sides().then).toContainText('no, twice')
    await page.keyboard.press('Escape')
    await expect(dialog()).toHaveCount(0)
  })

  await test.step('where an entry is read, too', async () => {
    await goTo(page, 'Journal')
    await page.getByRole('option', { name: 'The panel' }).click()
    const reading = page.getByRole('article', { name: 'The panel' })
    await reading.getByRole('button', { name: 'Versions' }).click()
    await expect(sides().now).toContainText('I cried all night.')
    await dialog().getByRole('button', { name: 'Restore this version' }).click()
    await expect(reading).toContainText('I slept all night.')
    await goTo(page, 'Write')
    await expect(entryBox(page)).toContainText('I slept all night.')
  })
})

test('the trash says how long things stay, and lets them go for good only when asked twice', async () => {
  const list = page.getByRole('list', { name: 'In the trash' })
  const question = page.getByRole('alertdialog')
  const notice = page.getByRole('status', { name: 'Notice' })

  await test.step('how long is a setting, which is found by searching', async () => {
    await goTo(page, 'Settings')
    await page.getByRole('searchbox', { name: 'Search settings' }).fill('trash')
    const days = page.getByRole('combobox', { name: 'Delete it for good after' })
    await expect(days).toHaveValue('30 days')
    await days.selectOption('7 days')
    await goTo(page, 'Journal')
    await goTo(page, 'Settings')
    await expect(days).toHaveValue('7 days')
  })

  for (const name of ['The first to go', 'The second to go', 'The third to go']) {
    await newEntry(app)
    await page.keyboard.insertText(name)
    await saved(page)
    await app.menu('Edit', 'Move to trash')
    await expect(page.locator('.cm-placeholder')).toBeVisible()
  }
  await app.menu('Go', 'Trash')
  await expect(list.getByRole('listitem')).toHaveText([/third.*7 days left/s, /second/, /first/])
  await expectAccessible(page, 'the trash')

  await test.step('one thing is deleted for good', async () => {
    const remove = page.getByRole('button', { name: 'Delete for good: The second to go' })
    await remove.click()
    await expect(question).toContainText('Backups made earlier may still hold it.')
    await expect(question.getByRole('button', { name: 'Keep it' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(list.getByRole('listitem')).toHaveCount(3)
    await remove.click()
    await question.getByRole('button', { name: 'Delete for good' }).click()
    await expect(notice).toHaveText('Deleted for good.')
    await expect(list.getByRole('listitem')).toHaveText([/third/, /first/])
  })

  await test.step('and all of them, with how many', async () => {
    await page.getByRole('button', { name: 'Empty trash' }).click()
    await expect(question).toContainText('This deletes 2 things for good')
    await question.getByRole('button', { name: 'Delete 2 things' }).click()
    await expect(page.getByText('The trash is empty. What you throw away')).toBeVisible()
    await app.menu('Edit', 'Search the journal')
    const search = page.getByRole('searchbox', { name: 'Search' })
    await search.fill('in:trash')
    await expect(page.getByText('Nothing found for “in:trash”.')).toBeVisible()
    await search.fill('')
  })
})
