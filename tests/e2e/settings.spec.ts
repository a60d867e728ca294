import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { comeBack, createJournal, goTo } from './support/journal.ts'

let userData: string
let elsewhere: string
let app: App
let page: Page

test.beforeAll(async () => {
  userData = mkdtempSync(join(tmpdir(), 'intact-settings-'))
  elsewhere = mkdtempSync(join(tmpdir(), 'intact-elsewhere-'))
  app = await launchApp({ userData, answers: { chooseFolder: elsewhere } })
  page = app.window
  await createJournal(page)
})
test.afterAll(async () => {
  await app.close()
  for (const folder of [userData, elsewhere]) rmSync(folder, { recursive: true, force: true })
  expect(app.problems).toEqual([])
})
test.beforeEach(() => goTo(page, 'Settings'))

const light = 'rgb(250, 247, 242)'
const dark = 'rgb(27, 25, 23)'
const paper = (): Promise<string> =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor)
const theme = (name: string): Locator => page.getByRole('radio', { name, exact: true })
const shortcut = (): Locator => page.getByRole('button', { name: /^Quick log shortcut/ })
const says = (): Locator => page.locator('section', { hasText: 'Quick log' }).getByRole('status')
const file = (): string => join(userData, 'settings.json')
const onDisk = (): Record<string, unknown> =>
  (JSON.parse(readFileSync(file(), 'utf8')) as { settings: Record<string, unknown> }).settings

async function startAgain(): Promise<void> {
  await comeBack(app)
  page = app.window
}

test('the theme is light, dark, or that of the system', async () => {
  await theme('As the system').check()
  await page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(paper).toBe(light)
  await page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(paper).toBe(dark)
  await theme('Light').check()
  await expect.poll(paper).toBe(light)
  await page.emulateMedia({ colorScheme: 'light' })
  await theme('Dark').check()
  await expect.poll(paper).toBe(dark)

  // The same from the menu, and the room follows.
  await app.menu('View', 'Light theme')
  await expect(theme('Light')).toBeChecked()
  await expect.poll(paper).toBe(light)
  await app.menu('View', 'Dark theme')
  await expect(theme('Dark')).toBeChecked()
  await startAgain()
  await expect.poll(paper).toBe(dark)
  await app.menu('View', 'Theme as the system')
  await goTo(page, 'Settings')
  await expect(theme('As the system')).toBeChecked()
  await page.emulateMedia({ colorScheme: null })
})

test('the size of the text follows the slider', async () => {
  const slider = page.getByRole('slider', { name: 'Size of what you write' })
  await slider.focus()
  await slider.press('End')
  await expect(page.getByText('The email came at four.')).toHaveCSS('font-size', '28px')
  await goTo(page, 'Write')
  await expect(page.locator('.cm-scroller')).toHaveCSS('font-size', '28px')
  await app.menu('View', 'Usual text size')
  await expect(page.locator('.cm-scroller')).toHaveCSS('font-size', '18.5px')
})

test('a shortcut is recorded, and what the system says of it is shown', async () => {
  await shortcut().click()
  await expect(shortcut()).toHaveText('Press the keys…')
  await expect(says()).toContainText('Escape keeps the shortcut as it was.')
  await page.keyboard.press('Escape')
  await expect(shortcut()).toContainText('Ctrl+Shift+Space')

  await shortcut().click()
  // A letter alone is not a shortcut; what is one elsewhere is not carried out here.
  await page.keyboard.press('j')
  await expect(shortcut()).toHaveText('Press the keys…')
  await page.keyboard.press('Control+Alt+2')
  await expect(shortcut()).toContainText('Ctrl+Alt+2')
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible()
  expect(onDisk()['quickLogShortcut']).toBe('CommandOrControl+Alt+2')
  if (app.runtime === 'host')
    await expect(says()).toContainText('hears no keys pressed in other programs')

  await startAgain()
  await goTo(page, 'Settings')
  await expect(shortcut()).toContainText('Ctrl+Alt+2')
  await page.getByRole('button', { name: 'Turn off' }).click()
  await expect(shortcut()).toContainText('None')
  await expect(says()).toContainText('No shortcut is set.')
  expect(onDisk()['quickLogShortcut']).toBe('')
})

test('a setting is found by its words', async () => {
  const search = page.getByRole('searchbox', { name: 'Search settings' })
  await search.focus()
  await page.keyboard.type('UNDERLÍNE feelings')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText(['Noticing'])
  await page.keyboard.type(' zebra')
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(0)
  await expect(page.getByText('Nothing in the settings says that.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(search).toHaveValue('')
  await expect(page.getByRole('heading', { level: 2, name: 'Noticing' })).toBeVisible()
})

test('reminders are off until a time and days are set, and are kept', async () => {
  const remind = page.getByRole('checkbox', { name: 'Remind me to write' })
  await expect(remind).not.toBeChecked()
  await remind.check()
  await page.getByRole('button', { name: 'Add a time' }).click()
  await page.getByLabel('At', { exact: true }).last().fill('07:45')
  await page.getByRole('checkbox', { name: 'Sunday' }).uncheck()
  const kept = { on: true, times: [1200, 465], days: [1, 2, 3, 4, 5, 6] }
  await expect.poll(() => onDisk()['writingReminders']).toEqual(kept)
  if (app.runtime === 'host') {
    await expect(page.getByText('This desktop shows no notifications')).toBeVisible()
    await expect(page.getByText('Intact cannot start by itself here')).toBeVisible()
  }
  await page.getByRole('button', { name: 'Remove 20:00' }).click()
  await expect.poll(() => onDisk()['writingReminders']).toEqual({ ...kept, times: [465] })
  await remind.uncheck()
  await expect(page.getByLabel('At', { exact: true })).toHaveCount(0)
})

test('every command is listed with its keys, which can be changed, and taken from another', async () => {
  const keys = (name: string): Locator =>
    page.getByRole('button', { name: new RegExp(`^${name} `) })
  const notice = page.getByRole('status', { name: 'Notice' })
  const says = page.locator('section', { hasText: 'All commands' }).getByRole('status')
  await page.getByRole('searchbox', { name: 'Search settings' }).fill('typewriter mode')
  await expect(keys('Typewriter mode')).toContainText('Ctrl+Shift+T')
  await expect(keys('Trash')).toHaveCount(0)
  await page.getByRole('searchbox', { name: 'Search settings' }).fill('their keys')
  await keys('Trash').focus()
  await page.keyboard.press('Enter')
  await expect(keys('Trash')).toContainText('Press the keys…')
  await page.keyboard.press('Control+c')
  await expect(says).toHaveText('Ctrl+C belongs to the text you write. Choose others.')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+2')
  await expect(notice).toContainText('Ctrl+2 was “Journal”, which has no keys now.')
  await expect(keys('Journal')).toContainText('None')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(keys('Journal')).toContainText('Ctrl+2')
  await expect(keys('Trash')).toContainText('None')

  await keys('Trash').click()
  await page.keyboard.press('Control+Alt+t')
  await expect(keys('Trash')).toContainText('Ctrl+Alt+T')
  await expect.poll(() => onDisk()['keys']).toEqual({ goTrash: 'Mod+Alt+T' })
  await expectAccessible(page, 'shortcuts')
  await startAgain()
  await page.keyboard.press('Control+Alt+t')
  await expect(page.getByRole('heading', { level: 1, name: 'Trash' })).toBeVisible()
  await goTo(page, 'Settings')
  await page.getByText('All commands and their keys').click()
  await page.getByRole('button', { name: 'As usual: Trash' }).click()
  await expect(keys('Trash')).toContainText('None')
  await expect.poll(() => onDisk()['keys']).toEqual({})
})

test('settings are carried to another computer in a file', async () => {
  const file = join(elsewhere, 'intact-settings.json')
  await theme('Light').check()
  await page.getByRole('button', { name: 'Export settings…' }).click()
  await expect(page.getByText('Saved as intact-settings.json.')).toBeVisible()
  await theme('Dark').check()
  await expect.poll(paper).toBe(dark)
  const files = page.getByLabel('A file of settings')
  await files.setInputFiles(file)
  await expect(page.getByText('The settings are those of the file now.')).toBeVisible()
  await expect.poll(paper).toBe(light)
  await expect.poll(() => onDisk()['theme']).toBe('light')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(paper).toBe(dark)
  writeFileSync(file, '{"theme": "light"}')
  await files.setInputFiles(file)
  const problem = 'That is no file of settings from Intact. Nothing was changed.'
  await expect(page.getByRole('alert').filter({ hasText: problem })).toBeVisible()
  await expect.poll(paper).toBe(dark)
})

test('what is broken or unknown in the file is left out, and the rest is kept', async () => {
  test.setTimeout(120_000)
  await app.close()
  const unknown = { theme: 'sepia', textSize: 900, helpCountry: 'IE', mood: 'grey' }
  writeFileSync(file(), JSON.stringify({ settings: unknown, other: [1, 2] }))
  await startAgain()
  await goTo(page, 'Settings')
  await expect(theme('As the system')).toBeChecked()
  await expect(page.getByText('The email came at four.')).toHaveCSS('font-size', '18.5px')
  await goTo(page, 'Get help now')
  await expect(page.getByLabel('Country')).toHaveValue('IE')

  for (const broken of ['{"settings": {"theme": "da', '', '{"settings": 7}']) {
    await app.close()
    writeFileSync(file(), broken)
    await startAgain()
    await goTo(page, 'Settings')
    await expect(theme('As the system'), broken).toBeChecked()
    await expect(page.getByText('The email came at four.')).toHaveCSS('font-size', '18.5px')
    await expect(shortcut()).toContainText('Ctrl+Shift+Space')
  }
  await theme('Dark').check()
  await expect.poll(() => onDisk()['theme']).toBe('dark')
})
