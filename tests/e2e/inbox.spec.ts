import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectAccessibleAsItIs } from './support/axe.ts'
import { findLeaks, newSince, temporaryEntries } from './support/canaries.ts'
import { createJournal, goTo, passphrase, unlock } from './support/journal.ts'
import { enter, feelingBox, leave, writeNote } from './support/quick-log.ts'
import { windowOf } from './support/windows.ts'

const canary = 'russetkestrel'
const about = 'Intact is locked. This is sealed now and read when you unlock.'

const inboxOf = (app: App) => join(app.userData, 'journals', 'journal', 'inbox')
const sealedIn = (app: App) => readdirSync(inboxOf(app)).filter((name) => name.endsWith('.sealed'))

async function lock(app: App): Promise<void> {
  await app.menu('File', 'Lock')
  await expect(app.window.getByRole('button', { name: 'Unlock' })).toBeVisible()
}

/** By the shortcut and with keys alone. */
async function log(app: App, keys: string, note = ''): Promise<void> {
  const page = await app.quickLog()
  await expect(feelingBox(page)).toBeFocused()
  await page.keyboard.type(keys)
  if (note) await writeNote(page, note)
  await enter(page)
}

const notice = (page: Page) => page.getByRole('status', { name: 'Notice' })

test('feelings logged while locked come in at the next unlock, each at its time', async () => {
  test.setTimeout(120_000)
  const before = temporaryEntries()
  const app = await launchApp()
  await createJournal(app.window)
  await log(app, 'calm2')
  await lock(app)

  await log(app, 'h6', `${canary} by the lift`)
  await log(app, 'numb10')
  await app.tray('Log a feeling')
  const page = await windowOf(app, 'quick-log')
  await expect(page.getByText(about)).toBeVisible()
  await expectAccessibleAsItIs(page, 'quick log while locked')
  await feelingBox(page).focus()
  await page.keyboard.type('lonel4')
  await enter(page)

  expect(sealedIn(app)).toHaveLength(3)
  expect(findLeaks([app.userData, ...newSince(before)], [canary, 'by the lift'])).toEqual([])
  const sizes = sealedIn(app).map((name) => statSync(join(inboxOf(app), name)).size)
  expect(new Set(sizes).size).toBe(1)

  const unlockedAt = Date.now()
  await unlock(app.window)
  await expect(notice(app.window)).toHaveText('3 feelings came in while locked')
  expect(sealedIn(app)).toEqual([])
  await goTo(app.window, 'Journal')
  const rows = app.window.getByRole('option')
  await expect(rows).toHaveCount(4)
  const times = await app.window.evaluate(async () => {
    const answer = await window.intact.timeline.latest({ limit: 10 })
    if (!answer.ok) throw new Error(answer.message)
    return answer.value.map(({ at }) => at)
  })
  // Each when it was felt, not when it came in.
  for (const at of times) expect(at).toBeLessThan(unlockedAt)
  expect(times).toEqual(times.toSorted((a, b) => b - a))
  for (const [row, text] of ['lonely 4', 'numb 10', 'hurt 6', 'calm 2'].entries()) {
    await expect(rows.nth(row)).toContainText(text)
  }
  await expect(rows.nth(2)).toContainText(`${canary} by the lift`)

  await lock(app)
  await unlock(app.window)
  await expect(notice(app.window)).toBeEmpty()
  await goTo(app.window, 'Journal')
  await expect(rows).toHaveCount(4)
  expect(app.problems).toEqual([])
  await app.close()
})

test('a sealed log that cannot be read is set aside, and the others come in', async () => {
  const app = await launchApp()
  await createJournal(app.window)
  await lock(app)
  await log(app, 'h6')
  truncateSync(join(inboxOf(app), sealedIn(app)[0]!), 300)
  await log(app, 'numb3')
  // Also after Intact was closed in between.
  await app.restart()
  await unlock(app.window)
  await expect(notice(app.window)).toHaveText(
    '1 feeling came in while locked. One could not be read and was set aside.',
  )
  await app.window.getByRole('button', { name: 'Show folder' }).click()
  await expect.poll(() => app.opened).toEqual([join(inboxOf(app), 'damaged')])
  expect(readdirSync(join(inboxOf(app), 'damaged'))).toHaveLength(1)
  await goTo(app.window, 'Journal')
  await expect(app.window.getByRole('option')).toHaveCount(1)
  await expect(app.window.getByRole('option').first()).toContainText('numb 3')
  await app.close()
})

test('the quick log works when it alone was started', async () => {
  const userData = mkdtempSync(join(tmpdir(), 'intact-test-'))
  const first = await launchApp({ userData })
  await createJournal(first.window)
  await first.close()

  const alone = await launchApp({ userData, args: ['--quick-log'] })
  await expect(alone.window.getByText(about)).toBeVisible()
  await alone.window.keyboard.type('asham7')
  await enter(alone.window)
  await alone.close()

  const again = await launchApp({ userData })
  await unlock(again.window)
  await expect(notice(again.window)).toHaveText('1 feeling came in while locked')
  await again.close()
  rmSync(userData, { recursive: true })
})

test('the quick log drops the person’s own words when the journal is locked', async () => {
  const app = await launchApp()
  await createJournal(app.window)
  await log(app, canary)
  const page = await app.quickLog()
  const own = page.getByRole('option', { name: canary })
  await page.keyboard.type(canary.slice(0, 4))
  await expect(own).toBeVisible()
  await lock(app)
  await expect(page.getByText(about)).toBeVisible()
  await expect(own).toHaveCount(0)
  await leave(page)
  await app.close()
})

test('it says which journal it writes to where there are several, and that there is none', async () => {
  const app = await launchApp()
  const early = await app.quickLog()
  await expect(early.getByText('There is no journal yet. Open Intact to make one.')).toBeVisible()
  await early.keyboard.type('h6')
  await early.keyboard.press('Enter')
  await expect(early.getByText('what you chose stays here')).toBeVisible()
  await createJournal(app.window)
  await enter(early)

  const only = await app.quickLog()
  await expect(only.getByText('To:')).toHaveCount(0)
  await leave(only)
  await app.window.evaluate(
    (words) => void window.intact.journals.create({ name: 'Auditions', passphrase: words }),
    passphrase,
  )
  await expect.poll(() => readdirSync(join(app.userData, 'journals'))).toContain('journal-2')
  await expect(app.window.getByRole('textbox', { name: 'Entry' })).toBeFocused({ timeout: 20_000 })
  await lock(app)
  const page = await app.quickLog()
  await expect(page.getByText('To: Auditions')).toBeVisible()
  await expect(page.getByText(about)).toBeVisible()
  await page.keyboard.type('h1')
  await enter(page)
  expect(readdirSync(join(app.userData, 'journals', 'journal-2', 'inbox'))).toHaveLength(1)
  await app.close()
})
