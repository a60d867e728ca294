import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectFocus } from './support/focus.ts'
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
import { newEntry } from './support/new-entry.ts'

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
const reminder = (): Locator => page.getByText('Your recovery key is waiting to be written down.')
const notice = (): Locator => page.getByRole('status', { name: 'Notice' })

test('a forgotten passphrase: the recovery key opens the journal, and a new passphrase is chosen', async () => {
  await createJournal(page)
  const groups = await readKey(page)
  await write('What must not be lost.')
  await expect(entryBox(page)).toHaveText('What must not be lost.')
  await saved(page)
  await lock(app)

  await unlockByKey(page, groups.join('-').toLowerCase())
  await expect(entryBox(page)).toHaveCount(0)
  await expectFocus(page.getByLabel('New passphrase', { exact: true }))
  await button('Use this passphrase').click()
  await expect(page.getByRole('alert')).toHaveText('Choose a passphrase first.')
  await write(another)
  await expect(page.getByText(/hard to guess\.$/i)).toBeVisible()
  await page.getByLabel('Repeat new passphrase').fill('four ducks')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveText('The two are not the same yet.')
  await write(another)
  await page.keyboard.press('Enter')
  await expect(entryBox(page)).toBeFocused({ timeout: 20_000 })
  await goTo(page, 'Journal')
  await expect(page.getByRole('option').first()).toContainText('What must not be lost.')

  await lock(app)
  await refusesPassphrase(page, passphrase)
  await unlock(page, another)
  await lock(app)
  // The key goes on working.
  await unlockByKey(page, groups.join(' '))
})

test('the key is confirmed by one group of it, and is never shown again', async () => {
  await createJournal(page)
  const groups = await readKey(page)
  await groupField(page).fill('2222')
  await button('I have it').click()
  const number = await askedFor(page)
  await expect(keyCard(page).getByRole('alert')).toHaveText(
    `That is not group ${number}. Compare it with what you wrote.`,
  )
  await expectFocus(groupField(page))
  await page.keyboard.press('ControlOrMeta+a')
  await write(groups[number - 1]!.toLowerCase())
  await expect(keyCard(page).getByRole('alert')).toHaveText('')
  await page.keyboard.press('Enter')
  await expect(notice()).toHaveText('The recovery key is kept by you alone now.')
  await expect(keyCard(page)).toHaveCount(0)
  await expectFocus(entryBox(page))

  await write('After that')
  await saved(page)
  await lock(app)
  await unlock(page)
  await expect(page.getByRole('heading', { name: 'Where you left off' })).toBeVisible()
  await expect(reminder()).toHaveCount(0)
  await expect(keyCard(page)).toHaveCount(0)
  await goTo(page, 'Settings')
  await expect(waysIn(page)).toContainText('Recovery key: Kept by you')
  await expect(waysIn(page).getByRole('button', { name: 'Show it' })).toHaveCount(0)
  for (const group of groups) await expect(page.getByText(group)).toHaveCount(0)
})

test('“Later” hides the key, and one line reminds of it once something is written', async () => {
  await createJournal(page)
  const groups = await readKey(page)
  await button('Later').click()
  await expect(keyCard(page)).toHaveCount(0)
  await expect(reminder()).toHaveCount(0)
  await expectFocus(entryBox(page))
  await app.menu('View', 'Focus mode')
  await write('Alone with the page')
  await saved(page)
  await expect(reminder()).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(reminder()).toBeVisible()
  await expectFocus(entryBox(page))
  await button('Show it').click()
  expect(await readKey(page)).toEqual(groups)
  await expect(keyCard(page).getByRole('heading')).toBeFocused()
  await button('Later').click()
  await expect(keyCard(page)).toHaveCount(0)
  await expectFocus(entryBox(page))
  await newEntry(app)
  await write('Once is enough')
  await saved(page)
  await expect(reminder()).toHaveCount(0)

  await lock(app)
  await unlock(page)
  await expect(reminder()).toBeVisible()
  await expectFocus(entryBox(page))
  await button('Dismiss').click()
  await expect(reminder()).toHaveCount(0)
  await expectFocus(entryBox(page))
  await goTo(page, 'Settings')
  await expect(waysIn(page)).toContainText('Recovery key: Not written down yet')
  await waysIn(page).getByRole('button', { name: 'Show it' }).click()
  expect(await readKey(page)).toEqual(groups)
})

test('where the margin is hidden, the key is shown all the same, and the reminder passes', async () => {
  await createJournal(page)
  const margin = page.getByRole('complementary', { name: 'Margin' })
  await expect(keyCard(page)).toBeVisible()
  await app.menu('View', 'Show or hide the margin')
  await expect(margin).toHaveCount(0)
  await write('With the page alone')
  await saved(page)
  await expect(notice()).toHaveText('Your recovery key is waiting to be written down.')
  await expectFocus(entryBox(page))
  await button('Show it').click()
  await expect(keyCard(page)).toBeVisible()
  await app.menu('View', 'Show or hide the margin')
  await expect(margin).toHaveCount(0)
  await app.menu('View', 'Show or hide the margin')
  await expect(margin).toBeVisible()
  await expect(keyCard(page)).toHaveCount(0)
})

test('only the key goes on paper', async () => {
  await createJournal(page)
  const groups = await readKey(page)
  await write('Nobody prints this')
  await saved(page)
  await page.evaluate(() => (window.print = () => document.body.classList.add('asked-to-print')))
  await button('Print').click()
  await expect(page.locator('body.asked-to-print')).toHaveCount(1)
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const onPaper = await page.locator('body').innerText()
  expect(onPaper).toContain('Intact')
  expect(onPaper).toContain('Printed on')
  expect(onPaper).toContain('Keep this page apart from the computer')
  for (const group of groups) expect(onPaper.split(group)).toHaveLength(2)
  expect(onPaper).not.toContain('Nobody prints this')
  expect(onPaper).not.toContain('Journal')
  const ink = page.locator('.printed-key')
  await expect(ink).toHaveCSS('color', 'rgb(42, 37, 33)')
  await page.emulateMedia({ media: 'screen' })
  await expect(ink).toBeHidden()
  await groupField(page).fill(groups[(await askedFor(page)) - 1]!)
  await button('I have it').click()
  await expect(ink).toHaveCount(0)
})
