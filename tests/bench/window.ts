import type { Page } from '@playwright/test'
import { chromium } from 'playwright-core'
import { requireBrowser } from '../../scripts/browser.ts'
import { launchApp } from '../e2e/app.ts'
import { seeded, Vocabulary } from './generate.ts'
import { percentile, row, type Row } from './measure.ts'

const passphrase = 'a passphrase for measuring'
const usualKeys = 200
/** Twice as fast as the fastest hands. Without any time in between, frames would wait for keys and not keys for frames. */
const betweenKeys = 40

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
      row('key to paint, empty page, p95 (floor: a textarea)', 0, bare, empty, '-'),
      row('key to paint, 10,000 words, p95 (floor: a textarea)', 0, bare, long, '-'),
      row('key to paint, 10,000 words, p95 (floor: a frame)', 0, 16, long, '1'),
    ]
  } finally {
    await app.close()
  }
}

/** The least that typing costs here: a text field on a page of its own in the same browser. */
export async function bareTyping(): Promise<number> {
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath: requireBrowser(), args })
  try {
    const page = await browser.newPage()
    await page.setContent('<textarea autofocus></textarea>')
    return await typing(page)
  } finally {
    await browser.close()
  }
}

/** Milliseconds from the beginning of the page's own loading to its first field on screen: our share of starting. */
async function startOf(page: Page): Promise<number> {
  await page.getByLabel('Passphrase', { exact: true }).waitFor()
  return page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  )
}

/** Milliseconds from a key to the paint that shows it, at the 95th percentile. */
export async function typing(page: Page, keys = usualKeys): Promise<number> {
  await page.evaluate(() => {
    const times: number[] = []
    Object.assign(globalThis, { times })
    addEventListener(
      'keydown',
      (event) => {
        // A message sent while a frame is being made arrives when it has been.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => times.push(performance.now() - event.timeStamp)
          port2.postMessage(null)
        })
      },
      { capture: true },
    )
  })
  const letters = 'the quick brown fox jumps over a lazy dog '
  for (let i = 0; i < keys; i++) {
    await page.keyboard.press(
      letters[i % letters.length] === ' ' ? 'Space' : (letters[i % letters.length] as string),
    )
    await page.waitForTimeout(betweenKeys)
  }
  const times = await page.evaluate(() => (globalThis as unknown as { times: number[] }).times)
  return percentile(times.slice(10), 0.95)
}
