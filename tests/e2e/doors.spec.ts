import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { commandIds, commands } from '../../shared/commands.ts'
import { launchApp, type App } from './app.ts'
import {
  comeBack,
  createJournal,
  entryBox,
  goTo,
  saved,
  storedText,
  unlock,
} from './support/journal.ts'
import { feelingBox, leave } from './support/quick-log.ts'
import { windowsOf } from './support/windows.ts'

// The names and handles that people with screen readers, scripts and measurements rely on.

let app: App
let folder: string
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'intact-test-'))
  app = await launchApp({ answers: { chooseFolder: folder, confirm: true } })
})
test.afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
})

test('the first screen', async () => {
  await expect(app.window.getByLabel('Passphrase', { exact: true })).toBeFocused()
  await expect(app.window.getByLabel('Repeat passphrase')).toBeVisible()
  await expect(app.window.getByRole('button', { name: 'Create journal' })).toBeVisible()
  await expect(
    app.window.getByRole('button', { name: 'Look around with a sample journal' }),
  ).toBeVisible()
  await createJournal(app.window)
})

test('the rooms', async () => {
  const below = ['Get help now', 'Settings']
  for (const room of [
    'Write',
    'Journal',
    'Rejections',
    'Loops',
    'Practice',
    'Insights',
    ...below,
  ]) {
    await goTo(app.window, room)
    await expect(
      app.window.getByRole('navigation').getByRole('link', { name: room }),
    ).toHaveAttribute('aria-current', 'page')
  }
})

test('the page and its save state', async () => {
  await app.menu('File', 'New entry')
  await expect(entryBox(app.window)).toBeFocused()
  await app.window.keyboard.type('A page with a name')
  await saved(app.window)
  await app.window.keyboard.press('ControlOrMeta+n')
  await expect(entryBox(app.window)).toHaveText(/What is on your mind/)
})

test('search', async () => {
  await goTo(app.window, 'Journal')
  await app.window.getByRole('searchbox', { name: 'Search' }).fill('page name')
  await expect(app.window.getByRole('option')).toHaveCount(1)
})

test('the quick log', async () => {
  const page = await app.quickLog()
  await expect(feelingBox(page)).toBeFocused()
  await expect(page.getByRole('slider', { name: 'Intensity' })).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Note' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save' })).toBeVisible()
  await leave(page)
})

test('every command is in the native menu', async () => {
  // Only commands that change nothing and open nothing are really chosen.
  await app.menu('Go', 'Write')
  await expect(entryBox(app.window)).toBeVisible()
  for (const id of commandIds) {
    const { menu, label } = commands[id]
    await expect(app.menu(menu, label, 'nothing below it')).rejects.toThrow('nothing below it')
  }
  await expect(app.menu('File', 'No such item')).rejects.toThrow('No such item')
})

test('Export to Markdown… asks, then writes into the chosen folder', async () => {
  await app.menu('File', 'Export to Markdown…')
  await expect(app.window.getByText(/^1 entr/)).toBeVisible({ timeout: 10_000 })
  const files = readdirSync(folder, { recursive: true }).map(String)
  const written = files.find((name) => name.endsWith('a-page-with-a-name.md'))
  expect(written).toBeDefined()
  expect(readFileSync(join(folder, written!), 'utf8')).toContain('A page with a name')
  await app.window.getByRole('button', { name: 'Show folder' }).click()
  await expect.poll(() => app.opened).toEqual([folder])
})

test('the tray', async () => {
  await app.tray('Open Intact')
  expect(windowsOf(app, 'index')).toHaveLength(1)
  await app.tray('Lock')
  await expect(app.window.getByRole('button', { name: 'Unlock' })).toBeVisible()
  await expect(app.menu('File', 'New entry')).rejects.toThrow('disabled')
  await unlock(app.window)
  await expect(app.tray('No such item')).rejects.toThrow('No such item')
  await app.tray('Quit')
  await app.ended()
})

test('starting again, being killed, and ending', async () => {
  await comeBack(app)
  expect(await storedText(app.window, 'A page with a name')).toBe('A page with a name')
  await app.kill()
  await comeBack(app)
  expect(await storedText(app.window, 'A page with a name')).toBe('A page with a name')
  expect(app.problems).toEqual([])
  const { userData } = app
  await app.close()
  expect(existsSync(userData)).toBe(false)
})
