import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { createJournal, entryBox, goTo, saved, unlock } from './support/journal.ts'
import { newEntry } from './support/new-entry.ts'

let app: App
let page: Page
test.beforeAll(async () => {
  app = await launchApp()
  page = app.window
  await createJournal(page)
  await page.getByRole('button', { name: 'Later' }).click()
})
test.afterAll(() => app.close())

const marked = (): Locator => entryBox(page).locator('.misspelt')
const menu = (word: string): Locator => page.getByRole('menu', { name: `Spelling of “${word}”` })
const item = (name: string): Locator => page.getByRole('menuitem', { name, exact: true })
const write = async (text: string): Promise<void> => {
  await newEntry(app)
  await page.keyboard.type(text)
}

test('a misspelt word is marked when it is left, and corrected from the keyboard in one step', async () => {
  await write('I beleive yuo')
  await expect(marked()).toHaveText(['beleive'], { timeout: 20_000 })
  await page.keyboard.type(' now. ')
  await expect(marked()).toHaveText(['beleive', 'yuo'])
  await page.keyboard.press('F7')
  await expect(menu('yuo')).toBeVisible()
  await expect(item('you')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(menu('yuo')).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  await page.keyboard.type('Yes.')
  await expect(entryBox(page)).toHaveText('I beleive yuo now. Yes.')

  await page.keyboard.press('F7')
  await expect(item('you')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(entryBox(page)).toHaveText('I beleive you now. Yes.')
  await expect(entryBox(page)).toBeFocused()
  await page.keyboard.press('F7')
  await expect(item('believe')).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.type(' All of it.')
  await expect(entryBox(page)).toHaveText('I believe you now. Yes. All of it.')
  await expect(marked()).toHaveCount(0)
  await page.keyboard.press('ControlOrMeta+z')
  await page.keyboard.press('ControlOrMeta+z')
  await expect(entryBox(page)).toHaveText('I beleive you now. Yes.')
  await expect(marked()).toHaveText(['beleive'])
})

test('the keys for a context menu ask about the word at the caret, also while it is written', async () => {
  await write('It was wierd')
  await page.keyboard.press('Shift+F10')
  await expect(item('weird')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await expect(item('Leave it in this entry')).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await page.keyboard.type('.')
  await expect(entryBox(page)).toHaveText('It was weird.')
})

test('a word that is like no other has no suggestions, and the menu says so', async () => {
  await write('The xqzvkjwpt came. ')
  await marked().click({ button: 'right' })
  await expect(item('No suggestions')).toBeVisible({ timeout: 20_000 })
  await expectAccessible(page, 'spelling menu')
  await page.keyboard.press('Escape')
  await expect(entryBox(page)).toBeFocused()
  await page.keyboard.type('Then it left.')
  await expect(entryBox(page)).toHaveText('The xqzvkjwpt came. Then it left.')
})

test('code, addresses, tags, names in capitals and lines in another language are left alone', async () => {
  await write(
    'A teh. `teh` #teh teh@teh.org www.teh.org h2o NASA iPhone co-worker’s Anna’s don’t\n',
  )
  await page.keyboard.type('Heute war ein schlechter Tag und ich habe den ganzen Abend gewartet. ')
  await expect(marked()).toHaveText(['teh'])
  await saved(page)
  await expect(marked()).toHaveText(['teh'])
})

test('a word is left in one entry, and marked in another', async () => {
  await write('My frend came. ')
  await marked().click({ button: 'right' })
  await item('Leave it in this entry').click()
  await expect(marked()).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  await write('My frend went. ')
  await expect(marked()).toHaveText(['frend'])
})

test('a word of one’s own stays after a restart and a lock', async () => {
  await write('Xochitla’s letter. ')
  await marked().click({ button: 'right' })
  await item('Add to your words').click()
  await expect(marked()).toHaveCount(0)
  await saved(page)
  await app.restart()
  page = app.window
  await unlock(page)
  await write('Xochitla wrote, and wrogn. ')
  await expect(marked()).toHaveText(['wrogn'], { timeout: 20_000 })
  await saved(page)
  await app.menu('File', 'Lock')
  await unlock(page)
  await write('Xochitla called, and wrogn. ')
  await expect(marked()).toHaveText(['wrogn'], { timeout: 20_000 })
  const settings = readFileSync(join(app.userData, 'settings.json'), 'utf8')
  expect(settings).not.toContain('Xochitla')
})

test('a word of one’s own can be taken back', async () => {
  await goTo(page, 'Settings')
  await expectAccessible(page, 'settings with words')
  await page.getByRole('button', { name: 'Remove “Xochitla” from your words' }).click()
  await expect(page.getByText('Your words', { exact: true })).toHaveCount(0)
  await goTo(page, 'Write')
  await expect(marked()).toHaveText(['Xochitla', 'wrogn'])
})

test('off means off', async () => {
  await goTo(page, 'Settings')
  const box = page.getByRole('checkbox', { name: 'Mark words that may be misspelt' })
  await box.uncheck()
  await write('This is wrogn. ')
  await saved(page)
  await page.keyboard.press('F7')
  await expect(page.getByText('Spelling is switched off.')).toBeVisible()
  await expect(marked()).toHaveCount(0)
  await goTo(page, 'Settings')
  await box.check()
  await goTo(page, 'Write')
  await expect(marked()).toHaveText(['wrogn'])
})

const latin1 = (name: string, text: string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text, 'latin1'),
})
const rules = latin1('de_DE.aff', 'SET ISO8859-1\nTRY esianrtuäöüß\nSFX N Y 1\nSFX N 0 n .\n')
const words = latin1('de_DE.dic', '6\nGespräch\nStraße/N\nmüde\nich\nbin\nschön\n')

test('a dictionary that was added is used, and what is none says why', async () => {
  await goTo(page, 'Settings')
  const files = page.getByLabel('Files of a dictionary')
  await files.setInputFiles([rules])
  await expect(page.getByText('A dictionary is two files with one name')).toBeVisible()
  await files.setInputFiles([rules, latin1('de_DE.dic', 'PNG and nothing else')])
  await expect(page.getByText('The .dic file is not the words of a dictionary')).toBeVisible()
  await files.setInputFiles([
    latin1('de_DE.aff', 'SET UTF-8\nSFX A Y 1\nSFX A 0 a/A .\n'),
    latin1('de_DE.dic', '1\na/A\n'),
  ])
  await expect(page.getByText('more forms of a single word than any language has')).toBeVisible()
  await files.setInputFiles([rules, words])
  await expect(page.getByLabel('Dictionary', { exact: true })).toHaveValue('de_DE')
  await expect(page.getByText('Nothing was added.')).toHaveCount(0)
  expect(statSync(join(app.userData, 'dictionaries/de_DE.json')).mode & 0o777).toBe(0o600)
  await expectAccessible(page, 'settings with a dictionary')

  await write('ich bin müde straßen mude. ')
  await expect(marked()).toHaveText(['straßen', 'mude'])
  await page.keyboard.press('F7')
  await expect(item('müde')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(marked()).toHaveText(['straßen'])

  await goTo(page, 'Settings')
  await page.getByRole('button', { name: 'Remove this dictionary' }).click()
  await expect(page.getByLabel('Dictionary', { exact: true })).toHaveValue('')
  await expect(page.getByLabel('Dictionary', { exact: true })).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByLabel('Dictionary', { exact: true })).not.toHaveValue('')
  await page.getByRole('button', { name: 'Remove this dictionary' }).click()
  await expect(page.getByLabel('Dictionary', { exact: true })).toHaveValue('')
  await write('This is wrogn. ')
  await expect(marked()).toHaveText(['wrogn'])
})

test('nothing went wrong on the page', () => {
  expect(app.problems).toEqual([])
})
