import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator } from '@playwright/test'
import { launchApp, type App, type Options } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { createJournal, goTo, saved, storedText, unlock } from './support/journal.ts'
import { newEntry } from './support/new-entry.ts'

// Backups as a person meets them in the settings.
let root: string
let app: App
const disk = () => join(root, 'stick')
const button = (name: string): Locator => app.window.getByRole('button', { name, exact: true })
const listed = (): Locator =>
  app.window.getByRole('list', { name: 'Backups' }).getByRole('listitem')
const notice = (): Locator => app.window.getByRole('status', { name: 'Notice' })

async function start(name: string, answers: Options['answers'] = {}): Promise<void> {
  app = await launchApp({ userData: join(root, name), answers })
}

async function write(text: string): Promise<void> {
  await newEntry(app)
  await app.window.keyboard.type(text)
  await saved(app.window)
}

async function backUp(entries: string): Promise<void> {
  await button('Back up now').click()
  await expect(notice()).toHaveText(`Backed up: ${entries}. The copy opens.`)
}

/** Collects every text that a button of the list comes to have, and whether it can be pressed then. */
async function watchButtons(): Promise<() => [string, string | null][]> {
  const seen: [string, string | null][] = []
  await app.window.exposeFunction('saw', (text: string, off: string | null) => {
    seen.push([text, off])
  })
  await app.window.evaluate(() => {
    const { saw } = window as unknown as { saw: (text: string, off: string | null) => void }
    const look = () => {
      for (const each of document.querySelectorAll('[aria-label="Backups"] button'))
        saw(each.textContent.trim(), each.ariaDisabled)
    }
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    })
  })
  return () => seen
}

test.describe.configure({ timeout: 120_000 })
test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'intact-test-'))
  mkdirSync(disk())
})
test.afterEach(async () => {
  await app.close()
  expect(app.problems).toEqual([])
  rmSync(root, { recursive: true, force: true })
})

test('one is restored in the settings, and that is undone there', async () => {
  await start('data')
  await createJournal(app.window)
  await write('One.')
  await goTo(app.window, 'Settings')
  await expect(app.window.getByText(/^There is no backup yet\./)).toBeVisible()
  // The settings are longer than the window, which is nothing to scroll by itself.
  const longer = () => document.documentElement.scrollHeight - window.innerHeight
  expect(await app.window.evaluate(longer)).toBe(0)
  await backUp('1 entry')
  await write('Two.')
  await goTo(app.window, 'Settings')
  await listed().getByRole('button').click()
  const question = app.window.getByRole('alertdialog', { name: 'Restore this backup?' })
  await expect(question).toContainText('Intact locks it, and the passphrase opens it.')
  // The answer that changes nothing has the focus.
  await app.window.keyboard.press('Enter')
  await expect(question).toHaveCount(0)
  await expect(listed()).toHaveCount(1)
  const seen = await watchButtons()
  await listed().getByRole('button').click()
  await question.getByRole('button', { name: 'Restore' }).dblclick({ noWaitAfter: true })
  await expect(app.window.getByText(/^The backup from .* is restored\./)).toBeVisible()
  expect(seen()).toContainEqual(['Restoring…', 'true'])
  await unlock(app.window)
  expect(await storedText(app.window, 'Two.')).toBe('')
  expect(await storedText(app.window, 'One.')).toBe('One.')

  await goTo(app.window, 'Settings')
  const kept = listed().filter({ hasText: 'what the journal was before a restore' })
  await expect(kept).toHaveCount(1)
  await kept.getByRole('button').click()
  await question.getByRole('button', { name: 'Restore' }).click()
  await expect(app.window.getByText(/^The backup from .* is restored\./)).toBeVisible()
  await unlock(app.window)
  expect(await storedText(app.window, 'Two.')).toBe('Two.')
})

test('one is made by itself after a session with changes', async () => {
  await start('data')
  await createJournal(app.window)
  await write('One.')
  await goTo(app.window, 'Settings')
  await expect(app.window.getByText(/^There is no backup yet\./)).toBeVisible()
  await app.menu('File', 'Lock')
  await unlock(app.window)
  await goTo(app.window, 'Settings')
  await expect(listed()).toHaveCount(1)
  await expect(listed()).toContainText('1 entry')
  await expect(listed()).toContainText('opens: yes')
})

test('a second folder gets them, may be away, and opens as a journal elsewhere', async () => {
  await start('data', { chooseFolder: disk() })
  await createJournal(app.window)
  await write('One.')
  await goTo(app.window, 'Settings')
  await button('Choose a folder…').click()
  await expect(app.window.getByText('It is there. The next backup is copied to it.')).toBeVisible()
  await backUp('1 entry')
  await expect(
    app.window.getByText(/^It is there\. The newest backup in it is from /),
  ).toBeVisible()
  await expect(listed()).toContainText('here and in the second folder')
  const [copies] = readdirSync(join(disk(), 'Intact backups'))
  expect(readdirSync(join(disk(), 'Intact backups', copies!))).toHaveLength(1)
  await expectAccessible(app.window, 'a second folder')

  renameSync(disk(), `${disk()}.away`)
  await goTo(app.window, 'Write')
  await goTo(app.window, 'Settings')
  await expect(
    app.window.getByText('It is away at the moment. Copying goes on by itself when it is back.'),
  ).toBeVisible()
  await write('Two.')
  await goTo(app.window, 'Settings')
  await backUp('2 entries')
  expect(existsSync(disk())).toBe(false)
  renameSync(`${disk()}.away`, disk())
  await backUp('2 entries')
  await expect(listed().first()).toContainText('here and in the second folder')

  await button('Stop copying').click()
  await expect(button('Choose a folder…')).toBeVisible()
  await app.close()

  // On another computer: the folder that was chosen here.
  await start('elsewhere', { chooseFolder: disk() })
  await button('Open a folder…').click()
  await expect(button('Unlock')).toBeVisible()
  await unlock(app.window)
  expect(await storedText(app.window, 'Two.')).toBe('Two.')
})

test('a problem with a folder is said above what the lock screen offers', async () => {
  await start('data', { chooseFolder: root })
  await button('Open a folder…').click()
  await expect(notice()).toContainText('There is no Intact journal in that folder')
  const bar = (await notice().boundingBox())!
  for (const name of ['Open a folder…', 'Get help now'])
    expect((await button(name).boundingBox())!.y).toBeGreaterThan(bar.y + bar.height)
})
