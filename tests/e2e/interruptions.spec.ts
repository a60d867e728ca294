import { expect, test, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { createJournal, entryBox, saved, storedText, unlock } from './support/journal.ts'
import { newEntry } from './support/new-entry.ts'
import { Typing } from './support/typing.ts'

let app: App
test.beforeAll(async () => {
  app = await launchApp()
  await createJournal(app.window)
})
test.afterAll(() => app.close())

test('locking while typing goes on keeps every letter that was on the page', async () => {
  test.setTimeout(120_000)
  for (let round = 1; round <= 5; round++) {
    await newEntry(app)
    const title = `Locked in the middle, ${round}`
    await app.window.keyboard.insertText(`${title}\n`)
    await saved(app.window)
    await rememberWhatIsSeen(app.window)
    const typing = new Typing(app.window, `word${round}n`)
    await expect.poll(() => typing.lasts, { intervals: [20] }).toBeGreaterThan(300 + round * 90)
    await app.menu('File', 'Lock')
    await expect(app.window.getByRole('button', { name: 'Unlock' })).toBeVisible()
    await typing.stop()
    // What was typed after that went into the field of the lock screen.
    await app.window.getByLabel('Passphrase', { exact: true }).fill('')
    const seen = await app.window.evaluate(() => sessionStorage.getItem('seen') ?? '')
    expect(seen).toContain(`word${round}n1 `)
    await unlock(app.window)
    expect(await storedText(app.window, title), `round ${round}`).toContain(seen)
  }
})

test('a menu command leaves the page behind an open question as it is', async () => {
  await newEntry(app)
  await app.window.keyboard.type('Behind the question.')
  await saved(app.window)
  await app.menu('Edit', 'Earlier versions')
  const question = app.window.getByRole('dialog', { name: 'Earlier versions' })
  await expect(question).toBeVisible()
  await app.menu('File', 'New entry')
  await app.menu('Edit', 'Move to trash')
  await question.getByRole('button', { name: 'Close' }).click()
  await expect(question).toBeHidden()
  await expect(entryBox(app.window)).toHaveText('Behind the question.')
})

/** Keeps the last line of the page where reloading does not take it away. */
async function rememberWhatIsSeen(page: Page): Promise<void> {
  await page.evaluate(() => {
    sessionStorage.removeItem('seen')
    const keep = (): void => {
      const lines = document.querySelectorAll('[role=textbox][aria-label=Entry] .cm-line')
      const last = lines[lines.length - 1]?.textContent
      if (last) sessionStorage.setItem('seen', last)
    }
    new MutationObserver(keep).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    })
  })
}
