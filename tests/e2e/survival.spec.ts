import { expect, test } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import {
  comeBack,
  createJournal,
  entryBox,
  saved,
  storedText,
  unlockIfLocked,
} from './support/journal.ts'
import { passage } from './support/passage.ts'
import { SmallDisk } from './support/small-disk.ts'
import { insertLines, Typing, watchSaved } from './support/typing.ts'

const rounds = 10

test('a kill while typing goes on costs at most a second, ten times over', async () => {
  test.setTimeout(420_000)
  const app = await launchApp()
  const kept: { title: string; lines: string[] }[] = []
  await createJournal(app.window)
  for (let round = 1; round <= rounds; round++) {
    const lines = passage(round)
    const title = lines[0]!.slice(2)
    await insertLines(app.window, lines)
    await saved(app.window)
    const lastSaved = await watchSaved(app.window)

    const typing = new Typing(app.window, `word${round}n`)
    // Each time at another moment between two saves.
    await expect.poll(() => typing.lasts, { intervals: [20] }).toBeGreaterThan(1200 + round * 97)
    const savedAt = await lastSaved()
    const killedAt = Date.now()
    await app.kill()
    await typing.stop()
    expect(typing.words[0]!.at).toBeLessThan(killedAt - 1000)

    await comeBack(app)
    const body = await storedText(app.window, title)
    expect(body.startsWith(lines.join('\n'))).toBe(true)
    for (const { word, at } of typing.words) {
      if (at <= savedAt || at <= killedAt - 1000)
        expect(body, `round ${round}`).toContain(`${word} `)
    }
    kept.push({ title, lines })
    for (const earlier of kept)
      expect(await storedText(app.window, earlier.title)).toContain(earlier.lines.join('\n'))
  }
  await app.close()
})

test.describe('ending right after the last key loses nothing', () => {
  const ways: Record<string, (app: App) => Promise<void>> = {
    quitting: (app) => app.restart(),
    async 'closing the window'(app) {
      await app.pressClose()
      await app.ended()
      await app.start()
    },
    async 'locking from the menu'(app) {
      await app.menu('File', 'Lock')
      await expect(app.window.getByRole('button', { name: 'Unlock' })).toBeVisible()
    },
    async 'locking by key'(app) {
      await app.window.keyboard.press('ControlOrMeta+l')
      await expect(app.window.getByRole('button', { name: 'Unlock' })).toBeVisible()
    },
    async 'reloading the page'(app) {
      await app.window.reload()
    },
  }
  let app: App
  test.beforeAll(async () => {
    app = await launchApp()
    await createJournal(app.window)
    await app.restart()
  })
  test.afterAll(() => app.close())

  for (const [way, end] of Object.entries(ways)) {
    test(way, async () => {
      const text = `The very last words before ${way}`
      await test.step('type', async () => {
        // An empty page, after the start and after each of these ways.
        await unlockIfLocked(app.window)
        await expect(entryBox(app.window)).toBeFocused()
        await app.window.keyboard.type(text)
      })
      await end(app)
      await unlockIfLocked(app.window)
      expect(await storedText(app.window, text)).toBe(text)
    })
  }
})

test('on a full disk the text stays on the page, and is saved when there is space again', async () => {
  const disk = SmallDisk.mount()
  test.skip(!disk, 'a small disk can only be mounted by root on Linux')
  if (!disk) return
  test.setTimeout(120_000)
  const app = await launchApp({ userData: disk.folder })
  const answer = (name: string): Promise<void> =>
    app.window
      .getByRole('alertdialog', { name: 'Some words are not saved yet' })
      .getByRole('button', { name })
      .click()
  try {
    await createJournal(app.window)
    await app.window.keyboard.type('Before the disk was full.')
    await saved(app.window)
    disk.fill()
    const more = `\n${'And then there was no room left. '.repeat(4000)}End.`
    await app.window.keyboard.insertText(more)
    await expect(
      app.window.getByRole('status').filter({ hasText: 'The disk is full' }),
    ).toBeVisible()
    await expect(entryBox(app.window)).toContainText('End.')

    // Closing must not throw away what is nowhere else.
    await app.pressClose()
    await answer('Stay')
    await expect(entryBox(app.window)).toContainText('End.')

    disk.empty()
    await saved(app.window)
    const text = `Before the disk was full.${more}`
    await comeBack(app)
    // Compared here: a failure would print a hundred thousand letters.
    expect((await app.window.evaluate(wholeNewest)) === text).toBe(true)

    // Nor may it hold a person who would rather go; what was saved before is still whole.
    await app.window.keyboard.type('A small page.')
    await saved(app.window)
    disk.fill()
    await app.window.keyboard.insertText(more)
    await app.pressClose()
    // The window may go before the click that closes it has ended.
    await answer('Go on without saving').catch((error: Error) => {
      if (!error.message.includes('has been closed')) throw error
    })
    await app.ended()
    disk.empty()
    await comeBack(app)
    expect(await app.window.evaluate(wholeNewest)).toBe('A small page.')
    expect((await storedText(app.window, 'Before the disk was full.')) === text).toBe(true)
  } finally {
    disk.empty()
    // Quitting would wait for an answer that a test that failed no longer gives.
    await app.kill().catch(() => undefined)
    await app.close()
    disk.unmount()
  }
})

async function wholeNewest(): Promise<string> {
  const listed = await window.intact.timeline.latest({ limit: 1 })
  const id = listed.ok ? listed.value[0]?.id : undefined
  const entry = id ? await window.intact.entries.get({ id }) : undefined
  return entry?.ok ? entry.value.body : ''
}
