import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFocus, tabTo } from './support/focus.ts'
import { createJournal, entryBox, goTo, passphrase, saved, unlock } from './support/journal.ts'
import {
  askedFor,
  groupField,
  keyCard,
  lock,
  readKey,
  refusesPassphrase,
  unlockByKey,
  waysIn,
} from './support/recovery-key.ts'

test.setTimeout(240_000)

let app: App
let page: Page

test.beforeEach(async () => {
  app = await launchApp()
  page = app.window
})
test.afterEach(async () => {
  await app.close()
  expect(app.problems).toEqual([])
})

const another = 'four ducks under a bridge'
const button = (name: string): Locator => page.getByRole('button', { name, exact: true })
const write = (text: string): Promise<void> => page.keyboard.type(text)
const field = (label: string): Locator => waysIn(page).getByLabel(label, { exact: true })
const reminder = (): Locator => page.getByText('Your recovery key is waiting to be written down.')

test('the passphrase is changed in the settings, and a new recovery key is made there', async () => {
  await createJournal(page)
  const before = await readKey(page)
  await goTo(page, 'Settings')
  await button('Change passphrase').click()
  await expectFocus(field('Current passphrase'))
  await write('not this one')
  await field('New passphrase').fill(another)
  await field('Repeat new passphrase').fill(another)
  await page.keyboard.press('Enter')
  await expect(waysIn(page).getByText('That passphrase does not open this journal.')).toBeVisible()
  await expectFocus(field('Current passphrase'))
  await write(passphrase)
  await page.keyboard.press('Enter')
  await expect(waysIn(page).getByRole('status')).toHaveText(
    'The new passphrase opens the journal from now on. Backups beside it open with it, too.',
  )
  await expectFocus(button('Change passphrase'))

  await page.keyboard.press('Enter')
  await expectFocus(field('Current passphrase'))
  await page.keyboard.press('Escape')
  await expectFocus(button('Change passphrase'))

  await button('Later').click()
  await expect(button('Make a new recovery key')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(waysIn(page)).toContainText('may still open with the old one')
  await expectFocus(field('Passphrase'))
  await write(passphrase)
  await page.keyboard.press('Enter')
  await expect(waysIn(page).getByText('That passphrase does not open this journal.')).toBeVisible()
  await write(another)
  await page.keyboard.press('Enter')
  await expect(keyCard(page)).toBeVisible({ timeout: 20_000 })
  const after = await readKey(page)
  expect(after).not.toEqual(before)
  await groupField(page).fill(after[(await askedFor(page)) - 1]!)
  await page.keyboard.press('Enter')
  await expect(waysIn(page)).toContainText('Recovery key: Kept by you')
  await expectFocus(button('Make a new recovery key'))

  await lock(app)
  await refusesPassphrase(page, passphrase)
  await button('Use recovery key').click()
  await page.getByRole('textbox', { name: 'Recovery key' }).fill(before.join(' '))
  await page.keyboard.press('Enter')
  await expect(page.getByText('not the one of this journal')).toBeVisible()
  await page.getByRole('textbox', { name: 'Recovery key' }).fill(after.join(' '))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Choose a new passphrase' })).toBeVisible()
})

test('without a mouse: the key is confirmed, and a new passphrase put off and chosen later', async () => {
  await createJournal(page)
  const groups = await readKey(page)
  await tabTo(page, keyCard(page).getByRole('button', { name: 'Print' }))
  await page.keyboard.press('Escape')
  await expectFocus(entryBox(page))
  await tabTo(page, groupField(page))
  await write(groups[(await askedFor(page)) - 1]!)
  await tabTo(page, button('I have it'))
  await page.keyboard.press('Enter')
  await expectFocus(entryBox(page))
  await page.keyboard.press('ControlOrMeta+l')
  await expect(button('Unlock')).toBeVisible()
  await unlockByKey(page, groups.join(' '))
  await tabTo(page, button('Later'))
  await page.keyboard.press('Enter')
  await expectFocus(entryBox(page))
  await page.keyboard.press('ControlOrMeta+,')
  await tabTo(page, button('Change passphrase'))
  await expect(waysIn(page)).toContainText('no new passphrase is chosen yet')
  await expect(button('Make a new recovery key')).toBeDisabled()
  await page.keyboard.press('Enter')
  await expectFocus(field('New passphrase'))
  await expect(field('Current passphrase')).toHaveCount(0)
  await write(another)
  await tabTo(page, field('Repeat new passphrase'))
  await write(another)
  await page.keyboard.press('Enter')
  await expect(waysIn(page).getByRole('status')).toContainText(
    'The new passphrase opens the journal',
  )
  await expect(button('Make a new recovery key')).toBeEnabled()
  await lock(app)
  await unlock(page, another)
})

test('the sample journal has no ways in', async () => {
  await button('Look around with a sample journal').click()
  await expect(entryBox(page)).toBeFocused({ timeout: 20_000 })
  await expect(keyCard(page)).toHaveCount(0)
  await goTo(page, 'Settings')
  await expect(waysIn(page)).toContainText('The sample journal has none')
  await expect(button('Change passphrase')).toHaveCount(0)
})

test('every state can be used by everyone, in light and dark', async () => {
  await createJournal(page)
  const groups = await readKey(page)
  await expectAccessible(page, 'the key beside the page')
  await groupField(page).fill('2222')
  await button('I have it').click()
  await expect(keyCard(page).getByRole('alert')).not.toHaveText('')
  await expectAccessible(page, 'a wrong group')
  await button('Later').click()
  await write('Something')
  await saved(page)
  await expect(reminder()).toBeVisible()
  await expectAccessible(page, 'the reminder')
  await goTo(page, 'Settings')
  await expectAccessible(page, 'the ways in')
  await button('Change passphrase').click()
  await button('Use this passphrase').click()
  await expectAccessible(page, 'changing the passphrase')
  await button('Cancel').click()
  await button('Make a new recovery key').click()
  await expectAccessible(page, 'making a new recovery key')
  await button('Cancel').click()
  await waysIn(page).getByRole('button', { name: 'Show it' }).click()
  await expectAccessible(page, 'the key in the settings')
  await lock(app)
  await unlockByKey(page, groups.join(' '))
  await expectAccessible(page, 'choosing a new passphrase')
})
