import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import {
  actionsOf,
  saveAction,
  setActionDone,
  setActionTrashed,
} from '../../main/journal/actions/queries.ts'
import { finishLesson, lessonFor, saveLesson } from '../../main/journal/lessons/queries.ts'
import { write } from '../../main/journal/storage/sql.ts'
import { actions } from '../../shared/contract/actions.ts'
import { lessons, longestLesson, type Reason } from '../../shared/contract/lessons.ts'
import { expectRescued, hour, linesOf, stepsDone, withRejection } from './coming-back.ts'

const blank = { reasons: [] as Reason[], known: '', unknown: '', learned: '' }

it('what it tells is kept as it is written, and nothing to learn is an answer', () => {
  const { db, clock, id: rejectionId } = withRejection()
  expect(lessonFor(db, rejectionId)).toBeNull()
  const id = newId()
  saveLesson(db, clock, { id, rejectionId, ...blank })
  expect(linesOf(db, rejectionId)).toEqual([])
  const said = { ...blank, reasons: ['timing', 'fit'] as Reason[], known: 'They \ud800' }
  expect(saveLesson(db, clock, { id, rejectionId, ...said })).toMatchObject({
    reasons: ['fit', 'timing'],
    known: 'They �',
    finishedAt: null,
  })
  expect(stepsDone(db, rejectionId)).toEqual([])
  clock.at += hour
  saveLesson(db, clock, { id, rejectionId, ...blank, reasons: ['nothing'] })
  expect(finishLesson(db, clock, id).finishedAt).toBe(clock.at)
  expect(stepsDone(db, rejectionId)).toEqual(['lessons done'])
  expect(linesOf(db, rejectionId)).toEqual([
    { kind: 'lesson', text: 'Nothing to learn', detail: '' },
  ])
  // A reason of a later Intact is no answer here, and no failure.
  write(db, `UPDATE lessons SET reasons = '["weather","fit"]' WHERE id = ?`, id)
  expect(lessonFor(db, rejectionId)).toMatchObject({ id, reasons: ['fit'] })
})

it('small actions are added, changed, ticked off, removed and brought back', () => {
  const { db, clock, id: rejectionId } = withRejection()
  const [ask, rest] = [newId(), newId()]
  saveAction(db, clock, { id: ask, rejectionId, text: 'Ask why \ud800', due: null })
  saveAction(db, clock, { id: rest, rejectionId, text: 'Rest', due: '2026-11-20' })
  saveAction(db, clock, { id: ask, rejectionId, text: 'Ask Ana', due: '2026-11-19' })
  expect(linesOf(db, rejectionId)).toEqual([])
  clock.at += 72 * hour
  setActionDone(db, clock, ask, true)
  expect(actionsOf(db, rejectionId)).toEqual([
    { id: ask, rejectionId, text: 'Ask Ana', due: '2026-11-19', doneAt: clock.at },
    { id: rest, rejectionId, text: 'Rest', due: '2026-11-20', doneAt: null },
  ])
  expect(linesOf(db, rejectionId)).toEqual([{ kind: 'action', text: 'Ask Ana', detail: 'done' }])
  setActionDone(db, clock, ask, false)
  expect(linesOf(db, rejectionId)).toEqual([])
  setActionTrashed(db, ask, clock.at)
  expect(actionsOf(db, rejectionId).map(({ id }) => id)).toEqual([rest])
  setActionTrashed(db, ask, null)
  expect(actionsOf(db, rejectionId).map(({ id }) => id)).toEqual([ask, rest])
})

it('what is not there is not written to, and nothing goes on without end', () => {
  const { db, clock, id: rejectionId } = withRejection()
  const [id, nowhere] = [newId(), newId()]
  expect(() => saveLesson(db, clock, { id, rejectionId: nowhere, ...blank })).toThrow()
  expect(() => finishLesson(db, clock, nowhere)).toThrow()
  const stray = { id, rejectionId: nowhere, text: 'x', due: null }
  expect(() => saveAction(db, clock, stray)).toThrow()
  expect(() => setActionDone(db, clock, nowhere, true)).toThrow()
  expect(() => setActionTrashed(db, nowhere, 1)).toThrow()
  const learns = (given: object) =>
    lessons.save.input.safeParse({ id, rejectionId, ...blank, ...given }).success
  expect(learns({ known: 'x'.repeat(longestLesson) })).toBe(true)
  expect(learns({ known: 'x'.repeat(longestLesson + 1) })).toBe(false)
  expect(learns({ reasons: ['worthless'] })).toBe(false)
  const acts = (text: string, due: string | null = null) =>
    actions.save.input.safeParse({ id, rejectionId, text, due }).success
  expect([acts('x'), acts(' '), acts('x'.repeat(501)), acts('x', 'soon')]).toEqual([
    true,
    false,
    false,
    false,
  ])
})

it('a rescue brings both over, row for row', () => {
  const journal = withRejection()
  const { db, clock, id: rejectionId } = journal
  for (let i = 0; i < 30; i += 1) {
    const id = newId()
    saveLesson(db, clock, { id, rejectionId, ...blank, learned: `${i} ${'long '.repeat(500)}` })
    const action = newId()
    saveAction(db, clock, { id: action, rejectionId, text: `No. ${i}`, due: '2026-12-01' })
    setActionDone(db, clock, action, i % 2 === 0)
  }
  expectRescued(journal, (from) => [lessonFor(from, rejectionId), actionsOf(from, rejectionId)])
})
