import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { feelingWords, logFeeling } from '../../main/journal/feelings/queries.ts'
import { rejectionPage } from '../../main/journal/rejections/page.ts'
import {
  aboutOf,
  allRejections,
  getRejection,
  itemsOf,
  rejectionTitles,
} from '../../main/journal/rejections/queries.ts'
import {
  linkTo,
  rateHurt,
  removeRating,
  saveRejection,
  setFolded,
  setRejectionTrashed,
  setStatus,
} from '../../main/journal/rejections/save.ts'
import { setStep } from '../../main/journal/rejections/steps.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { rescueFile } from '../../main/journal/storage/rescue/rescue.ts'
import type { WriteDb } from '../../main/journal/storage/sql.ts'
import { clockAt, openJournal, temporaryFolder, type TestClock } from './journal.ts'

const hour = 3_600_000
const start = '2026-11-16T09:00:00Z'
const newClock = (): TestClock => clockAt(start)

function add(db: WriteDb, clock: TestClock, title = 'They said no', usual: number | null = 10) {
  const said = { id: newId(), happenedAt: clock.at, title, facts: '', area: null, usual }
  return saveRejection(db, clock, said)
}

function rate(db: WriteDb, clock: TestClock, rejectionId: string, hurt: number, hours = 0) {
  clock.at += hours * hour
  return rateHurt(db, clock, { id: newId(), rejectionId, hurt })
}

const felt = { pleasantness: -0.5, energy: -0.2, intensity: 6, note: '', entryId: null }

it('a rejection is kept, changed in place, and stays in the zone where it was said', () => {
  const { db } = openJournal()
  const clock = newClock()
  const kept = add(db, clock, 'A letter \ud800')
  expect(kept).toMatchObject({ title: 'A letter �', status: 'open', localDate: '2026-11-16' })
  clock.where = 'Asia/Tokyo'
  const { id, happenedAt } = kept
  const area = 'work' as const
  const changed = { id, happenedAt, title: 'A letter', facts: 'It came.', area, usual: 20 }
  expect(saveRejection(db, clock, changed)).toMatchObject({
    facts: 'It came.',
    zone: 'Europe/Lisbon',
  })
  const later = { ...changed, happenedAt: happenedAt + 20 * hour }
  expect(saveRejection(db, clock, later)).toMatchObject({
    zone: 'Asia/Tokyo',
    localDate: '2026-11-17',
  })
  setStatus(db, id, 'easing')
  setFolded(db, id, true)
  setRejectionTrashed(db, id, clock.at)
  expect(getRejection(db, id)).toMatchObject({
    status: 'easing',
    folded: true,
    trashedAt: clock.at,
  })
  expect(() => setFolded(db, newId(), true)).toThrow()
})

it('ratings are listed in order, the latest with its rejection, and one can be taken back', () => {
  const { db } = openJournal()
  const clock = newClock()
  const { id } = add(db, clock)
  add(db, clock, 'Another')
  rate(db, clock, id, 90)
  const wrong = rate(db, clock, id, 5, 1)
  removeRating(db, wrong.id)
  const last = rate(db, clock, id, 80, 1)
  expect(rejectionPage(db, id).ratings.map(({ hurt }) => hurt)).toEqual([90, 80])
  const listed = allRejections(db).map(({ latest }) => latest?.id)
  expect(listed.toSorted()).toEqual([last.id, undefined])
  expect(() => rate(db, clock, newId(), 50)).toThrow()
})

it('a page reads the recovery from ratings, with what came back, and sets it beside the others', () => {
  const { db } = openJournal()
  const clock = newClock()
  const before = add(db, clock, 'The one before', 10)
  for (const hurt of [90, 50, 30, 20, 15]) rate(db, clock, before.id, hurt, 24)
  clock.at += 30 * 24 * hour
  const { id } = add(db, clock, 'This one', 10)
  expect(rejectionPage(db, id).recovery).toEqual({ kind: 'early' })
  for (const hurt of [90, 62, 44, 56, 33, 22, 17]) rate(db, clock, id, hurt, 24)
  const page = rejectionPage(db, id)
  expect(page.recovery.kind).toBe('fitted')
  expect(page.usual).toBe(10)
  expect(page.others.count).toBe(1)
  expect(page.others.medianHours).toBeGreaterThan(10)
  expect(page.others.medianHours).toBeLessThan(48)
  expect(page.bumps).toEqual([page.ratings[3]!.id])
  // What is rated anew is read anew.
  rate(db, clock, before.id, 90)
  const { others } = rejectionPage(db, id)
  expect(others).not.toEqual(page.others)
  expect(rejectionPage(db, id).others).toEqual(others)
  setRejectionTrashed(db, before.id, clock.at)
  expect(rejectionPage(db, id).others).toEqual({ count: 0, medianHours: null })
})

it('what was rated in the week before is what is usual', () => {
  const { db } = openJournal()
  const clock = newClock()
  const before = add(db, clock)
  for (const hurt of [30, 60, 40]) rate(db, clock, before.id, hurt, 24)
  clock.at += hour
  expect(rejectionPage(db, add(db, clock).id).usual).toBe(40)
  clock.at += 5 * 24 * hour
  expect(rejectionPage(db, add(db, clock).id).usual).toBe(10)
  expect(rejectionPage(db, add(db, clock, 'No usual', null).id).usual).toBe(0)
})

it('entries and feelings belong to one rejection, the latest first, without what lies in the trash', () => {
  const { db } = openJournal()
  const clock = newClock()
  const [one, other] = [add(db, clock), add(db, clock, 'Another')]
  const link = (kind: 'entry' | 'feeling', itemId: string, rejectionId: string | null) =>
    linkTo(db, clock, { kind, itemId, rejectionId })
  const items = (id: string) => itemsOf(db, { id, limit: 10, offset: 0 })
  const entryId = newId()
  link('entry', entryId, one.id)
  expect(items(one.id)).toEqual({ items: [], total: 0 })
  saveEntry(db, clock, { id: entryId, body: '# The panel\n\nFour of them.', fieldTags: [] })
  clock.at += hour
  const feeling = logFeeling(db, clock, { ...felt, word: 'hurt' })
  link('feeling', feeling.id, one.id)
  expect(items(one.id)).toMatchObject({
    total: 2,
    items: [
      { kind: 'feeling', text: 'hurt', detail: '6' },
      { kind: 'entry', text: 'The panel' },
    ],
  })
  expect(itemsOf(db, { id: one.id, limit: 1, offset: 1 }).items[0]!.kind).toBe('entry')
  expect(rejectionPage(db, one.id).steps).toMatchObject([{ step: 'name', state: 'done' }])
  expect(aboutOf(db, { kind: 'entry', itemId: entryId })).toEqual({
    id: one.id,
    title: 'They said no',
  })
  link('entry', entryId, other.id)
  expect(items(one.id).total).toBe(1)
  expect(items(other.id).total).toBe(1)
  link('entry', entryId, null)
  expect(aboutOf(db, { kind: 'entry', itemId: entryId })).toBeNull()
  expect(() => link('entry', entryId, newId())).toThrow()
})

it('a feeling is kept with what it is about, both or neither', () => {
  const { db } = openJournal()
  const clock = newClock()
  const { id } = add(db, clock)
  const feeling = logFeeling(db, clock, { ...felt, word: 'hurt', about: id })
  expect(feeling).not.toHaveProperty('about')
  expect(aboutOf(db, { kind: 'feeling', itemId: feeling.id })).toMatchObject({ id })
  expect(rejectionPage(db, id).steps).toMatchObject([{ step: 'name', state: 'done' }])
  const alone = logFeeling(db, clock, { ...felt, word: 'sad', about: null })
  expect(aboutOf(db, { kind: 'feeling', itemId: alone.id })).toBeNull()
  const gone = { ...felt, word: 'lost', about: newId() }
  expect(() => logFeeling(db, clock, gone)).toThrow('is not in the journal')
  expect(feelingWords(db).map(({ word }) => word)).toEqual(['sad', 'hurt'])
})

it('a rejection is told along with a feeling, both or neither', () => {
  const { db } = openJournal()
  const clock = newClock()
  const told = { ...felt, word: 'hurt', tells: 'They went quiet \ud800' }
  const feeling = logFeeling(db, clock, told)
  expect(feeling).not.toHaveProperty('tells')
  const [{ rejection, latest } = {}] = allRejections(db)
  expect(rejection).toMatchObject({
    title: 'They went quiet \ufffd',
    facts: '',
    happenedAt: feeling.feltAt,
    zone: feeling.zone,
    localDate: feeling.localDate,
    status: 'open',
    area: null,
  })
  expect(latest).toBeNull()
  expect(aboutOf(db, { kind: 'feeling', itemId: feeling.id })).toMatchObject({ id: rejection?.id })
  db.exec(
    `CREATE TEMP TRIGGER full BEFORE INSERT ON rejections BEGIN SELECT raise(ABORT, 'no room'); END`,
  )
  expect(() => logFeeling(db, clock, { ...told, word: 'lost' })).toThrow()
  expect(feelingWords(db).map(({ word }) => word)).toEqual(['hurt'])
})

it('titles come alone, the latest first, those folded away marked and those in the trash left out', () => {
  const { db } = openJournal()
  const clock = newClock()
  const first = add(db, clock, 'The first')
  clock.at += hour
  const folded = add(db, clock, 'Painful')
  const thrown = add(db, clock, 'Thrown away')
  setFolded(db, folded.id, true)
  setRejectionTrashed(db, thrown.id, clock.at)
  const localDate = '2026-11-16'
  expect(rejectionTitles(db)).toEqual([
    { id: folded.id, title: 'Painful', localDate, folded: true },
    { id: first.id, title: 'The first', localDate, folded: false },
  ])
})

it('a step is done, skipped for good, or as if it had not been touched', () => {
  const { db } = openJournal()
  const clock = newClock()
  const { id } = add(db, clock)
  setStep(db, clock, { id, step: 'letter', state: 'skipped' })
  setStep(db, clock, { id, step: 'letter', state: 'done' })
  expect(rejectionPage(db, id).steps).toEqual([{ step: 'letter', state: 'done', at: clock.at }])
  setStep(db, clock, { id, step: 'letter', state: null })
  expect(rejectionPage(db, id).steps).toEqual([])
})

it.each(['done', 'skipped'] as const)(
  'what is said once and was %s with one rejection is left out with every other',
  (state) => {
    const { db } = openJournal()
    const clock = newClock()
    const [one, other] = [add(db, clock), add(db, clock, 'Another')]
    const said = () => [one, other].map(({ id }) => rejectionPage(db, id).saidBefore)
    expect(said()).toEqual([[], []])
    setStep(db, clock, { id: one.id, step: 'normal', state })
    setStep(db, clock, { id: one.id, step: 'letter', state })
    expect(said()).toEqual([[], ['normal']])
    // What was thrown away was said all the same.
    setRejectionTrashed(db, one.id, clock.at)
    expect(said()).toEqual([[], ['normal']])
    setStep(db, clock, { id: other.id, step: 'normal', state: 'done' })
    expect(said()).toEqual([[], []])
    setStep(db, clock, { id: one.id, step: 'normal', state: null })
    expect(said()).toEqual([['normal'], []])
  },
)

it('a rescue brings rejections over, row for row', () => {
  const { db, path, key } = openJournal()
  const clock = newClock()
  for (let i = 0; i < 30; i += 1) {
    const { id } = add(db, clock, `No. ${i} ${'long '.repeat(30)}`)
    rate(db, clock, id, i, 1)
    linkTo(db, clock, { kind: 'entry', itemId: newId(), rejectionId: id })
    setStep(db, clock, { id, step: 'worth', state: 'skipped' })
  }
  const pages = (from: WriteDb) =>
    allRejections(from).map(({ rejection }) => rejectionPage(from, rejection.id))
  const before = pages(db)
  closeFile(db)
  const fresh = join(temporaryFolder(), 'journal.db')
  expect(rescueFile(path, fresh, key, { zone: 'UTC', finish() {} }).lost).toEqual([])
  const rescued = openFile(fresh, key)
  expect(pages(rescued)).toEqual(before)
  closeFile(rescued)
})
