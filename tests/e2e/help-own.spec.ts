import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFocus } from './support/focus.ts'
import { createJournal, goTo, unlock } from './support/journal.ts'

// The help lines that a person adds.
let app: App
let page: Page

test.describe.configure({ timeout: 180_000 })
test.beforeEach(async () => {
  app = await launchApp()
  page = app.window
  await button('Get help now').click()
  await expect(add()).toBeVisible()
})
test.afterEach(async () => {
  await app.close()
  expect(app.problems).toEqual([])
})

const button = (name: string): Locator => page.getByRole('button', { name, exact: true })
const add = (): Locator => button('Add someone of your own…')
const name = (): Locator => page.getByLabel('Name', { exact: true })
const number = (): Locator => page.getByLabel('Number', { exact: true })
const own = (): Locator => page.getByRole('region', { name: 'Your own' })
const lines = (): Locator => own().getByRole('listitem')

async function type(who: string, how: string): Promise<void> {
  await name().fill(who)
  await number().fill(how)
  await number().press('Enter')
}

test('one of one’s own comes first, also in front of a locked journal and after a restart', async () => {
  await add().click()
  await expectFocus(name())
  await expect(
    page.getByText('anyone who uses this computer can read it.', { exact: false }),
  ).toBeVisible()
  await page.keyboard.type('Dr Ada Moss')
  await page.keyboard.press('Tab')
  await page.keyboard.type('555 0100')
  await page.keyboard.press('Enter')
  await expect(lines()).toContainText(['Dr Ada Moss'])
  await expectFocus(button('Edit Dr Ada Moss'))
  await expect(page.locator('.number').first()).toHaveText('555 0100')
  await page.getByLabel('Country').selectOption('GB')
  // Before the emergency number, as the person put it there.
  await expect(page.locator('.number')).toContainText(['555 0100', '999'])
  await button('Back').click()

  await createJournal(page)
  await goTo(page, 'Get help now')
  await expect(lines()).toHaveCount(1)
  await app.menu('File', 'Lock')
  await button('Get help now').click()
  await expect(lines()).toHaveCount(1)
  await expectAccessible(page, 'help with one’s own')
  await app.restart()
  page = app.window
  await button('Get help now').click()
  await expect(lines()).toContainText(['Dr Ada Moss'])
  // The page says that it is kept so.
  expect(readFileSync(join(app.userData, 'settings.json'), 'utf8')).toContain('Dr Ada Moss')
  await button('Back').click()
  await unlock(page)
})

test('up to three, changed, taken away and brought back, all by keys', async () => {
  await add().click()
  await type('One', '1')
  await expectFocus(button('Edit One'))
  await add().click()
  await type('אמא', '+972 50 000 0000 (ערב)')
  await add().click()
  await type('🌿 '.repeat(30), 'x'.repeat(40))
  await expect(lines()).toHaveCount(3)
  // Its groups stand in their order, though a word beside them is read from the right.
  const mixed = page.getByText('+972 50 000 0000 (ערב)', { exact: true })
  const [plus, last] = await mixed.evaluate((element) =>
    [0, 15].map((at) => {
      const range = document.createRange()
      range.setStart(element.firstChild!, at)
      range.setEnd(element.firstChild!, at + 1)
      return range.getBoundingClientRect().left
    }),
  )
  expect(plus).toBeLessThan(last!)
  await expect(add()).toHaveCount(0)
  await expectAccessible(page, 'help with three of one’s own')
  await button('Edit One').focus()
  await page.keyboard.press('Enter')
  await expectFocus(name())
  await expect(name()).toHaveValue('One')
  // What is typed of one is not given up for another.
  await expect(button('Edit אמא')).toHaveCount(0)
  await expect(add()).toHaveCount(0)
  await expectAccessible(page, 'help being edited')
  // And what was typed of one more is there after another was open.
  await name().press('Escape')
  await expectFocus(button('Edit One'))
  await button('Remove One').press('Enter')
  await add().click()
  await name().fill('Sam')
  await name().press('Escape')
  await button('Edit אמא').press('Enter')
  await name().fill('Ima')
  await name().press('Escape')
  await add().click()
  await expect(name()).toHaveValue('Sam')
  await name().press('Escape')
  await button('Edit אמא').press('Enter')
  await expect(name()).toHaveValue('Ima')
  // The line that comes back takes its place above the open one.
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(lines()).toHaveCount(3)
  await expect(lines().nth(1).getByLabel('Name', { exact: true })).toHaveValue('Ima')
  await expect(lines()).toContainText(['One', '', '🌿'])
  await button('Cancel').press('Enter')
  await button('Edit One').press('Enter')
  await expect(name()).toHaveValue('One')
  await name().fill('Una')
  await button('Save').press('Enter')
  await expectFocus(button('Edit Una'))
  await expect(lines()).toContainText(['Una', 'אמא', '🌿'])

  await page.keyboard.press('Tab')
  await expectFocus(button('Remove Una'))
  await page.keyboard.press('Enter')
  await expect(lines()).toHaveCount(2)
  await expectFocus(add())
  await page.getByRole('button', { name: 'Undo' }).press('Enter')
  await expect(lines()).toContainText(['Una', 'אמא', '🌿'])
  await expect(button('Edit אמא')).toBeVisible()
})

test('a line without a name or a number is asked for it, and Escape keeps what was typed', async () => {
  await add().click()
  await button('Save').click()
  await expect(page.getByRole('alert')).toHaveText('Who is it?')
  await expectFocus(name())
  await expect(name()).toHaveAccessibleDescription('Who is it?')
  await name().fill('Sam')
  await expect(page.getByRole('alert')).toHaveText('')
  await type('Sam', '\u200B ')
  await expect(page.getByRole('alert')).toHaveText('How can they be reached?')
  await expectFocus(number())
  await name().press('Escape')
  await expect(name()).toHaveCount(0)
  await expectFocus(add())
  await expect(own()).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(button('Create journal')).toBeVisible()
  await button('Get help now').click()
  await add().click()
  await expect(name()).toHaveValue('Sam')
  await button('Cancel').click()
  await add().click()
  await expect(name()).toHaveValue('')
})
