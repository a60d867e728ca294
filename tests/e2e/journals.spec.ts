import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { launchApp, type App, type Options } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFocus, tabTo } from './support/focus.ts'
import {
  createJournal,
  entryBox,
  goTo,
  passphrase,
  saved,
  storedText,
  unlock,
} from './support/journal.ts'

test.describe.configure({ timeout: 240_000 })

const another = 'velvet harbour eleven mosses'

let root: string
let app: App
const button = (name: string): Locator => app.window.getByRole('button', { name, exact: true })
const field = (): Locator => app.window.getByLabel('Passphrase', { exact: true })

test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'intact-test-'))
})
test.afterEach(async () => {
  await app.close()
  expect(app.problems).toEqual([])
  rmSync(root, { recursive: true, force: true })
})

async function start(name = 'data', answers: Options['answers'] = {}): Promise<void> {
  app = await launchApp({ userData: join(root, name), answers })
}

async function write(text: string): Promise<void> {
  await app.menu('File', 'New entry')
  await expect(entryBox(app.window)).toBeFocused()
  await app.window.keyboard.type(text)
}

/** Makes another journal in the settings, and waits for its empty page. */
async function newJournal(name: string): Promise<void> {
  await goTo(app.window, 'Settings')
  await button('New journal…').click()
  const dialog = app.window.getByRole('dialog', { name: 'New journal' })
  await dialog.getByLabel('Name').fill(name)
  await dialog.getByLabel('Passphrase', { exact: true }).fill(another)
  await dialog.getByLabel('Repeat passphrase').fill(another)
  await expectAccessible(app.window, 'new journal')
  await dialog.getByRole('button', { name: 'Create journal' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(entryBox(app.window)).toBeFocused({ timeout: 20_000 })
}

/** Goes to another journal by the dialog, in front of a journal or in it. */
async function switchTo(name: string): Promise<void> {
  const dialog = app.window.getByRole('dialog', { name: 'Switch journal' })
  await dialog.getByRole('button', { name: new RegExp(`^${name} `) }).click()
  await expect(dialog).toHaveCount(0)
  await expect(field()).toBeFocused()
}

test('two journals, each with its own passphrase', async () => {
  await start()
  await createJournal(app.window)
  await write('In the first.')
  await newJournal('Work')
  // On paper beside the other's key it says which of them it opens.
  await expect(app.window.locator('.printed-key')).toContainText(
    'It opens the journal “Work” if the passphrase is ever forgotten.',
  )
  expect(await storedText(app.window, 'In the first.')).toBe('')
  await write('In the second, not saved when leaving.')
  // Not waited for: what was typed is committed before the journal is left.
  await app.menu('File', 'Switch journal…')
  await expectAccessible(app.window, 'switch journal')
  await switchTo('Journal')

  await field().fill(another)
  await button('Unlock').click()
  await expect(app.window.getByText('That passphrase does not open this journal.')).toBeVisible()
  await expectFocus(field())
  await unlock(app.window)
  expect(await storedText(app.window, 'In the first.')).not.toBe('')
  await app.menu('File', 'Lock')

  // By the keyboard alone.
  await expect(field()).toBeFocused()
  await expect(app.window.getByText('Journal', { exact: true })).toBeVisible()
  await expectAccessible(app.window, 'lock screen of one of several')
  await tabTo(app.window, button('Switch journal…'), 'Shift+Tab')
  await app.window.keyboard.press('Enter')
  const dialog = app.window.getByRole('dialog', { name: 'Switch journal' })
  await tabTo(app.window, dialog.getByRole('button', { name: /^Work / }))
  await app.window.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(app.window.getByText('Work', { exact: true })).toBeVisible()
  await unlock(app.window, another)
  expect(await storedText(app.window, 'In the second, not saved when leaving.')).not.toBe('')
})

test('a journal gets another name, and a restart remembers which one it was', async () => {
  await start()
  await createJournal(app.window)
  await newJournal('Work')
  await goTo(app.window, 'Settings')
  const name = app.window.getByLabel('Name of this journal')
  await expect(name).toHaveValue('Work')
  // Nothing of this can be seen: the journal keeps the name it had.
  await name.fill('\u200B\u2060')
  await name.press('Enter')
  await expect(app.window.getByText('A name needs something that can be seen.')).toBeVisible()
  await name.fill('Evenings')
  await name.press('Enter')
  await expect(app.window.getByText('This journal is called “Evenings” now.')).toBeVisible()
  await expectAccessible(app.window, 'settings with two journals')
  await app.restart()
  await expect(app.window.getByText('Evenings', { exact: true })).toBeVisible()
  await button('Switch journal…').click()
  await expect(app.window.getByRole('button', { name: /^Evenings this one/ })).toBeVisible()
  await app.window.keyboard.press('Escape')
  await expectFocus(button('Switch journal…'))

  // A name that is read from the right: its quotation mark stands at its end, which is on the left.
  await unlock(app.window, another)
  await goTo(app.window, 'Settings')
  await app.window.getByLabel('Name of this journal').fill('של "אלי"')
  await app.window.keyboard.press('Enter')
  await expect(app.window.getByText('This journal is called “של "אלי"” now.')).toBeVisible()
  await app.menu('File', 'Lock')
  const shown = app.window.getByText('של "אלי"', { exact: true })
  await expect(shown).toBeVisible()
  const [first, last] = await shown.evaluate((element) =>
    [0, 7].map((at) => {
      const range = document.createRange()
      range.setStart(element.firstChild!, at)
      range.setEnd(element.firstChild!, at + 1)
      return range.getBoundingClientRect().left
    }),
  )
  expect(last).toBeLessThan(first!)
})

test('a backup opens as a journal where there was none, with its passphrase', async () => {
  await start('old')
  await createJournal(app.window)
  await write('Kept in a backup.')
  await saved(app.window)
  await app.menu('File', 'Back up now')
  await expect(app.window.getByText('Backed up: 1 entry. The copy opens.')).toBeVisible()
  await app.close()
  const backups = join(root, 'old/journals/journal/backups')
  const [backup] = readdirSync(backups)
  cpSync(join(backups, backup!), join(root, 'on a stick'), { recursive: true })

  await start('new', { chooseFolder: join(root, 'on a stick') })
  await button('Open a folder…').click()
  await expect(button('Unlock')).toBeVisible()
  await unlock(app.window, passphrase)
  expect(await storedText(app.window, 'Kept in a backup.')).toBe('Kept in a backup.')
})

test('a folder without a journal is said to have none', async () => {
  await start('data', { chooseFolder: root })
  await button('Open a folder…').click()
  await expect(
    app.window.getByRole('status').filter({ hasText: 'There is no Intact journal in that folder' }),
  ).toBeVisible()

  // Where a dialog stands before everything, it is said in the dialog.
  await createJournal(app.window)
  await app.menu('File', 'Switch journal…')
  const dialog = app.window.getByRole('dialog', { name: 'Switch journal' })
  const open = dialog.getByRole('button', { name: 'Open a folder…' })
  await open.click()
  await expect(dialog.getByRole('alert')).toContainText('There is no Intact journal in that folder')
  await expect(open).toBeFocused()
  await expectAccessible(app.window, 'a problem with switching')
  await app.window.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await app.menu('File', 'Switch journal…')
  await expect(dialog.getByRole('alert')).toHaveText('')
})

test('a journal whose folder is away says so, and can be left out', async () => {
  await start('far')
  await createJournal(app.window)
  await app.close()
  const stick = join(root, 'stick')
  renameSync(join(root, 'far/journals/journal'), stick)

  await start('near', { chooseFolder: stick })
  await createJournal(app.window, another)
  await goTo(app.window, 'Settings')
  await button('Open a folder…').click()
  await unlock(app.window)
  await app.menu('File', 'Lock')
  await expect(field()).toBeFocused()
  renameSync(stick, join(root, 'unplugged'))
  await app.restart()
  await expect(
    app.window.getByText('The folder of this journal is not there at the moment.'),
  ).toBeVisible()
  await expectAccessible(app.window, 'away')
  await button('Switch journal…').click()
  const dialog = app.window.getByRole('dialog', { name: 'Switch journal' })
  await dialog.getByRole('button', { name: new RegExp(join(root, 'near')) }).click()
  await expect(dialog).toHaveCount(0)
  await unlock(app.window, another)
  await goTo(app.window, 'Settings')
  await expect(app.window.getByText('Its folder is away:')).toBeVisible()
  await app.window.getByRole('button', { name: /^Leave out/ }).click()
  await expect(app.window.getByText(/is no longer in the list\. Its files stay/)).toBeVisible()
  await expect(button('New journal…')).toBeFocused()
  await button('Undo').click()
  await expect(app.window.getByText('Its folder is away:')).toBeVisible()
})
