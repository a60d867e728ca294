import { copyFileSync, mkdirSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { first } from '../../main/journal/storage/sql.ts'
import { checkIndexes, clockAt, openJournal, temporaryFolder } from './journal.ts'

/** A page, and what the write-ahead log says of it. */
const frame = 4096 + 24
const header = 32

it('cut short anywhere, the write-ahead log gives a text that was saved, and never a mixture', () => {
  const { db, path, key } = openJournal()
  const clock = clockAt('2026-11-22T10:00:00Z')
  const id = newId()
  db.pragma('wal_checkpoint(TRUNCATE)')
  db.pragma('wal_autocheckpoint = 0')
  const saved: (string | undefined)[] = [undefined]
  for (const [n, size] of [40, 3000, 200, 9000, 10].entries()) {
    const body = `Text ${n}. ${`word${n} `.repeat(size / 6)}`
    saveEntry(db, clock, { id, body, fieldTags: [] })
    saved.push(body)
  }
  const whole = statSync(`${path}-wal`).size
  const frames = (whole - header) / frame
  expect(frames).toBeGreaterThan(20)

  // After every page, and somewhere within the next one.
  const lengths = [0, 1, header - 1]
  for (let n = 0; n <= frames; n++) {
    const end = header + n * frame
    lengths.push(end, end + [1, 24, (n * 1009) % frame, frame - 1][n % 4]!)
  }
  const folder = temporaryFolder()
  let latest = 0
  const seen = new Set<number>()
  const each = new Set(lengths.filter((length) => length <= whole).sort((a, b) => a - b))
  for (const length of each) {
    const copy = join(folder, `${length}`)
    mkdirSync(copy)
    copyFileSync(path, join(copy, 'journal.db'))
    copyFileSync(`${path}-wal`, join(copy, 'journal.db-wal'))
    truncateSync(join(copy, 'journal.db-wal'), length)
    const cut = openFile(join(copy, 'journal.db'), key)
    // Closing need not wait for the disk.
    cut.pragma('synchronous = OFF')
    const body = first<{ body: string }>(cut, 'SELECT body FROM entries WHERE id = ?', id)?.body
    const which = saved.indexOf(body)
    // A longer log never gives an earlier text.
    expect(which, `${length} bytes`).toBeGreaterThanOrEqual(latest)
    latest = which
    seen.add(which)
    expect(cut.pragma('integrity_check', { simple: true })).toBe('ok')
    checkIndexes(cut)
    closeFile(cut)
  }
  expect([...seen]).toEqual(saved.keys().toArray())
})
