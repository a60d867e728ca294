import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { v7 } from 'uuid'
import { Imports } from '../../main/journal/exchange/import/imports.ts'
import { systemClock } from '../../main/journal/clock.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { addDays } from '../../shared/dates.ts'
import { seeded, Vocabulary } from './generate.ts'
import { percentile, row, time, type Row } from './measure.ts'

const key = new Uint8Array(32).fill(7)
const rounds = 3
const perYear = 1000

/** Measures taking in a folder of Markdown, looked at first as a person does, against reading it and inserting the rows. */
export async function measureImport(files: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'intact-bench-'))
  try {
    const vault = join(folder, 'vault')
    makeVault(vault, files)
    const times = { floor: [] as number[], preview: [] as number[], all: [] as number[] }
    const delay = monitorEventLoopDelay({ resolution: 1 })
    for (let round = 0; round < rounds; round += 1) {
      times.floor.push(plainly(join(folder, `plain-${round}.db`), vault))
      delay.enable()
      const { preview, run } = await ours(join(folder, `ours-${round}.db`), vault, files)
      delay.disable()
      times.preview.push(preview)
      times.all.push(preview + run)
    }
    const floor = percentile(times.floor, 0.5)
    const name = (work: string) => `import Markdown, ${work}, median of ${rounds}`
    return [
      row(
        name('preview (floor: reading and inserting)'),
        files,
        floor,
        percentile(times.preview, 0.5),
        '-',
      ),
      row(name('preview and all (floor: the same)'), files, floor, percentile(times.all, 0.5), '3'),
      row(
        'longest wait for an answer meanwhile, p99 (floor: 50 ms)',
        files,
        50,
        delay.percentile(99) / 1e6,
        '1',
      ),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function ours(path: string, folder: string, files: number) {
  const db = openFile(path, key, 'create')
  const imports = new Imports(systemClock, () => {})
  const began = performance.now()
  const seen = await imports.preview(db, folder)
  const looked = performance.now()
  const { entries } = await imports.run(db, { folder, takeTexts: false, before: () => {} })
  const ended = performance.now()
  if (seen.entries.added !== files || entries.added !== files)
    throw new Error(`${entries.added} of ${files} files came in`)
  closeFile(db)
  return { preview: looked - began, run: ended - looked }
}

/** Every file is read once, and every text and tag inserted, with its index, in one transaction. */
function plainly(path: string, folder: string): number {
  const db = openFile(path, key, 'create')
  const entry = db.prepare(`INSERT INTO entries
    (moment, id, created_at, updated_at, zone, local_date, favourite, title, excerpt, body)
    VALUES (?, ?, 0, 0, 'UTC', '2026-11-22', 0, '', '', ?)`)
  const tag = db.prepare(
    `INSERT INTO entry_tags (entry_id, key, source, tag) VALUES (?, 'work', 'field', 'work')`,
  )
  const took = time(() =>
    db.transaction(() => {
      let moment = 0
      for (const year of readdirSync(folder)) {
        for (const name of readdirSync(join(folder, year))) {
          const id = v7()
          entry.run((moment += 1), id, readFileSync(join(folder, year, name), 'utf8'))
          tag.run(id)
        }
      }
    })(),
  )
  closeFile(db)
  return took
}

/** A folder as other programs leave it: a file a day, with properties, in a folder a year. */
export function makeVault(folder: string, files: number): void {
  const vocabulary = new Vocabulary(seeded(11))
  const random = seeded(12)
  for (let index = 0; index < files; index += 1) {
    const year = join(folder, String(Math.floor(index / perYear)))
    if (index % perYear === 0) mkdirSync(year, { recursive: true })
    const date = addDays('1999-01-01', index)
    const body = vocabulary.text(60 + Math.floor(random() * 280))
    writeFileSync(
      join(year, `${date}.md`),
      `---\ndate: ${date}T20:15:00Z\ntags: [work]\n---\n\n${body}`,
    )
  }
}
