import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import {
  allPlans,
  putPlanAway,
  ratePlan,
  savePlan,
  setPlanTrashed,
  settlePlan,
} from '../../main/journal/plans/queries.ts'
import { rejectionPage } from '../../main/journal/rejections/page.ts'
import { setRejectionTrashed } from '../../main/journal/rejections/save.ts'
import { all, write } from '../../main/journal/storage/sql.ts'
import {
  allStrengths,
  saveStrength,
  setStrengthTrashed,
} from '../../main/journal/strengths/queries.ts'
import { allWins, saveWin, setWinTrashed } from '../../main/journal/wins/queries.ts'
import { plans as planContract, type PlanSaid } from '../../shared/contract/plans.ts'
import { strengths as strengthContract } from '../../shared/contract/strengths.ts'
import { wins as winContract } from '../../shared/contract/wins.ts'
import { expectRescued, hour, linesOf, withRejection } from './coming-back.ts'

const day = 24 * hour

const strength = (change = {}) => ({
  id: newId(),
  strength: 'I keep at it',
  showed: '',
  area: null,
  ...change,
})
const win = (change = {}) => ({
  id: newId(),
  win: 'I asked for the feedback and listened',
  day: '2026-11-16',
  area: null,
  rejectionId: null,
  strengthId: null,
  ...change,
})
const plan = (change: Partial<PlanSaid> = {}): PlanSaid => ({
  id: newId(),
  plan: 'Bake the bread',
  plannedFor: '2026-11-18',
  area: null,
  rejectionId: null,
  ...change,
})

it('a strength and a win are kept in the person’s own words, changed, thrown away and brought back', () => {
  const { db, clock, id: rejectionId } = withRejection()
  const first = strength({ showed: 'On the landing', area: 'friends' })
  saveStrength(db, clock, first)
  expect(allStrengths(db)).toMatchObject([{ ...first, localDate: '2026-11-16', trashedAt: null }])
  saveStrength(db, clock, { ...first, strength: 'half \ud83d' })
  expect(allStrengths(db)).toMatchObject([
    { id: first.id, strength: 'half �', createdAt: clock.at },
  ])
  const earlier = win({ day: '2026-11-10' })
  const later = win({ rejectionId, strengthId: first.id, area: 'work' })
  saveWin(db, clock, later)
  clock.at += hour
  saveWin(db, clock, earlier)
  expect(allWins(db)).toMatchObject([
    { ...later, rejectionTitle: 'They said no' },
    { ...earlier, rejectionTitle: null },
  ])
  expect(() => saveWin(db, clock, win({ rejectionId: newId() }))).toThrow()
  expect(() => saveWin(db, clock, win({ strengthId: newId() }))).toThrow()
  setWinTrashed(db, later.id, clock.at)
  setStrengthTrashed(db, first.id, clock.at)
  expect(allWins(db)[0]!.trashedAt).toBe(clock.at)
  expect(allStrengths(db)[0]!.trashedAt).toBe(clock.at)
  expect(linesOf(db, rejectionId)).toEqual([])
  setWinTrashed(db, later.id, null)
  setStrengthTrashed(db, first.id, null)
  expect(linesOf(db, rejectionId)).toEqual([{ kind: 'win', text: later.win, detail: '' }])
  expect(() => setWinTrashed(db, newId(), null)).toThrow()
  expect(() => setStrengthTrashed(db, newId(), null)).toThrow()
  // What it belonged to goes, and the win stays.
  setRejectionTrashed(db, rejectionId, clock.at)
  expect(allWins(db)[0]).toMatchObject({ rejectionId, rejectionTitle: null })
  write(db, 'DELETE FROM rejections')
  write(db, 'DELETE FROM strengths')
  expect(allWins(db)[0]).toMatchObject({ id: later.id, rejectionId: null, strengthId: null })
})

it('a plan is done or not, rated when it was done, and is a mark of its rejection', () => {
  const { db, clock, id: rejectionId } = withRejection()
  const said = plan({ rejectionId, area: 'making' })
  expect(savePlan(db, clock, said)).toMatchObject({
    ...said,
    state: 'planned',
    mastery: null,
    rejectionTitle: 'They said no',
  })
  const { id } = said
  const rated = { id, mastery: 70, pleasure: 0, connection: null, doneOn: null }
  expect(() => ratePlan(db, clock, rated)).toThrow()
  expect(linesOf(db, rejectionId)).toMatchObject([{ detail: 'planned for 2026-11-18' }])
  clock.at += 2 * day
  expect(settlePlan(db, clock, { id, state: 'done' })).toMatchObject({
    state: 'done',
    answeredAt: clock.at,
    answeredOn: '2026-11-18',
  })
  ratePlan(db, clock, rated)
  expect(allPlans(db)).toMatchObject([rated])
  expect(linesOf(db, rejectionId)).toEqual([
    { kind: 'plan', text: said.plan, detail: 'done, mastery 70, pleasure 0' },
  ])
  expect(rejectionPage(db, rejectionId).marks).toEqual([
    { kind: 'plan', at: clock.at, name: '', fellBy: null },
  ])
  // Said of the day before, it stands there, and not where it was answered.
  ratePlan(db, clock, { ...rated, doneOn: '2026-11-17' })
  expect(rejectionPage(db, rejectionId).marks).toMatchObject([
    { kind: 'plan', at: Date.parse('2026-11-17T12:00:00Z') },
  ])
  // Not a day that was still to come.
  ratePlan(db, clock, { ...rated, doneOn: '2026-11-19' })
  expect(rejectionPage(db, rejectionId).marks).toMatchObject([{ kind: 'plan', at: clock.at }])
  setPlanTrashed(db, id, clock.at)
  expect(rejectionPage(db, rejectionId).marks).toEqual([])
  setPlanTrashed(db, id, null)
  expect(settlePlan(db, clock, { id, state: 'not-done' })).toMatchObject({ state: 'not-done' })
  expect(rejectionPage(db, rejectionId).marks).toEqual([])
  expect(linesOf(db, rejectionId)).toMatchObject([{ detail: 'not done' }])
  // Taken back, it is what it was; how it was is kept.
  expect(settlePlan(db, clock, { id, state: null })).toMatchObject({
    state: 'planned',
    answeredAt: null,
    mastery: 70,
  })
  expect(() => savePlan(db, clock, plan({ rejectionId: newId() }))).toThrow()
  expect(() => settlePlan(db, clock, { id: newId(), state: 'done' })).toThrow()
  expect(() => setPlanTrashed(db, newId(), null)).toThrow()
})

it('the question whether it was done is put away for good, until there is another day', () => {
  const { db, clock } = withRejection()
  const said = plan()
  savePlan(db, clock, said)
  putPlanAway(db, clock, said.id)
  expect(savePlan(db, clock, { ...said, plan: 'Bake two' }).putAway).toBe(true)
  expect(savePlan(db, clock, { ...said, plannedFor: '2026-11-20' }).putAway).toBe(false)
  expect(() => putPlanAway(db, clock, newId())).toThrow()
})

it('takes nothing without words, nor beyond its bounds', () => {
  const long = 'x'.repeat(301)
  const takes = (contract: { safeParse(given: unknown): { success: boolean } }, given: object) =>
    contract.safeParse(given).success
  expect(takes(strengthContract.save.input, strength())).toBe(true)
  for (const change of [{ strength: ' ' }, { strength: long }, { area: 'shops' }])
    expect(takes(strengthContract.save.input, strength(change))).toBe(false)
  expect(takes(winContract.save.input, win())).toBe(true)
  for (const change of [{ win: '\n' }, { win: long }, { day: 'yesterday' }])
    expect(takes(winContract.save.input, win(change))).toBe(false)
  expect(takes(planContract.save.input, plan())).toBe(true)
  for (const change of [{ plan: '' }, { plan: long }, { plannedFor: '' }])
    expect(takes(planContract.save.input, plan(change))).toBe(false)
  const rated = { id: newId(), mastery: 0, pleasure: 100, connection: null, doneOn: null }
  expect(takes(planContract.rate.input, rated)).toBe(true)
  expect(takes(planContract.rate.input, { ...rated, mastery: 101 })).toBe(false)
})

it('a rescue brings it over, row for row', () => {
  const journal = withRejection()
  const { db, clock, id: rejectionId } = journal
  for (let i = 0; i < 40; i += 1, clock.at += day) {
    const about = i % 2 ? rejectionId : null
    const known = strength({ strength: `strength ${i}`, showed: 'long '.repeat(200) })
    saveStrength(db, clock, known)
    saveWin(db, clock, win({ win: `win ${i}`, rejectionId: about, strengthId: known.id }))
    const { id } = savePlan(db, clock, plan({ plan: `plan ${i}`, rejectionId: about }))
    if (i % 3) settlePlan(db, clock, { id, state: 'done' })
    if (i % 3)
      ratePlan(db, clock, {
        id,
        mastery: i,
        pleasure: null,
        connection: 100,
        doneOn: i % 2 ? '2026-11-17' : null,
      })
  }
  expectRescued(journal, (from) =>
    ['strengths', 'wins', 'plans'].map((table) => all(from, `SELECT * FROM ${table} ORDER BY id`)),
  )
})
