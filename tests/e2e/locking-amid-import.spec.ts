import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { createJournal, storedText, unlock } from './support/journal.ts'
import { newEntry } from './support/new-entry.ts'

let app: App
let folder: string

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'intact-many-'))
  // So many that reading them takes far longer than anybody would wait for the lock.
  for (let i = 0; i < 12_000; i += 1) {
    const at = new Date(Date.UTC(2015, 0) + i * 3_600_000).toISOString().slice(0, 19)
    writeFileSync(join(folder, `${i}.md`), `---\ncreated: ${at}Z\n---\n# Note ${i}\n#work words`)
  }
  app = await launchApp()
  await createJournal(app.window)
})
test.afterAll(async () => {
  await app.close()
  rmSync(folder, { recursive: true, force: true })
  // The host's browser says so of a window that main loads afresh before anybody has touched it.
  const known = /^Blocked attempt to show a 'beforeunload'/
  expect(app.problems.filter((problem) => !known.test(problem))).toEqual([])
})

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
