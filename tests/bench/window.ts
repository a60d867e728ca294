import type { Page } from '@playwright/test'
import { launchApp } from '../e2e/app.ts'
import { seeded, Vocabulary } from './generate.ts'
import { row, type Row } from './measure.ts'
import { bareTyping, typing } from './typing.ts'

const passphrase = 'a passphrase for measuring'

/** Measures what a person feels in the window: how soon it is there, and how soon a letter is. */
export async function measureWindow(): Promise<Row[]> {
  const app = await launchApp()
  try {
    const { window } = app
    await window.getByLabel('Passphrase', { exact: true }).fill(passphrase)
    await window.getByLabel('Repeat passphrase').fill(passphrase)
    await window.getByRole('button', { name: 'Create journal' }).click()
    const editor = window.getByRole('textbox', { name: 'Entry' })
    await editor.waitFor()

    const bare = await bareTyping()
    const empty = await typing(window)
    const words = new Vocabulary(seeded(3)).text(10_000)
    await window.keyboard.insertText(words)
    await window.getByText('Saved').waitFor()
    const long = await typing(window)

    await app.restart()
    const start = await startOf(app.window)
    return [
      row('page to its first paint (floor: 300 ms)', 0, 300, start, '1'),
      row('key to paint, empty page, p95 (floor: a textarea)', 0, bare.toPaint, empty.toPaint, '-'),
      row(
        'key to paint, 10,000 words, p95 (floor: a textarea)',
        0,
        bare.toPaint,
        long.toPaint,
        '-',
      ),
      row('key to paint, 10,000 words, p95 (floor: a frame)', 0, 16, long.toPaint, '1'),
      row('of that our work, 10,000 words, p95 (floor: a textarea)', 0, bare.work, long.work, '-'),
      row('of that our work, 10,000 words, p95 (floor: a frame)', 0, 16, long.work, '1'),
    ]
  } finally {
    await app.close()
  }
}

/** Milliseconds from the beginning of the page's own loading to its first field on screen: our share of starting. */
async function startOf(page: Page): Promise<number> {
  await page.getByLabel('Passphrase', { exact: true }).waitFor()
  return page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  )
}
