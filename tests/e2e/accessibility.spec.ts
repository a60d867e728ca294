import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectAccessible, expectAccessibleAsItIs } from './support/axe.ts'
import { createJournal, entryBox, goTo, saved } from './support/journal.ts'
import { feelingBox } from './support/quick-log.ts'

// Each screen is looked at four times and more.
test.describe.configure({ mode: 'parallel', timeout: 300_000 })

let app: App
let page: Page

test.beforeEach(async () => {
  app = await launchApp()
  page = app.window
  await expect(button('Create journal')).toBeVisible()
})
test.afterEach(async () => {
  await app.close()
  expect(app.problems).toEqual([])
})

const button = (name: string): Locator => page.getByRole('button', { name })
const check = (name: string): Promise<void> => expectAccessible(page, name)

async function sample(): Promise<void> {
  await button('Look around with a sample journal').click()
  await expect(entryBox(page)).toBeFocused()
}

/** Opens something by the menu, looks at it, and closes it with Escape. */
async function checkOpened(
  name: string,
  open: () => Promise<unknown>,
  shown: Locator,
): Promise<void> {
  await open()
  await expect(shown).toBeVisible()
  await check(name)
  await page.keyboard.press('Escape')
  await expect(shown).toHaveCount(0)
}

const longWord = 'Donaudampfschifffahrtsgesellschaft'.repeat(12)

test('in front of the journal', async () => {
  await check('first run')
  await page.getByLabel('Passphrase', { exact: true }).fill('abc')
  await page.getByLabel('Repeat passphrase').fill('abd')
  await button('Create journal').click()
  await expect(page.getByRole('alert')).toHaveText('The two are not the same yet.')
  await check('first run, not the same')
  await createJournal(page)
  await app.menu('File', 'Lock')
  await expect(button('Unlock')).toBeVisible()
  await check('lock')
  await page.getByLabel('Passphrase', { exact: true }).fill('wrong')
  await button('Unlock').click()
  await expect(page.getByRole('alert')).not.toHaveText('')
  await check('lock, wrong passphrase')
  await checkOpened(
    'commands while locked',
    () => page.keyboard.press('ControlOrMeta+k'),
    page.getByRole('dialog'),
  )
  await button('Get help now').click()
  await expect(page.getByRole('heading', { name: 'Get help now' })).toBeFocused()
  await check('help')
  await page.getByLabel('Country').selectOption('GB')
  await check('help for a country')
})

test('writing', async () => {
  await sample()
  await check('an empty page of the sample')
  await goTo(page, 'Journal')
  await page
    .getByRole('option')
    .filter({ hasText: /[a-z]{4}/ })
    .first()
    .click()
  await page.getByRole('searchbox').fill('shelf tag:flat')
  await page
    .getByRole('option')
    .filter({ has: page.locator('.title') })
    .first()
    .click()
  await button('Edit').click()
  await expect(entryBox(page)).toBeFocused()
  await app.menu('File', 'Add a feeling to this entry')
  await expect(feelingBox(page)).toBeFocused()
  await page.keyboard.type('sad4')
  await check('a feeling')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await saved(page)
  await check('an entry with tags and feelings')
  await app.menu('Edit', 'Add a tag')
  await page.keyboard.type('f')
  await expect(page.getByRole('listbox', { name: 'Tags used before' })).toBeVisible()
  await check('tags used before')
  await page.keyboard.press('Escape')
  await entryBox(page).focus()

  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText(
    '# A heading\n\n- [ ] task\n- [x] done\n\n> quote `code` [a link](https://example.org) ~~struck~~\n\n1. one\n\n---\n\n```\ncode\n```',
  )
  await saved(page)
  await check('every kind of text')
  await app.menu('Edit', 'Earlier versions')
  const versions = page.getByRole('dialog', { name: 'Earlier versions' })
  await expect(versions.getByRole('textbox', { name: 'Text of this version' })).toBeVisible()
  await checkOpened('versions', () => Promise.resolve(), versions)
  const find = page.getByRole('search', { name: 'Find in this entry' })
  await app.menu('Edit', 'Find in this entry')
  await find.getByRole('textbox').fill('o')
  await expect(find.getByRole('status')).not.toHaveText('')
  await checkOpened('find in this entry', () => Promise.resolve(), find)
  const timer = page.getByRole('menuitem', { name: '15 minutes' })
  await app.menu('View', 'Writing timer')
  await check('timer')
  await timer.click()
  await check('timer running')
  await page.getByRole('button', { name: 'Focus' }).click()
  await check('focus mode')
})

test('reading', async () => {
  await sample()
  await goTo(page, 'Journal')
  await expect(page.getByRole('option').first()).toBeVisible()
  await check('journal')
  const list = page.getByRole('listbox')
  await list.focus()
  await page.keyboard.press('Home')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('region', { name: 'Reading' }).getByRole('article')).toBeVisible()
  await check('reading')
  await page.getByRole('searchbox').fill('trombone')
  await expect(page.locator('mark').first()).toBeVisible()
  await check('found')
  await page
    .getByRole('option')
    .filter({ has: page.locator('.title') })
    .first()
    .click()
  await expect(button('Move to trash')).toBeVisible()
  await check('reading an entry')
  await page.getByRole('searchbox').fill('zzzzyx')
  await expect(page.getByText('Nothing found')).toBeVisible()
  await check('nothing found')
  await page.getByRole('searchbox').fill('')

  await app.menu('Go', 'Trash')
  await expect(page.getByText('The trash is empty.')).toBeVisible()
  await check('empty trash')
  await goTo(page, 'Journal')
  await page.getByRole('option').nth(2).click()
  await button('Move to trash').click()
  await expect(button('Undo')).toBeVisible()
  await check('notice')
  await app.menu('Go', 'Trash')
  await expect(button('Restore')).toBeVisible()
  await check('trash')
})

test('everything around it', async () => {
  await sample()
  await goTo(page, 'Settings')
  await expect(page.getByText(/^Intact \d/)).toBeVisible()
  await check('settings')
  await button('Quick log shortcut').click()
  await check('recording a shortcut')
  await page.keyboard.press('Escape')
  await goTo(page, 'Get help now')
  await page.getByLabel('Country').selectOption('US')
  await check('help within')
  const palette = page.getByRole('dialog', { name: 'All commands' })
  await checkOpened('all commands', () => page.keyboard.press('ControlOrMeta+k'), palette)
  await page.keyboard.press('ControlOrMeta+k')
  await page.keyboard.type('no such thing')
  await checkOpened('no such command', () => Promise.resolve(), palette)
  const menu = page.getByRole('menuitem', { name: 'New entry' })
  await checkOpened('menu', () => page.getByRole('button', { name: 'Menu' }).click(), menu)

  const question = page.getByRole('alertdialog')
  await checkOpened('export', () => app.menu('File', 'Export to Markdown…'), question)
  if (app.runtime === 'host') {
    await app.menu('File', 'Export to Markdown…')
    await question.getByRole('button', { name: 'Choose a folder' }).click()
    const where = page.getByRole('dialog', { name: 'Where to?' })
    await checkOpened('where to', () => Promise.resolve(), where)
  }

  const quickLog = await app.quickLog()
  await expect(feelingBox(quickLog)).toBeFocused()
  await expectAccessibleAsItIs(quickLog, 'quick log')
  await quickLog.keyboard.type('failure')
  await quickLog.keyboard.press('Enter')
  await expect(quickLog.getByText('and the feeling under it?')).toBeVisible()
  await expectAccessibleAsItIs(quickLog, 'quick log, asking')
})

test('words that are longer than any line', async () => {
  await createJournal(page)
  await page.keyboard.insertText(`# ${longWord}\n\n${longWord} and #${longWord.slice(0, 80)}`)
  await app.menu('Edit', 'Add a tag')
  await page.keyboard.insertText(longWord.slice(0, 100))
  await page.keyboard.press('Enter')
  await entryBox(page).focus()
  await app.menu('File', 'Add a feeling to this entry')
  await expect(feelingBox(page)).toBeFocused()
  await page.keyboard.insertText(longWord.slice(0, 100))
  await check('a long feeling')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await saved(page)
  await check('a long word on the page')
  await goTo(page, 'Journal')
  await page.getByRole('option').last().click()
  await expect(button('Edit')).toBeVisible()
  await check('reading a long word')
  await page.getByRole('searchbox').fill(`${longWord}x`)
  await expect(page.getByText('Nothing found')).toBeVisible()
  await check('a long search')
  await page.getByRole('searchbox').fill('')
  await page.getByRole('option').last().click()
  await button('Move to trash').click()
  await app.menu('Go', 'Trash')
  await expect(page.getByRole('button', { name: /^Restore/ })).toBeVisible()
  await check('a long word in the trash')
})
