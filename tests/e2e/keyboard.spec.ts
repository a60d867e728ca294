import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectFocus, tabTo, walk } from './support/focus.ts'
import { createJournal, entryBox, passphrase, saved } from './support/journal.ts'
import { feelingBox } from './support/quick-log.ts'

test.setTimeout(120_000)

let folder: string
let app: App
let page: Page

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'intact-keyboard-'))
  app = await launchApp({ answers: { chooseFolder: folder } })
  page = app.window
})
test.afterEach(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
  expect(app.problems).toEqual([])
})

const press = (keys: string): Promise<void> => page.keyboard.press(keys)
const type = (text: string): Promise<void> => page.keyboard.type(text)
const text = (): Locator => entryBox(page)
const button = (name: string | RegExp): Locator => page.getByRole('button', { name })
const dialog = (): Locator => page.getByRole('dialog')
const search = (): Locator => page.getByRole('searchbox', { name: 'Search' })
const field = (): Locator => page.getByLabel('Passphrase', { exact: true })
const notice = (): Locator => page.getByRole('status', { name: 'Notice' })

test('a whole day without a mouse', async () => {
  await expectFocus(field())
  await type(passphrase)
  await tabTo(page, page.getByLabel('Repeat passphrase'))
  await type(passphrase)
  await press('Enter')
  await expect(text()).toBeFocused({ timeout: 20_000 })

  await type('# The letter came\n\nThin as a leaf.')
  await saved(page)
  await expectFocus(text())
  await press('ControlOrMeta+t')
  await expectFocus(page.getByRole('combobox', { name: 'Add a tag' }))
  await type('post')
  await press('Enter')
  await expect(button('Remove tag post')).toBeVisible()
  await press('Escape')
  await expectFocus(text())

  await press('ControlOrMeta+Shift+a')
  await expectFocus(feelingBox(page))
  await type('hurt6')
  await press('Enter')
  await expect(dialog()).toHaveCount(0)
  await expectFocus(text())
  await expect(page.getByText('feeling named')).toBeVisible()

  const opening = page.context().waitForEvent('page')
  await press('ControlOrMeta+Shift+Space')
  const quickLog = await opening
  await expectFocus(feelingBox(quickLog))
  await quickLog.keyboard.type('calm2')
  const closing = quickLog.waitForEvent('close')
  await quickLog.keyboard.press('Enter')
  await closing
  await expectFocus(text())

  // What was written before is found again, read, and gone on with.
  await press('ControlOrMeta+n')
  await expect(page.locator('.cm-placeholder')).toBeVisible()
  await expectFocus(text())
  await type('Another evening')
  await saved(page)
  await press('ControlOrMeta+Shift+f')
  await expectFocus(search())
  await type('leaf')
  await expect(page.getByRole('status').filter({ hasText: '1 found' })).toBeVisible()
  await press('ArrowDown')
  await expectFocus(page.getByRole('listbox', { name: 'What was found' }))
  await press('Enter')
  await expect(page.getByRole('article', { name: 'The letter came' })).toBeVisible()
  await tabTo(page, button('Edit'))
  await press('Enter')
  await expectFocus(text())
  await press('ControlOrMeta+End')
  await type(' I read it twice.')
  await saved(page)

  await press('ControlOrMeta+d')
  await expect(button('Favourite')).toHaveAttribute('aria-pressed', 'true')
  await expectFocus(text())

  await press('ControlOrMeta+a')
  await type('Gone')
  await saved(page)
  await press('ControlOrMeta+Shift+v')
  await tabTo(page, dialog().getByRole('button', { name: /The letter came 11 words/ }))
  await press('Enter')
  await tabTo(page, button('Restore this version'))
  await press('Enter')
  await expect(dialog()).toHaveCount(0)
  await expectFocus(text())
  await expect(text()).toContainText('I read it twice.')

  await press('ControlOrMeta+Shift+Backspace')
  await expect(notice()).toHaveText('Moved to the trash.')
  await expectFocus(text())
  await tabTo(page, button('Undo'))
  await press('Enter')
  await expect(text()).toContainText('I read it twice.')
  await expectFocus(text())

  await press('ControlOrMeta+,')
  await expect(page.getByRole('heading', { name: 'Settings' })).toBeFocused()
  await tabTo(page, page.getByRole('radio', { name: 'As the system' }))
  await press('ArrowDown')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
  await expectFocus(page.getByRole('radio', { name: 'Light' }))
  await press('Escape')
  await expectFocus(text())

  await press('ControlOrMeta+k')
  await expectFocus(page.getByRole('combobox', { name: 'Command' }))
  await type('dark')
  await press('Enter')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expectFocus(text())

  await press('F1')
  await expect(page.getByRole('heading', { name: 'Get help now' })).toBeFocused()
  await press('Escape')
  await expectFocus(text())

  await press('ControlOrMeta+Shift+e')
  await expectFocus(button('Cancel'))
  await press('Tab')
  await expectFocus(button('Choose a folder'))
  await press('Enter')
  await expect(notice()).toContainText('2 entries and 2 feelings exported')
  await expectFocus(text())
  expect(readdirSync(folder)).toContain('.intact-export.json')

  await press('ControlOrMeta+l')
  await expect(button('Unlock')).toBeVisible()
  await expectFocus(field())
  await type(passphrase)
  await press('Enter')
  await expect(text()).toBeFocused({ timeout: 20_000 })
})

test('Escape goes back one step, and never loses text', async () => {
  await createJournal(page)
  const words = 'Words that stay'
  await type(words)
  for (let again = 0; again < 3; again++) await press('Escape')
  await expect(text()).toHaveText(words)
  await expectFocus(text())

  for (const keys of ['ControlOrMeta+f', 'ControlOrMeta+t']) {
    await press(keys)
    await type('stay')
    await press('Escape')
    await press('Escape')
    await expectFocus(text())
    await expect(text()).toHaveText(words)
  }
  for (const keys of ['k', 'Shift+a', 'Shift+v', 'Shift+e'])
    for (const answer of ['Escape']) {
      await press(`ControlOrMeta+${keys}`)
      const open = page.locator('dialog[open]')
      await expect(open).toBeVisible()
      await press(answer)
      await expect(open).toHaveCount(0)
      await expectFocus(text())
    }
  await press('ControlOrMeta+Shift+d')
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await press('Escape')
  await expect(page.getByRole('navigation')).toBeVisible()
  await expectFocus(text())
  await press('ControlOrMeta+Shift+m')
  await expect(page.getByRole('menuitem', { name: '5 minutes', exact: true })).toBeFocused()
  await press('Escape')
  await expectFocus(button('Timer'))
  await expect(text()).toHaveText(words)
  await saved(page)

  // In a narrow window reading takes the place of the list.
  await page.setViewportSize({ width: 720, height: 900 })
  await press('ControlOrMeta+Shift+f')
  await expectFocus(search())
  await type('words')
  await expect(page.getByRole('option')).toHaveCount(1)
  await press('Enter')
  await expectFocus(button('Back to the list'))
  await press('Escape')
  await expectFocus(page.getByRole('listbox'))
  await tabTo(page, search(), 'Shift+Tab')
  await press('Escape')
  await expect(search()).toHaveValue('')
  await expectFocus(search())
})

test('the menu opens, moves and closes by keys, and gives the focus back', async () => {
  await createJournal(page)
  const menu = button('Menu')
  await tabTo(page, menu, 'Shift+Tab')
  await press('Enter')
  await expectFocus(page.getByRole('menuitem', { name: 'New entry' }))
  await press('ArrowDown')
  await expectFocus(page.getByRole('menuitem', { name: 'Log a feeling' }))
  await press('End')
  await expectFocus(page.getByRole('menuitem', { name: 'What Intact protects against' }))
  await press('Escape')
  await expectFocus(menu)
  await press('ArrowDown')
  await type('sett')
  await press('Escape')
  await press('Enter')
  for (let step = 0; step < 60; step++) {
    if (
      await page
        .getByRole('menuitem', { name: 'Settings' })
        .evaluate((it) => it === document.activeElement)
    )
      break
    await press('ArrowDown')
  }
  await press('Enter')
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeFocused()
})

test('Tab comes by everything, and one sees where', async () => {
  await page.getByRole('button', { name: 'Look around with a sample journal' }).focus()
  await press('Enter')
  await expect(text()).toBeFocused({ timeout: 20_000 })
  const rooms: [string, string[]][] = [
    [
      'ControlOrMeta+1',
      [
        'Lock',
        'Menu',
        'Journal',
        'Get help now',
        'Leave',
        'Add a tag',
        'Favourite',
        'Writing timer',
        'Entry',
        'Add a feeling',
        'Focus',
        'Typewriter',
      ],
    ],
    ['ControlOrMeta+2', ['Search', 'Entries and feelings', 'Trash', 'Write', 'Settings']],
    ['ControlOrMeta+,', ['Change', 'Turn off', 'Export to Markdown…', 'trash', 'Journal']],
    ['F1', ['Write', 'Settings']],
  ]
  for (const [keys, wanted] of rooms) {
    await press(keys)
    await page.keyboard.press('Escape')
    await press(keys)
    const { names, unseen } = await walk(page, 60)
    expect(unseen, keys).toEqual([])
    for (const name of wanted)
      expect(
        names.some((found) => found.includes(name)),
        `${name} by ${keys}: ${names.join()}`,
      ).toBe(true)
  }
})
