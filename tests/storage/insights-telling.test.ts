import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { setTrashed } from '../../main/journal/entries/queries.ts'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { readAhead, tellingBetween } from '../../main/journal/insights/spiral/telling.ts'
import { closeFile } from '../../main/journal/storage/open.ts'
import { all, type ReadDb } from '../../main/journal/storage/sql.ts'
import { notice } from '../../shared/noticing/index.ts'
import { countWords } from '../../shared/words.ts'
import { clockAt, journalIn, openJournal, temporaryFolder, valueOf } from './journal.ts'

const span = { from: '2026-10-05', to: '2026-11-29' }
const plain = 'I walked along the river, and I did not think of it until they called me. '
const verdicts = ['I am a failure. ', 'I ruin everything. ', 'I am not good enough. ']

/** Every other day of the eight weeks two entries, some of them long, all different. */
function journal() {
  const { db } = openJournal()
  const clock = clockAt('2026-10-05T08:00:00Z')
  let texts = 0
  const text = (words: number) =>
    Array.from({ length: Math.ceil(words / 16) }, (_, i) => {
      texts += 1
      const sentence = plain.replace('river', `river ${texts}`)
      return `${sentence}${texts % 7 ? '' : verdicts[i % 3]}${texts % 3 ? '' : '\n\n'}`
    }).join('')
  const write = (words: number, id = newId()) => {
    saveEntry(db, clock, { id, body: text(words), fieldTags: [] })
    return id
  }
  const ids: string[] = []
  for (let day = 0; day < 25; day += 1) {
    clock.at += 2 * 86_400_000
    ids.push(write(50), write(day % 10 ? 50 : 500))
  }
  return { db, clock, write, ids }
}

/** Reads everything there is, as it is now. */
const naive = (db: ReadDb) =>
  all<{ body: string; localDate: string }>(
    db,
    `SELECT body, local_date AS localDate FROM entries WHERE trashed_at IS NULL
     AND local_date BETWEEN ? AND ?`,
    span.from,
    span.to,
  ).map(({ body, localDate }) => ({
    localDate,
    sum: notice(body).filter(({ kind }) => kind === 'identity' || kind === 'role').length,
    of: countWords(body),
  }))

it('what was read ahead is what is told, and is not read again', async () => {
  const { db } = journal()
  let rests = 0
  await readAhead(db, span, async () => (rests += 1))
  expect(rests).toBeGreaterThan(2)
  const before = rests
  await readAhead(db, span, async () => (rests += 1))
  expect(rests).toBe(before)
  const told = await tellingBetween(db, span)
  expect(told).toEqual(naive(db))
  expect(told.reduce((sum, each) => sum + each.sum, 0)).toBeGreaterThan(10)
})

it('one long entry is read in slices, so that nobody waits for the end of it', async () => {
  const { db } = openJournal()
  const clock = clockAt('2026-11-01T08:00:00Z')
  const body = Array.from({ length: 600 }, (_, i) => `${plain}Mile ${i}. `).join('')
  saveEntry(db, clock, { id: newId(), body, fieldTags: [] })
  let rests = 0
  await readAhead(db, span, async () => (rests += 1))
  expect(rests).toBeGreaterThan(2)
  expect(await tellingBetween(db, span)).toEqual(naive(db))
})

it('it goes on while entries are saved, changed, thrown away and asked about in the middle', async () => {
  const { db, clock, write, ids } = journal()
  const meanwhile: (() => unknown)[] = [
    () => write(200),
    () => write(200, ids[0]),
    () => write(80, ids.at(-1)),
    () => setTrashed(db, ids[3]!, clock.now()),
    () => setTrashed(db, ids.at(-4)!, clock.now()),
    () => tellingBetween(db, span),
  ]
  await readAhead(db, span, async () => {
    clock.at += 1000
    await meanwhile.shift()?.()
  })
  expect(meanwhile.length).toBeLessThan(6)
  for (const left of meanwhile) await left()
  setTrashed(db, ids[3]!, null)
  expect(await tellingBetween(db, span)).toEqual(naive(db))
})

it('a lock in the middle ends it, and nothing of it is left for the next time', async () => {
  const { db } = journal()
  const ahead = readAhead(db, span, async () => closeFile(db))
  await expect(ahead).rejects.toMatchObject({ code: 'locked' })

  const own = journalIn(temporaryFolder(), clockAt('2026-11-23T12:00:00Z'))
  const passphrase = 'a small room with good paper'
  valueOf(await own.vault.create({ passphrase }))
  const body = `${plain.repeat(40)}${verdicts.join('')}`
  for (let each = 0; each < 20; each += 1)
    valueOf(await own.entries.save({ id: newId(), body: `${each} ${body}`, fieldTags: [] }))
  const reading = own.insights.readAhead()
  valueOf(await own.vault.lock())
  expect(await reading).toMatchObject({ ok: false, code: 'locked' })
  expect(await own.insights.readAhead()).toMatchObject({ ok: false, code: 'locked' })
  valueOf(await own.vault.unlock({ passphrase }))
  const { links } = valueOf(await own.insights.spiral({ telling: true }))
  const now = links.find(({ link }) => link === 'telling')!.now!
  expect(now.of).toBe(20 * (40 * 16 + 1 + 12))
  expect(now.value).toBeCloseTo((60 / now.of) * 1000, 6)
})
