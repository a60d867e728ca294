import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import { setTrashed } from '../../main/journal/entries/queries.ts'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { logFeeling, setFeelingTrashed } from '../../main/journal/feelings/queries.ts'
import { addImage } from '../../main/journal/images/queries.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { PageCipher, pageSize } from '../../main/journal/storage/rescue/cipher.ts'
import { rescueFile } from '../../main/journal/storage/rescue/rescue.ts'
import { all, first, write, type WriteDb } from '../../main/journal/storage/sql.ts'
import { deleteForGood } from '../../main/journal/trash/purge.ts'
import { inTrash, setTrashDays, thrown, trashDays } from '../../main/journal/trash/queries.ts'
import { Sweeper } from '../../main/journal/trash/sweeper.ts'
import { trashTables } from '../../main/journal/trash/tables.ts'
import type { Vault } from '../../main/journal/vault/lock.ts'
import { thrownKinds } from '../../shared/contract/trash.ts'
import { imageMarkdown } from '../../shared/image-references.ts'
import { image } from './image.ts'
import { checkIndexes, clockAt, openJournal, temporaryFolder, type TestClock } from './journal.ts'

const day = 24 * 60 * 60_000
const begins = '2026-11-22T21:14:00Z'

function written(db: WriteDb, clock: TestClock, body: string, fieldTags: string[] = []): string {
  const id = newId()
  saveEntry(db, clock, { id, body, fieldTags })
  clock.at += 1000
  return id
}
const count = (db: WriteDb, table: string): number =>
  first<{ count: number }>(db, `SELECT count(*) AS count FROM ${table}`)!.count

it('knows every table that has a trash', () => {
  const { db } = openJournal()
  const having = all<{ name: string }>(
    db,
    `SELECT list.name FROM pragma_table_list AS list, pragma_table_info(list.name) AS its
     WHERE list.schema = 'main' AND its.name = 'trashed_at'`,
  )
  const known = thrownKinds.map((kind) => trashTables[kind].name)
  expect(known.toSorted()).toEqual(having.map(({ name }) => name).toSorted())
})

/** All that the pages of a file say, free ones too. */
function pagesOf(path: string, key: Uint8Array): Buffer {
  const file = readFileSync(path)
  const cipher = new PageCipher(key, file.subarray(0, 16))
  const pages = Array.from({ length: file.length / pageSize }, (_, i) =>
    cipher.decrypt(file.subarray(i * pageSize, (i + 1) * pageSize), i + 1),
  )
  return Buffer.concat(pages)
}

describe('what is deleted for good', () => {
  it('leaves no word in any page of the file, nor in an index', () => {
    const { db, path, key } = openJournal(true)
    const clock = clockAt(begins)
    // So many others that indexes have more than one page, and that what is thrown away lies between them.
    for (let i = 0; i < 400; i += 1)
      written(db, clock, `Entry ${i} about river ${i} and stone ${i * 7} #tag${i % 9}`, ['work'])
    const id = written(db, clock, 'Canaryearly was first.', [])
    clock.at += day
    saveEntry(db, clock, { id, body: 'Canarytext is here. #canarytag', fieldTags: ['canaryfield'] })
    const long = written(db, clock, 'canarylong and more of it. '.repeat(2000))
    const felt = logFeeling(db, clock, {
      word: 'canaryword',
      pleasantness: 0,
      energy: 0,
      intensity: 3,
      note: 'canarynote',
      entryId: id,
    })
    db.exec('ANALYZE')
    const canaries = ['canaryearly', 'canarytext', 'canarytag', 'canaryfield', 'canarylong']
    const all = [...canaries, 'canaryword', 'canarynote']
    db.pragma('wal_checkpoint(TRUNCATE)')
    const before = pagesOf(path, key).toString('latin1').toLowerCase()
    expect(all.filter((canary) => before.includes(canary))).toEqual(all)

    for (const one of [id, long]) setTrashed(db, one, clock.at)
    setFeelingTrashed(db, felt.id, clock.at)
    for (const one of thrown(db)) deleteForGood(db, one)
    checkIndexes(db)
    closeFile(db)
    const after = pagesOf(path, key).toString('latin1').toLowerCase()
    expect(all.filter((canary) => after.includes(canary))).toEqual([])
    expect(after.includes('river 399')).toBe(true)
  })

  it('takes with it pictures that nothing shows any more, and links and tags, and leaves the others', () => {
    const { db } = openJournal()
    const clock = clockAt(begins)
    const [own, shared, past, alone] = [image(), image(), image(), image()]
    for (const one of [own, shared, past, alone]) addImage(db, clock, one)
    const shows = (...some: (typeof own)[]) =>
      some.map(({ id, type }) => imageMarkdown({ id, type, name: 'x' })).join('\n\n')
    const id = written(db, clock, `Thrown away ${shows(own, shared, past)} #tag`)
    saveEntry(db, clock, { id, body: `Thrown away ${shows(own, shared)}`, fieldTags: ['f'] })
    written(db, clock, `Kept ${shows(shared)}`)
    write(
      db,
      "INSERT INTO rejections VALUES ('r', 0, 0, 0, 'UTC', '2026-11-22', NULL, 'open', NULL, 0, 0, NULL, 't', '')",
    )
    write(db, "INSERT INTO rejection_links VALUES ('entry', ?, 'r'), ('feeling', 'f', 'r')", id)
    setTrashed(db, id, clock.at)
    expect(deleteForGood(db, { kind: 'entry', ids: [id] })).toBe(1)
    const left = all<{ id: string }>(db, 'SELECT id FROM images').map((row) => row.id)
    // One was never in a text: it may only just be coming in.
    expect(left.toSorted()).toEqual([shared.id, alone.id].toSorted())
    for (const [table, rows] of [
      ['entries', 1],
      ['entry_tags', 0],
      ['entry_versions', 0],
      ['rejection_links', 1],
    ] as const)
      expect(count(db, table), table).toBe(rows)
  })

  it('is only what lies in the trash', () => {
    const { db } = openJournal()
    const id = written(db, clockAt(begins), 'Here')
    expect(deleteForGood(db, { kind: 'entry', ids: [id] })).toBe(0)
    expect(count(db, 'entries')).toBe(1)
  })
})

describe('the trash by itself', () => {
  const setUp = () => {
    const { db } = openJournal()
    const clock = clockAt(begins)
    let told = 0
    const vault = { beforeClosing() {} } as unknown as Vault
    const sweeper = new Sweeper(vault, clock, () => (told += 1))
    const id = written(db, clock, 'Thrown away')
    setTrashed(db, id, clock.at)
    return { db, clock, sweep: () => sweeper.sweep(db), told: () => told }
  }
  const daysLeft = (db: WriteDb, clock: TestClock) =>
    inTrash(db, clock).map(({ daysLeft: left }) => left)

  it('keeps things for 30 days, and says how many are left', async () => {
    const { db, clock, sweep, told } = setUp()
    expect(inTrash(db, clock)).toMatchObject([{ kind: 'entry', text: 'Thrown away', daysLeft: 30 }])
    for (let passed = 1; passed < 30; passed += 1) {
      clock.at += day
      expect(await sweep()).toBe(0)
      expect(daysLeft(db, clock)).toEqual([30 - passed])
    }
    expect(told()).toBe(0)
    clock.at += day
    expect(await sweep()).toBe(1)
    expect([count(db, 'entries'), told()]).toEqual([0, 1])
  })

  it('keeps them for as long as the person says, or for ever', async () => {
    const { db, clock, sweep } = setUp()
    expect(trashDays(db)).toBe(30)
    setTrashDays(db, null)
    await sweep()
    for (let passed = 0; passed < 400; passed += 20) {
      clock.at += 20 * day
      expect(await sweep()).toBe(0)
    }
    expect(daysLeft(db, clock)).toEqual([null])
    setTrashDays(db, 7)
    expect(await sweep()).toBe(1)
  })

  it('loses nothing to a clock that jumps years ahead, and is set right', async () => {
    const { db, clock, sweep } = setUp()
    await sweep()
    clock.at += 4000 * day
    expect(await sweep()).toBe(0)
    expect(daysLeft(db, clock)).toEqual([7])
    clock.at += 6 * day
    expect(await sweep()).toBe(0)
    clock.at -= 4000 * day
    expect(await sweep()).toBe(0)
    expect(daysLeft(db, clock)).toEqual([24])
    expect(count(db, 'entries')).toBe(1)
  })

  it('says the same of a journal that was rescued', () => {
    const { db, path, key } = openJournal()
    setTrashDays(db, 7)
    closeFile(db)
    const fresh = join(temporaryFolder(), 'journal.db')
    rescueFile(path, fresh, key, { zone: 'UTC', finish() {} })
    const rescued = openFile(fresh, key)
    expect(trashDays(rescued)).toBe(7)
    closeFile(rescued)
  })

  it('waits while something is being imported, which is one transaction', async () => {
    const { db, clock, sweep } = setUp()
    await sweep()
    for (let passed = 0; passed < 40; passed += 20) {
      clock.at += 20 * day
      if (passed === 0) await sweep()
    }
    db.exec('BEGIN')
    expect(await sweep()).toBe(0)
    db.exec('COMMIT')
    expect(await sweep()).toBe(1)
  })

  it('writes nothing while it is empty', async () => {
    const { db, clock, sweep } = setUp()
    for (const one of thrown(db)) deleteForGood(db, one)
    clock.at += 60 * day
    expect(await sweep()).toBe(0)
    expect(count(db, 'trash_looked')).toBe(0)
  })
})
