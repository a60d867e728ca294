import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { Damage } from '../../main/journal/storage/damage.ts'
import { checkSteps, looksWhole } from '../../main/journal/storage/checks.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import type { WriteDb } from '../../main/journal/storage/sql.ts'
import { Journals } from '../../main/journal/vault/journals.ts'
import { Vault, type Open } from '../../main/journal/vault/lock.ts'
import { fileAt } from '../../main/journal/vault/place.ts'
import type { CheckResult } from '../../shared/contract/damage.ts'
import { fill } from '../bench/generate.ts'
import { SmallDisk } from '../e2e/support/small-disk.ts'
import {
  checkIndexes,
  clockAt,
  journalIn,
  openJournal,
  temporaryFolder,
  valueOf,
} from './journal.ts'

const passphrase = 'violets in the window'
const day = 24 * 60 * 60_000

/** An open journal as the vault hands it to whoever listens, without the key derivation. */
function opened(entries = 60): Open {
  const { db, folder, path, key } = openJournal()
  fill(db, entries)
  db.pragma('wal_checkpoint(TRUNCATE)')
  return { db, key, folder, path, file: fileAt(path), sample: false, recovered: false }
}

function watching(open: Open) {
  const clock = clockAt('2026-11-22T10:00:00Z')
  const root = temporaryFolder()
  const vault = new Vault(root, new Journals(root), clock)
  const found: CheckResult[] = []
  const damage = new Damage(vault, clock, (result) => found.push(result))
  damage.watch(open)
  return { clock, damage, found }
}

/** Overwrites a page in the middle of the texts while the file is open, as a failing disk would. */
function spoil(path: string): void {
  const bytes = readFileSync(path)
  const page = Math.floor(bytes.length / 4096 / 2)
  bytes.fill(0, page * 4096, (page + 1) * 4096)
  writeFileSync(path, bytes)
}

const stored = (db: WriteDb) => db.prepare('SELECT * FROM last_check').get()

/** What a full check finds. */
function found(path: string, key: Uint8Array) {
  let whole = true
  return checkSteps(path, key).map((step) => {
    const finding = step(whole)
    whole &&= !finding.damaged
    return finding
  })
}

/** Makes the index say something else than the table. */
function putOutOfStep(db: WriteDb): void {
  db.exec(
    "INSERT INTO entries_fts (entries_fts, rowid, body) SELECT 'delete', moment, body FROM entries LIMIT 3",
  )
  expect(() => checkIndexes(db)).toThrow()
}

describe('a check', () => {
  it('of a whole journal finds nothing, and is kept in the journal', async () => {
    const clock = clockAt('2026-11-22T10:00:00Z')
    const root = temporaryFolder()
    const journal = journalIn(root, clock)
    expect(await journal.damage.check()).toMatchObject({ ok: false, code: 'locked' })
    await journal.vault.create({ passphrase })
    expect(valueOf(await journal.damage.last())).toBeNull()
    const result = { checkedAt: clock.at, whole: true, problems: [] }
    expect(valueOf(await journal.damage.check())).toEqual(result)
    expect(valueOf(await journal.damage.last())).toEqual(result)
    await journal.vault.lock()
    await journal.vault.unlock({ passphrase })
    expect(valueOf(await journal.damage.last())).toEqual(result)
  })

  it('makes a search index that is out of step anew', async () => {
    const open = opened()
    putOutOfStep(open.db)
    const findings = found(open.path, open.key)
    expect(findings.filter(({ damaged }) => damaged)).toEqual([])
    expect(findings.flatMap(({ mended }) => mended ?? [])).toEqual([
      'The search index was out of step with the texts and has been made anew.',
    ])
    checkIndexes(open.db)
  })

  it('of an open journal says which part is damaged', () => {
    const { db, path, key } = opened(300)
    closeFile(openFile(path, key))
    db.pragma('wal_checkpoint(TRUNCATE)')
    const pages = db.prepare("SELECT pageno FROM dbstat WHERE name = 'feelings'").pluck().all()
    const spoiled = readFileSync(path)
    spoiled[(pages.at(-1) as number) * 4096 - 2000]! ^= 4
    writeFileSync(path, spoiled)
    const damaged = found(path, key).flatMap((finding) => finding.damaged ?? [])
    expect(damaged).toEqual(['A part of your feelings cannot be read.'])
  })

  it('finds every spoiled page', () => {
    const { db, path, key } = openJournal()
    fill(db, 60)
    // A page that nothing uses is no part of the journal.
    const used = db.prepare('SELECT pageno - 1 FROM dbstat ORDER BY pageno').pluck().all()
    closeFile(db)
    const bytes = readFileSync(path)
    for (const page of (used as number[]).filter((_, i) => i % 6 === 0)) {
      const spoiled = Buffer.from(bytes)
      spoiled[page * 4096 + 2000]! ^= 4
      writeFileSync(path, spoiled)
      expect(looksWhole(path, key), `page ${page + 1}`).toBe(false)
      const damaged = found(path, key).flatMap((finding) => finding.damaged ?? [])
      expect(damaged.length, `page ${page + 1}`).toBeGreaterThan(0)
    }
  }, 60_000)
})

describe('what only keeps a check from looking is not taken for damage:', () => {
  // Windows does not let anybody move what is open.
  it.skipIf(process.platform === 'win32')(
    'a file that was moved, or in whose place another lies',
    async () => {
      const root = temporaryFolder()
      const journal = journalIn(root)
      await journal.vault.create({ passphrase })
      const folder = join(root, 'journals', 'journal')
      renameSync(folder, join(root, 'elsewhere'))
      const moved = { ok: false, code: 'read-only', message: expect.stringContaining('moved') }
      expect(await journal.damage.check()).toMatchObject(moved)
      const other = temporaryFolder()
      await journalIn(other).vault.create({ passphrase })
      renameSync(join(other, 'journals', 'journal'), folder)
      expect(await journal.damage.check()).toMatchObject(moved)
      expect(valueOf(await journal.damage.last())).toBeNull()
      renameSync(folder, join(root, 'another'))
      renameSync(join(root, 'elsewhere'), folder)
      expect(valueOf(await journal.damage.check()).whole).toBe(true)
    },
  )

  it('a program that writes to the file', () => {
    const { db, path, key } = openJournal()
    fill(db, 5)
    const last = checkSteps(path, key).at(-1)!
    db.exec('BEGIN IMMEDIATE')
    expect(() => last(true)).toThrow(expect.objectContaining({ code: 'busy' }))
    db.exec('ROLLBACK')
    expect(last(true)).toEqual({})
  }, 30_000)

  it('a disk without room to make an index anew', async (test) => {
    const disk = SmallDisk.mount()
    if (!disk) return test.skip('a small disk can only be mounted by root on Linux')
    onTestFinished(() => disk.unmount())
    const path = join(disk.folder, 'journal.db')
    const key = crypto.getRandomValues(new Uint8Array(32))
    const db = openFile(path, key, 'create')
    onTestFinished(() => closeFile(db))
    fill(db, 60)
    putOutOfStep(db)
    db.pragma('wal_checkpoint(TRUNCATE)')
    disk.fill()
    expect(() => found(path, key)).toThrow(expect.objectContaining({ code: 'disk-full' }))
    disk.empty()
    expect(found(path, key).filter(({ damaged }) => damaged)).toEqual([])
    checkIndexes(db)
  })
})

describe('watching an open journal', () => {
  afterEach(() => vi.useRealTimers())
  const timers = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const settled = () => new Promise((resolve) => setImmediate(resolve))
  async function eventually(holds: () => boolean) {
    for (let i = 0; i < 200 && !holds(); i += 1) await settled()
    expect(holds()).toBe(true)
  }

  it('does nothing at once', () => {
    timers()
    const open = opened()
    watching(open)
    vi.advanceTimersByTime(1000)
    expect(stored(open.db)).toBeUndefined()
  })

  it('says soon that a page is spoiled, and the open journal goes on with the others', async () => {
    timers()
    const open = opened()
    const first = open.db.prepare('SELECT id, body FROM entries ORDER BY moment LIMIT 1').get()
    spoil(open.path)
    const { found } = watching(open)
    vi.advanceTimersByTime(5000)
    await eventually(() => found.length > 0)
    expect(found[0]).toMatchObject({
      whole: false,
      problems: [expect.stringMatching(/cannot be read|search index/)],
    })
    expect(open.db.prepare('SELECT id, body FROM entries ORDER BY moment LIMIT 1').get()).toEqual(
      first,
    )
  })

  it('checks everything in the first quiet minutes, and again only after a week', async () => {
    timers()
    const open = opened()
    const { clock, damage, found } = watching(open)
    vi.advanceTimersByTime(5000)
    open.db.exec('UPDATE entries SET favourite = 1')
    vi.advanceTimersByTime(300_000)
    await settled()
    expect(stored(open.db)).toBeUndefined()
    vi.advanceTimersByTime(300_000)
    await eventually(() => stored(open.db) !== undefined)
    expect(stored(open.db)).toMatchObject({ checked_at: clock.at, whole: 1 })
    const first = clock.at
    for (const [days, at] of [
      [6, first],
      [8, first + 8 * day],
    ] as const) {
      clock.at = first + days * day
      damage.watch(open)
      vi.advanceTimersByTime(5000)
      vi.advanceTimersByTime(300_000)
      await eventually(() => (stored(open.db) as { checked_at: number }).checked_at === at)
    }
    expect(found).toEqual([])
  })

  it.skipIf(process.platform === 'win32')(
    'tells nothing of a file that is away for a while, and checks it when it is back',
    async () => {
      timers()
      const open = opened()
      renameSync(open.path, `${open.path}.away`)
      const { found } = watching(open)
      for (let n = 0; n < 3; n += 1) {
        vi.advanceTimersByTime(305_000)
        await settled()
      }
      expect(stored(open.db)).toBeUndefined()
      renameSync(`${open.path}.away`, open.path)
      vi.advanceTimersByTime(600_000)
      await eventually(() => stored(open.db) !== undefined)
      expect(stored(open.db)).toMatchObject({ whole: 1 })
      expect(found).toEqual([])
    },
  )

  it('looks again before the week is over where the last check found damage', async () => {
    timers()
    const open = opened()
    const { clock, damage } = watching(open)
    open.db
      .prepare('INSERT INTO last_check (only, checked_at, whole, problems) VALUES (1, ?, 0, ?)')
      .run(clock.at - day, '["A part of your entries cannot be read."]')
    damage.watch(open)
    vi.advanceTimersByTime(5000)
    vi.advanceTimersByTime(300_000)
    await eventually(() => (stored(open.db) as { whole: number }).whole === 1)
    expect(stored(open.db)).toMatchObject({ checked_at: clock.at, problems: '[]' })
  })

  it('stops when the journal is closed', async () => {
    timers()
    const open = opened()
    const { found } = watching(open)
    spoil(open.path)
    closeFile(open.db)
    vi.advanceTimersByTime(500_000)
    await settled()
    expect(found).toEqual([])
    expect(statSync(join(open.folder, 'journal.db')).size).toBeGreaterThan(0)
    expect(() => openFile(join(open.folder, 'none.db'), open.key)).toThrow()
  })
})
