import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { createJournal, entryBox } from './support/journal.ts'

let app: App
let page: Page
test.beforeAll(async () => {
  app = await launchApp()
  page = app.window
  await createJournal(page)
  await page.getByRole('button', { name: 'Later' }).click()
})
test.afterAll(async () => {
  await app.close()
  expect(app.problems).toEqual([])
})

const press = (keys: string): Promise<void> => page.keyboard.press(keys)
const item = (name: string): Locator => page.getByRole('menuitem', { name, exact: true })
/** The browser says some time after it opened or closed a menu that it did: on a busy computer, late. */
const late = (menu: Node, newState: 'open' | 'closed') =>
  menu.dispatchEvent(
    new ToggleEvent('toggle', { oldState: newState === 'open' ? 'closed' : 'open', newState }),
  )

test('up from the button opens a menu at its last item, and its ends meet', async () => {
  const timer = page.getByRole('button', { name: 'Writing timer' })
  await timer.focus()
  await press('ArrowUp')
  await expect(item('Timed writing…')).toBeFocused()
  await expect(timer).toHaveAttribute('aria-expanded', 'true')
  await page.getByRole('menu').evaluate(late, 'open' as const)
  await expect(item('Timed writing…')).toBeFocused()
  await press('ArrowDown')
  await expect(item('5 minutes')).toBeFocused()
  await press('ArrowUp')
  await expect(item('Timed writing…')).toBeFocused()
  await press('Home')
  await expect(item('5 minutes')).toBeFocused()
  await press('End')
  await expect(item('Timed writing…')).toBeFocused()
  await press('2')
  await expect(item('20 minutes')).toBeFocused()
  await press('Escape')
  await expect(timer).toBeFocused()
  await press('ArrowDown')
  await expect(item('5 minutes')).toBeFocused()
  await press('Escape')
  await timer.click()
  await expect(item('5 minutes')).toBeFocused()
  await press('Escape')
})

test('a menu that is asked for while another closes stays', async () => {
  await entryBox(page).focus()
  await page.keyboard.type('Teh first of a line of words that goes on, and wrogn.\n')
  const marked = entryBox(page).locator('.misspelt')
  await expect(marked).toHaveText(['Teh', 'wrogn'], { timeout: 20_000 })
  const menu = (word: string): Locator =>
    page.getByRole('menu', { name: `Spelling of “${word}”`, exact: true })
  await marked.first().click({ button: 'right' })
  await expect(item('The')).toBeVisible()
  const before = await menu('Teh').elementHandle()
  await marked.last().click({ button: 'right' })
  await expect(menu('wrogn')).toBeVisible()
  await before!.evaluate(late, 'closed' as const)
  await expect(item('wrong')).toBeVisible()
  await expect(item('wrong')).toBeFocused()
  await press('Escape')
  await expect(menu('wrogn')).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
})
