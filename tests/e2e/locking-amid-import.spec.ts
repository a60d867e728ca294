import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { createJournal, storedText, unlock } from './support/journal.ts'
import { newEntry } from './support/new-entry.ts'

let app: App
let folder: string
let fewer: string

test.beforeAll(async () => {
  // So many that reading them takes far longer than anybody would wait for the lock.
  folder = notes(12_000)
  // So many that taking them back does.
  fewer = notes(5_000)
  app = await launchApp()
  await createJournal(app.window)
})
test.afterAll(async () => {
  await app.close()
  for (const each of [folder, fewer]) rmSync(each, { recursive: true, force: true })
  // The host's browser says so of a window that main loads afresh before anybody has touched it.
  const known = /^Blocked attempt to show a 'beforeunload'/
  expect(app.problems.filter((problem) => !known.test(problem))).toEqual([])
})

function notes(count: number): string {
  const made = mkdtempSync(join(tmpdir(), 'intact-many-'))
  for (let i = 0; i < count; i += 1) {
    const at = new Date(Date.UTC(2015, 0) + i * 3_600_000).toISOString().slice(0, 19)
    writeFileSync(join(made, `${i}.md`), `---\ncreated: ${at}Z\n---\n# Note ${i}\n#work words`)
  }
  return made
}

/** What is said below, all of it. */
const says = (sentence: string): Promise<void> =>
  expect(app.window.getByRole('status', { name: 'Notice' })).toHaveText(sentence)

const ways: Record<string, () => Promise<void>> = {
  'the person': () => app.window.keyboard.press('ControlOrMeta+l'),
  'the menu': () => app.menu('File', 'Lock'),
  'the system': () => app.power('lock-screen'),
}

for (const [who, lock] of Object.entries(ways))
  test(`${who} locks while an import goes on: the last words are on disk, and nothing came in`, async () => {
    const { window: page } = app
    await newEntry(app)
    await page.evaluate(async (from) => {
      const { intact } = window
      const begun = new Promise<void>((resolve) => intact.on('importProgress', () => resolve()))
      void intact.exchange.importFolder({ folder: from, takeTexts: false })
      await begun
    }, folder)
    await page.keyboard.insertText(`Last words for ${who}`)
    await lock()
    await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible()
    await unlock(page)
    await says('Locking stopped the import. Nothing of it was added.')
    expect(await storedText(page, `Last words for ${who}`)).toBe(`Last words for ${who}`)
    const cameIn = await page.evaluate(async () => [
      await window.intact.exchange.pastImports(),
      await window.intact.tags.list(),
    ])
    expect(cameIn).toEqual([
      { ok: true, value: [] },
      { ok: true, value: [] },
    ])
  })

test('a lock stops the undo of an import and a renaming, and says so; the import can still be undone', async () => {
  test.setTimeout(180_000)
  const { window: page } = app
  const came = await page.evaluate(async (from) => {
    const { intact } = window
    const answer = await intact.exchange.importFolder({ folder: from, takeTexts: false })
    const begun = new Promise<void>((resolve) => intact.on('importProgress', () => resolve()))
    const id = answer.ok ? answer.value.id! : ''
    void intact.exchange.undoImport({ id })
    await begun
    return { id, entries: answer.ok && answer.value.entries.added }
  }, fewer)
  expect(came.entries).toBe(5_000)
  await page.keyboard.press('ControlOrMeta+l')
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible()
  await unlock(page)
  await says('Locking stopped the undo of the import. What came in is still here.')
  const noted = () =>
    page.evaluate(async () => {
      const answer = await window.intact.tags.list()
      return answer.ok && (answer.value.find(({ key }) => key === 'work')?.entries ?? 0)
    })
  expect(await noted()).toBe(5_000)

  await page.evaluate(async () => {
    const { intact } = window
    const begun = new Promise<void>((resolve) => intact.on('renameProgress', () => resolve()))
    void intact.tags.rename({ key: 'work', to: 'office' })
    await begun
  })
  await app.power('lock-screen')
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible()
  await unlock(page)
  await says('Locking stopped the renaming. Every entry is as it was.')
  expect(await noted()).toBe(5_000)

  // What is stopped by Cancel is said at once, and not after a lock.
  await page.evaluate((id) => void window.intact.exchange.undoImport({ id }), came.id)
  await page.evaluate(() => window.intact.exchange.cancelImport())
  await app.menu('File', 'Import…')
  await page.getByRole('button', { name: /^Undo the import of intact-many-/ }).click()
  await says('The import was taken back.')
  expect(await noted()).toBe(0)
  await app.menu('File', 'Lock')
  await unlock(page)
  await says('')
})
