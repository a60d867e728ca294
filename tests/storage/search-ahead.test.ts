import { setImmediate as turn } from 'node:timers/promises'
import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { find } from '../../main/journal/search/queries.ts'
import { findInSlices, readToSearch } from '../../main/journal/search/slices.ts'
import { closeFile } from '../../main/journal/storage/open.ts'
import { inTransaction, write, type WriteDb } from '../../main/journal/storage/sql.ts'
import { clockAt, openJournal } from './journal.ts'

const clock = clockAt('2026-11-22T21:14:00Z')
const pages = 'It was the same again, and I said so. '.repeat(250)

function win(db: WriteDb, id: string, text: string): void {
  write(
    db,
    `INSERT INTO wins (id, created_at, updated_at, zone, local_date, day, win)
     VALUES (?, 0, 0, 'UTC', '1970-01-01', '1970-01-01', ?)`,
    id,
    text,
  )
}

/** Long texts: looking for the words of all takes more than a tenth of a second. */
function journal() {
  const { db } = openJournal()
  const ids = Array.from({ length: 400 }, () => newId()).sort()
  inTransaction(db, () => {
    for (const [i, id] of ids.entries()) win(db, id, `${pages} page${i}`)
  })
  const found = (word: string) =>
    find(db, clock, { query: `"${word}"`, kind: null, limit: 200, after: null }).items.map(
      ({ id }) => id,
    )
  return { db, ids, found }
}

const never = () => Promise.reject(new Error('It has been read already.'))

it('the first search lets others have their turn while it reads', async () => {
  const { db, ids } = journal()
  let turns = 0
  let looking = true
  const others = (async () => {
    for (; looking; turns += 1) await turn()
  })()
  const look = { query: 'page399', kind: null, limit: 20, after: null }
  const { items } = await findInSlices(db, clock, look)
  expect(items.map(({ id }) => id)).toEqual([ids[399]])
  expect(turns).toBeGreaterThan(2)
  looking = false
  await others
})

it('what was read ahead is not read again, by nobody, until it changes', async () => {
  const { db, ids, found } = journal()
  let rests = 0
  const rest = async () => void (rests += 1)
  await Promise.all([readToSearch(db, null, rest), readToSearch(db, null, () => turn())])
  expect(rests).toBeGreaterThan(2)
  await readToSearch(db, null, never)
  for (const i of [7, 399]) expect(found(`page${i}`)).toEqual([ids[i]])
  write(db, 'UPDATE wins SET win = ? WHERE id = ?', 'Something else', ids[7]!)
  // Only that one: a single text takes no stretch of time.
  await readToSearch(db, null, rest)
  expect(found('page7')).toEqual([])
  expect(found('something')).toEqual([ids[7]])
})

it('finds what was written, and not what was deleted, while it read', async () => {
  const { db, ids, found } = journal()
  const early = '00000000-0000-7000-8000-000000000000'
  let rests = 0
  await readToSearch(db, null, async () => {
    if (++rests !== 2) return
    // Among what has been read by now, and what has not.
    win(db, early, 'Meanwhile')
    write(db, 'DELETE FROM wins WHERE id = ?', ids[0]!)
    write(db, 'UPDATE wins SET win = ? WHERE id = ?', 'Altered', ids[1]!)
  })
  expect(rests).toBeGreaterThan(2)
  expect(found('meanwhile')).toEqual([early])
  expect(found('altered')).toEqual([ids[1]])
  expect([...found('page0'), ...found('page1')]).not.toContain(ids[0])
  expect(found('page1')).not.toContain(ids[1])
})

it('stops where the journal is closed meanwhile', async () => {
  const { db } = journal()
  const reading = readToSearch(db, null, async () => closeFile(db))
  await expect(reading).rejects.toMatchObject({ code: 'locked' })
})
