import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { bigJournal } from './support/big-journal.ts'
import { spoil } from './support/damage.ts'
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

// Every way from a locked or a damaged journal back into it.
test.describe.configure({ timeout: 300_000 })

let userData: string
let app: App
const file = (name: string) => join(userData, 'journals/journal', name)
const button = (name: string): Locator => app.window.getByRole('button', { name, exact: true })
const heading = (name: string | RegExp): Locator => app.window.getByRole('heading', { name })
const field = (): Locator => app.window.getByLabel('Passphrase', { exact: true })

test.beforeEach(() => {
  userData = mkdtempSync(join(tmpdir(), 'intact-test-'))
})
test.afterEach(async () => {
  await app.close()
  expect(app.problems).toEqual([])
  rmSync(userData, { recursive: true, force: true })
})

/** A journal with a backup, and a line that is newer than the backup. Intact has ended. */
async function journalWithBackup(): Promise<void> {
  app = await launchApp({ userData })
  await createJournal(app.window)
  await app.window.keyboard.type('What the backup has.')
  await saved(app.window)
  await goTo(app.window, 'Settings')
  await button('Back up now').click()
  await expect(app.window.getByText('Backed up: 1 entry. The copy opens.')).toBeVisible()
  await expect(app.window.getByText(/1 entry · \d+ KB · opens: yes/)).toBeVisible()
  await app.menu('File', 'New entry')
  await expect(entryBox(app.window)).toBeFocused()
  await app.window.keyboard.type('Written after the backup.')
  await saved(app.window)
  await app.close()
}

/** The recovery key of a journal that was just made. */
const newRecoveryKey = (): Promise<string> =>
  app.window.evaluate(async () => {
    const ways = await window.intact.vault.waysIn()
    return (ways.ok && ways.value.unconfirmedRecoveryKey) || ''
  })

async function tryToUnlock(): Promise<void> {
  await field().fill(passphrase)
  await field().press('Enter')
}

/** Answers "Restore this backup?", and waits for the lock screen that follows. */
async function confirmRestore(): Promise<void> {
  const question = app.window.getByRole('alertdialog', { name: 'Restore this backup?' })
  await expect(question).toContainText('kept as a backup of its own, so this can be undone')
  await question.getByRole('button', { name: 'Restore' }).click()
  await expect(app.window.getByText(/^The backup from .* is restored\./)).toBeVisible()
  await expect(field()).toBeFocused()
}

test('a damaged file goes back to its backup, and what it was is kept', async () => {
  await journalWithBackup()
  const whole = spoil(file('journal.db'), 200, 16)
  const spoilt = readFileSync(file('journal.db'))
  await app.start()
  await tryToUnlock()
  await expect(heading('The journal file cannot be read')).toBeFocused()
  await expectAccessible(app.window, 'damaged')
  await button('Restore this backup').click()
  await confirmRestore()
  await expectAccessible(app.window, 'restored')
  await unlock(app.window)
  expect(await storedText(app.window, 'What the backup has.')).toBe('What the backup has.')
  expect(await storedText(app.window, 'Written after the backup.')).toBe('')

  // And back: the damaged file is the journal again, byte for byte.
  await app.menu('File', 'Lock')
  await button('Restore a backup').click()
  const list = app.window.getByRole('list', { name: 'Backups' })
  const kept = list.getByRole('listitem').filter({ hasText: 'not checked' })
  await expect(kept).toContainText('what the journal was before a restore')
  await expectAccessible(app.window, 'backups')
  await kept.getByRole('button', { name: /^Restore…/ }).click()
  await confirmRestore()
  expect(readFileSync(file('journal.db'))).toEqual(spoilt)
  writeFileSync(file('journal.db'), whole)
  await unlock(app.window)
  expect(await storedText(app.window, 'Written after the backup.')).not.toBe('')
})

test('a damaged key file is told apart, and comes back with a backup', async () => {
  await journalWithBackup()
  spoil(file('keys.json'), 150, 3)
  await app.start()
  await tryToUnlock()
  await expect(heading('The journal’s key file cannot be read')).toBeFocused()
  await expect(
    app.window.getByText('Every backup has a key file of its own', { exact: false }),
  ).toBeVisible()
  await button('Restore this backup').click()
  await confirmRestore()
  await unlock(app.window)
  expect(await storedText(app.window, 'What the backup has.')).not.toBe('')
})

test('what is left of a damaged file is read into a new journal', async () => {
  await journalWithBackup()
  const folder = join(userData, 'journals/journal')
  spoil(file('journal.db'), 200, 16)
  const spoilt = readFileSync(file('journal.db'))
  await app.start()
  await tryToUnlock()
  await button('Read what is left').click()
  await expect(heading('2 entries are safe')).toBeFocused({ timeout: 30_000 })
  await expect(app.window.getByText(folder)).toBeVisible()
  await expectAccessible(app.window, 'what was left')
  await button('Go to the new journal').click()
  await expect(app.window.getByText('Journal (rescued)')).toBeVisible()
  await unlock(app.window)
  expect(await storedText(app.window, 'Written after the backup.')).not.toBe('')
  expect(readFileSync(file('journal.db'))).toEqual(spoilt)
})

test('what is left is read with the recovery key, too', async () => {
  app = await launchApp({ userData })
  await createJournal(app.window)
  const key = await newRecoveryKey()
  await app.window.keyboard.type('What is left of it.')
  await saved(app.window)
  await app.close()
  spoil(file('journal.db'), 200, 16)
  await app.start()
  await button('Use recovery key').click()
  await app.window.getByLabel('Recovery key').fill(key)
  await app.window.keyboard.press('Enter')
  await expect(heading('The journal file cannot be read')).toBeFocused()
  await button('Read what is left').click()
  await expect(heading('1 entry is safe')).toBeFocused({ timeout: 30_000 })
  await button('Go to the new journal').click()
  await button('Use recovery key').click()
  await app.window.getByLabel('Recovery key').fill(key)
  await app.window.keyboard.press('Enter')
  await expect(heading('Choose a new passphrase')).toBeVisible()
})

test('damage that a check finds is said, and locking shows the ways out', async () => {
  rmSync(userData, { recursive: true, force: true })
  userData = bigJournal(600)
  const size = readFileSync(file('journal.db')).length
  spoil(file('journal.db'), Math.floor(size * 0.6), 600)
  app = await launchApp({ userData })
  await unlock(app.window)
  const bar = app.window.getByRole('complementary', { name: 'Damage' })
  await expect(bar).toContainText('Part of the journal file is damaged.', { timeout: 30_000 })
  await expectAccessible(app.window, 'damage found')
  await expect(bar.getByRole('button', { name: 'Back up now' })).toBeVisible()
  await expect(bar.getByRole('button', { name: 'Export to Markdown…' })).toBeVisible()
  await bar.getByRole('button', { name: 'Lock and see the ways out' }).click()
  await expect(heading('Part of the journal file is damaged')).toBeFocused()
  await expect(app.window.getByText('There is no backup here that opens.')).toBeVisible()
  // The passphrase was not typed here: it is asked for.
  await button('Read what is left').click()
  await expect(field()).toBeFocused()
  await field().fill('not this one')
  await field().press('Enter')
  await expect(app.window.getByRole('alert')).toContainText('does not open this journal')
  await expectAccessible(app.window, 'the passphrase for what is left')
  await button('Use recovery key').click()
  const keyField = app.window.getByLabel('Recovery key')
  await expectFocus(keyField)
  await expect(app.window.getByText('does not open this journal')).toHaveCount(0)
  await app.window.keyboard.type('7Q7Q')
  await app.window.keyboard.press('Enter')
  await expect(app.window.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(1)
  await expectAccessible(app.window, 'the recovery key for what is left')
  await app.window.keyboard.press('Escape')
  await expectFocus(field())
  await field().fill(passphrase)
  await field().press('Enter')
  await expect(heading(/^\d+ entries and \d+ feelings are safe$/)).toBeFocused({ timeout: 60_000 })
  // Pages were unreadable, whatever was on them.
  await expect(app.window.getByText('every page could be read')).toHaveCount(0)
})

test('a mistyped recovery key is named, and the right one opens', async () => {
  app = await launchApp({ userData })
  await createJournal(app.window)
  const key = await newRecoveryKey()
  expect(key).toMatch(/^(?:\w{4} ){7}\w{4}$/)
  await app.menu('File', 'Lock')
  await button('Use recovery key').click()
  const keyField = app.window.getByLabel('Recovery key')
  await expectFocus(keyField)
  await expectAccessible(app.window, 'recovery key')
  await app.window.keyboard.press('Escape')
  await expectFocus(field())

  await tabTo(app.window, button('Use recovery key'))
  await app.window.keyboard.press('Enter')
  const wrong = key.replace(/^./, (first) => (first === 'Q' ? 'P' : 'Q'))
  await app.window.keyboard.type(wrong)
  await app.window.keyboard.press('Enter')
  await expect(app.window.getByRole('alert')).toContainText('the first character of group 1')
  await expectFocus(keyField)
  await expectAccessible(app.window, 'recovery key, mistyped')
  await keyField.fill(` ${key.toLowerCase().replaceAll(' ', '-')}\n`)
  await expect(app.window.getByRole('alert')).toHaveText('')
  await app.window.keyboard.press('Enter')
  await expect(heading('Choose a new passphrase')).toBeVisible()
})

test('a backup that is gone when it is chosen is said to be, and is no longer listed', async () => {
  await journalWithBackup()
  await app.start()
  await button('Restore a backup').click()
  const list = app.window.getByRole('list', { name: 'Backups' }).getByRole('listitem')
  await expect(list).toHaveCount(1)
  rmSync(file('backups'), { recursive: true })
  await list.getByRole('button').click()
  await app.window.getByRole('alertdialog').getByRole('button', { name: 'Restore' }).click()
  await expect(app.window.getByRole('alert')).toHaveText('That backup is no longer there.')
  await expect(list).toHaveCount(0)
  await expect(button('Close')).toBeFocused()
})

test('without a backup, the list says when the first one comes', async () => {
  app = await launchApp({ userData })
  await createJournal(app.window)
  // Locking or quitting would make the first.
  await app.kill()
  await app.start()
  await expect(field()).toBeFocused()
  await tabTo(app.window, button('Restore a backup'))
  await app.window.keyboard.press('Enter')
  await expect(app.window.getByText(/^There is no backup yet\./)).toBeVisible()
  await expectAccessible(app.window, 'no backups')
  await app.window.keyboard.press('Escape')
  await expectFocus(button('Restore a backup'))
})

test('what Intact protects against is a page of its own', async () => {
  app = await launchApp({ userData })
  await createJournal(app.window)
  await goTo(app.window, 'Settings')
  await expectAccessible(app.window, 'settings with backups and journals')
  await app.window.getByRole('link', { name: 'What Intact protects against' }).click()
  await expect(heading('What Intact protects against')).toBeFocused()
  await expect(app.window.getByText('**')).toHaveCount(0)
  for (const each of ['What it does not protect against', 'What is sent']) {
    await expect(heading(each)).toBeVisible()
  }
  await expectAccessible(app.window, 'what Intact protects against')
  await app.window.keyboard.press('Escape')
  await expect(heading('Settings')).toBeVisible()
  await app.window.keyboard.press('Escape')
  await expect(entryBox(app.window)).toBeVisible()
  await app.menu('Help', 'What Intact protects against')
  await expect(heading('What Intact protects against')).toBeVisible()
})
