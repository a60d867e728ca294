import type { CDPSession, Page } from '@playwright/test'
import { chromium } from 'playwright-core'
import { requireBrowser } from '../../scripts/browser.ts'
import { percentile } from './measure.ts'

const usualKeys = 200
/** Twice as fast as the fastest hands. Without any time in between, frames would wait for keys and not keys for frames. */
const betweenKeys = 40

/** Milliseconds at the 95th percentile. */
export interface Typing {
  /** From a key to the paint that shows it, with the wait for the display's next frame. */
  toPaint: number
  /** How much of that the page's thread works; the rest it waits, for the display or for other programs. */
  work: number
}

/** The least that typing costs here: a text field on a page of its own in the same browser. */
export async function bareTyping(): Promise<Typing> {
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

/** What typing costs on a page, where its focus is. */
export async function typing(page: Page, keys = usualKeys): Promise<Typing> {
  const toPaint = await timesToPaint(page, keys)
  const work = await timesAtWork(page, keys)
  return { toPaint: percentile(toPaint.slice(10), 0.95), work: percentile(work.slice(10), 0.95) }
}

async function timesToPaint(page: Page, keys: number): Promise<number[]> {
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
  await press(page, keys)
  return page.evaluate(() => (globalThis as unknown as { times: number[] }).times)
}

/** A piece of the browser's own record, in microseconds: `tts` and `tdur` are of the time that its thread has worked. */
interface Traced {
  name: string
  ph: string
  ts: number
  tts: number
  tdur: number
  pid: number
  tid: number
  args: { data?: { type?: string } }
}

/** The browser's record of its work knows when a thread had nothing to do, which the page itself cannot see. */
async function timesAtWork(page: Page, keys: number): Promise<number[]> {
  const session = await page.context().newCDPSession(page)
  const traced = await tracing(session, () => press(page, keys))
  const whole = traced.filter(({ ph }) => ph === 'X')
  const frames = whole.filter(({ name }) => name === 'Commit')
  return whole
    .filter(({ name, args }) => name === 'EventDispatch' && args.data?.type === 'keydown')
    .flatMap((key) => {
      const frame = frames.find(
        ({ pid, tid, ts }) => pid === key.pid && tid === key.tid && ts > key.ts,
      )
      return frame ? [(frame.tts + frame.tdur - key.tts) / 1000] : []
    })
}

async function tracing(session: CDPSession, work: () => Promise<void>): Promise<Traced[]> {
  const traced: Traced[] = []
  session.on('Tracing.dataCollected', ({ value }) => traced.push(...(value as unknown as Traced[])))
  const included = ['devtools.timeline', 'disabled-by-default-devtools.timeline']
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: included },
  })
  await work()
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done))
  await session.send('Tracing.end')
  await complete
  return traced.sort((a, b) => a.ts - b.ts)
}

async function press(page: Page, keys: number): Promise<void> {
  const letters = 'the quick brown fox jumps over a lazy dog '
  for (let i = 0; i < keys; i++) {
    const letter = letters[i % letters.length] as string
    await page.keyboard.press(letter === ' ' ? 'Space' : letter)
    await page.waitForTimeout(betweenKeys)
  }
}
