import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { exportMarkdown } from '../../main/journal/exchange/markdown/write.ts'
import { beliefsTold } from '../../main/journal/insights/beliefs.ts'
import { forEvening } from '../../main/journal/library/for-evening.ts'
import { searchLibrary } from '../../main/journal/library/queries.ts'
import {
  mayTrySomethingElse,
  questionFor,
  reframesOf,
} from '../../main/journal/reframes/queries.ts'
import {
  finishReframe,
  rateAgain,
  saveReframe,
  setReframeTrashed,
} from '../../main/journal/reframes/save.ts'
import { rejectionPage } from '../../main/journal/rejections/page.ts'
import { itemsOf } from '../../main/journal/rejections/queries.ts'
import { rateHurt, setRejectionTrashed } from '../../main/journal/rejections/save.ts'
import { thrownAway } from '../../main/journal/rejections/thrown.ts'
import type { WriteDb } from '../../main/journal/storage/sql.ts'
import { rejections } from '../../shared/contract/rejections.ts'
import { expectRescued } from './coming-back.ts'
import { filesIn, openJournal, temporaryFolder } from './journal.ts'
import { add, addRejection, day, full, hour, newClock } from './reframe-journal.ts'

/** A journal with two records that moved little, one and two days ago, on an evening on which it hurts. */
function withRecords() {
  const journal = openJournal()
  const { db } = journal
  const clock = newClock()
  const rejectionId = addRejection(db, clock)
  const [one, two] = [0, 1].map(() => {
    const id = add(db, clock, rejectionId, {
      beliefAfter: 84,
      feelings: [],
      testDate: '2026-11-17',
    })
    finishReframe(db, clock, id)
    clock.at += day + hour
    rateAgain(db, clock, { id, days: 1, belief: 80 })
    return id
  })
  rateHurt(db, clock, { id: newId(), rejectionId, hurt: 90 })
  clock.at += hour
  return { ...journal, clock, rejectionId, one: one!, two: two! }
}

const everywhere = (db: WriteDb, clock: ReturnType<typeof newClock>, rejectionId: string) => ({
  records: reframesOf(db, rejectionId).length,
  somethingElse: mayTrySomethingElse(db),
  asks: questionFor(db, clock, rejectionId) !== null,
  lines: itemsOf(db, { id: rejectionId, limit: 9, offset: 0 }).total,
  marks: rejectionPage(db, rejectionId).marks.length,
  library: searchLibrary(db, { query: '', kind: null, limit: 9, offset: 0 }).total,
  beliefs: beliefsTold(db).map(({ pairs }) => pairs.length),
  evening: forEvening(db, clock, false) !== null,
})

it('a record that was thrown away is nowhere but in the trash, and comes back everywhere', async () => {
  const { db, clock, rejectionId, one, two } = withRecords()
  const whole = everywhere(db, clock, rejectionId)
  expect(whole).toMatchObject({
    records: 2,
    somethingElse: true,
    asks: true,
    marks: 2,
    library: 2,
    beliefs: [2, 2, 0],
    evening: true,
  })
  setReframeTrashed(db, one, clock.at)
  expect(everywhere(db, clock, rejectionId)).toMatchObject({
    records: 1,
    somethingElse: false,
    lines: whole.lines - 1,
    marks: 1,
    library: 1,
    beliefs: [1, 1, 0],
  })
  setReframeTrashed(db, two, clock.at + 1)
  expect(everywhere(db, clock, rejectionId)).toMatchObject({
    records: 0,
    asks: false,
    lines: whole.lines - 2,
    marks: 0,
    library: 0,
    beliefs: [0, 0, 0],
    evening: false,
  })
  const folder = `${temporaryFolder()}/out`
  await exportMarkdown(db, { folder, replace: false })
  expect(JSON.stringify([...filesIn(folder)])).not.toContain(full.balanced)
  const about = { title: 'No', inTrash: false }
  expect(thrownAway(db)).toEqual([
    { kind: 'reframe', id: two, trashedAt: clock.at + 1, text: full.balanced, about },
    { kind: 'reframe', id: one, trashedAt: clock.at, text: full.balanced, about },
  ])
  setRejectionTrashed(db, rejectionId, clock.at)
  expect(thrownAway(db)[0]?.about?.inTrash).toBe(true)
  expect(rejections.thrown.output.safeParse(thrownAway(db)).success).toBe(true)
  setRejectionTrashed(db, rejectionId, null)
  setReframeTrashed(db, one, null)
  setReframeTrashed(db, two, null)
  expect(everywhere(db, clock, rejectionId)).toEqual(whole)
  expect(thrownAway(db)).toEqual([])
})

it('one of none, or of which only the thought or the facts are written, is in the trash as well', () => {
  const { db } = openJournal()
  const clock = newClock()
  const ids = [{ balanced: '' }, { balanced: ' ', thought: '' }].map((change) =>
    add(db, clock, null, change),
  )
  for (const id of ids) setReframeTrashed(db, id, (clock.at += hour))
  expect(thrownAway(db)).toMatchObject([
    { text: full.facts, about: null },
    { text: full.thought, about: null },
  ])
  expect(() => setReframeTrashed(db, newId(), null)).toThrow(
    expect.objectContaining({ code: 'not-found' }),
  )
})

it('stays in the trash when its last words come in late, and through a rescue', () => {
  const { rejectionId, one, clock, ...journal } = withRecords()
  setReframeTrashed(journal.db, one, clock.at)
  saveReframe(journal.db, clock, { ...full, id: one, rejectionId, balanced: 'Late words' })
  expect(thrownAway(journal.db)).toMatchObject([{ id: one, text: 'Late words' }])
  expectRescued(journal, (db) => [thrownAway(db), reframesOf(db, rejectionId)])
})
