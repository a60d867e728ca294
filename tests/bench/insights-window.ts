import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { v7 } from 'uuid'
import { insertEntry } from '../../main/journal/entries/save.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { inTransaction, type WriteDb } from '../../main/journal/storage/sql.ts'
import { createKeys, cryptographyReady } from '../../main/journal/vault/keys.ts'
import { launchApp } from '../e2e/app.ts'
import { fill, seeded } from './generate.ts'
import { addFeelings, addRejections } from './insights.ts'
import { percentile, row, type Row } from './measure.ts'
import { bareTyping, typing } from './typing.ts'

const passphrase = 'a passphrase for measuring'
const entries = 10_000
const day = 86_400_000
const rounds = 5

/** Measures what a person waits for in Insights, on ten years of entries and 20,000 feelings. */
export async function measureInsightsWindow(): Promise<Row[]> {
  const userData = mkdtempSync(join(tmpdir(), 'intact-bench-'))
  await make(userData)
  const first: Visit[] = []
  const later: Visit[] = []
  const waits: Waits = { reading: [], alone: [] }
  let typed = 0
  const { toPaint: bare } = await bareTyping()
  try {
    for (let round = 0; round < rounds; round++) {
      const app = await launchApp({ userData })
      try {
        const { window } = app
        await unlock(window)
        // Nothing was read ahead yet.
        first.push(await visit(window))
        await window.keyboard.press('ControlOrMeta+1')
        if (round === 0) {
          await window.getByRole('textbox', { name: 'Entry' }).focus()
          const [keys] = await Promise.all([typing(window, 120), insightsAgainAndAgain(window)])
          typed = keys.toPaint
        }
        later.push(await visit(window))
      } finally {
        await app.close()
      }
      const { reading, alone } = await waitsForAnswers(userData)
      waits.reading.push(...reading)
      waits.alone.push(...alone)
    }
  } finally {
    rmSync(userData, { recursive: true, force: true })
  }
  const middle = (visits: readonly Visit[], of: keyof Visit) =>
    percentile(
      visits.map((visit) => visit[of]),
      0.5,
    )
  return [
    row(
      'Insights, first chart, first visit (floor: 300 ms)',
      entries,
      300,
      middle(first, 'first'),
      '1',
    ),
    row(
      'Insights, all charts, first visit (floor: a second)',
      entries,
      1000,
      middle(first, 'all'),
      '1',
    ),
    row('Insights, first chart, later (floor: 300 ms)', entries, 300, middle(later, 'first'), '1'),
    row('Insights, all charts, later (floor: a second)', entries, 1000, middle(later, 'all'), '1'),
    row('key to paint beside charts, p95 (floor: a textarea)', entries, bare, typed, '-'),
    row(
      'answers while reading ahead, p99 (floor: 50 ms)',
      entries,
      50,
      percentile(waits.reading, 0.99),
      '1',
    ),
    row(
      'answers while reading ahead, p99 (floor: afterwards)',
      entries,
      percentile(waits.alone, 0.99),
      percentile(waits.reading, 0.99),
      '-',
    ),
  ]
}

interface Visit {
  /** Milliseconds from the key to the frame with the first chart, and to that with all of them. */
  first: number
  all: number
}

async function unlock(page: Page): Promise<void> {
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'Unlock' }).click()
  await page.getByRole('textbox', { name: 'Entry' }).waitFor()
}

/** Goes to Insights by its key, and looks at every frame whether the charts are there. */
async function visit(page: Page): Promise<Visit> {
  await page.evaluate(() => {
    const seen = new Promise<Visit>((resolve) => {
      let first = 0
      const look = (began: number): void => {
        const drawn = document.querySelectorAll('figure canvas[data-drawn]').length
        if (drawn > 0) first ||= performance.now() - began
        const headings = [...document.querySelectorAll('figure h2')]
        // It is the last that is asked for.
        if (drawn > 0 && headings.some(({ textContent }) => textContent === 'The spiral'))
          resolve({ first, all: performance.now() - began })
        else requestAnimationFrame(() => look(began))
      }
      addEventListener('keydown', ({ timeStamp }) => look(timeStamp), { capture: true, once: true })
    })
    Object.assign(globalThis, { seen })
  })
  await page.keyboard.press('ControlOrMeta+6')
  return page.evaluate(() => (globalThis as unknown as { seen: Promise<Visit> }).seen)
}

/** What the room asks for, for as long as somebody types. */
const insightsAgainAndAgain = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const until = performance.now() + 5000
    const { insights } = window.intact
    while (performance.now() < until) {
      await insights.days({ year: null })
      await insights.felt({ all: true })
      await insights.recovery()
      await insights.loops()
      await insights.spiral({ telling: true })
    }
  })

interface Waits {
  reading: number[]
  alone: number[]
}

/** Milliseconds until a small question is answered, while entries are read ahead and as many times after that. */
async function waitsForAnswers(userData: string): Promise<Waits> {
  const app = await launchApp({ userData })
  try {
    await unlock(app.window)
    return await app.window.evaluate(async () => {
      const waits: Waits = { reading: [], alone: [] }
      const ask = async (into: number[]) => {
        const began = performance.now()
        await window.intact.noticing.muted()
        into.push(performance.now() - began)
      }
      let reading = true
      void window.intact.insights.readAhead().then(() => (reading = false))
      while (reading) await ask(waits.reading)
      while (waits.alone.length < waits.reading.length) await ask(waits.alone)
      return waits
    })
  } finally {
    await app.close()
  }
}

async function make(userData: string): Promise<void> {
  const folder = join(userData, 'journals', 'journal')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  await cryptographyReady()
  const { dataKey } = createKeys(join(folder, 'keys.json'), passphrase)
  const db = openFile(join(folder, 'journal.db'), dataKey, 'create')
  fill(db, entries)
  addFeelings(db, 15_000)
  addRejections(db, 40)
  addEnglish(db, 160)
  closeFile(db)
}

/** The last eight weeks in words that say something: that is what noticing reads. */
function addEnglish(db: WriteDb, count: number): void {
  const folder = new URL('../../resources/sample/', import.meta.url)
  const sentences = readdirSync(folder)
    .filter((name) => name.startsWith('month-'))
    .flatMap((name) => {
      const { entries } = JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as {
        entries: { text: string }[]
      }
      return entries.flatMap(({ text }) => text.match(/[^.!?]+[.!?]\s*/g) ?? [])
    })
  const random = seeded(6)
  const sentence = () => sentences[Math.floor(random() * sentences.length)] ?? ''
  inTransaction(db, () => {
    for (let index = 0; index < count; index++) {
      const createdAt = Date.now() - 54 * day + Math.floor((index / count) * 53 * day)
      const body = Array.from({ length: 16 }, sentence).join('')
      insertEntry(db, { id: v7(), body, createdAt, zone: 'Europe/Lisbon', fieldTags: [] })
    }
  })
}
