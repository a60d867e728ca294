import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import {
  allAsks,
  answerAsk,
  getAsk,
  putAskAway,
  saveAsk,
  setAskTrashed,
  settleAsk,
} from '../../main/journal/asks/queries.ts'
import {
  allIfThenPlans,
  closeIfThenPlan,
  reopenIfThenPlan,
  saveIfThenPlan,
  setIfThenPlanTrashed,
} from '../../main/journal/if-then-plans/queries.ts'
import { all, write } from '../../main/journal/storage/sql.ts'
import { rejectionPage } from '../../main/journal/rejections/page.ts'
import { setRejectionTrashed } from '../../main/journal/rejections/save.ts'
import { asks as contract, type AskAnswer, type AskSaid } from '../../shared/contract/asks.ts'
import { expectRescued, hour, withRejection } from './coming-back.ts'

const day = 24 * hour

const said = (change: Partial<AskSaid> = {}): AskSaid => ({
  id: newId(),
  rejectionId: null,
  starter: null,
  title: 'Ask for the recipe',
  area: 'shops',
  whom: 'Ana',
  feared: 'She laughs',
  chance: 80,
  cost: 60,
  distress: 50,
  habit: 'Apologising first',
  plannedFor: null,
  ...change,
})

const answer = (id: string, change: Partial<AskAnswer> = {}): AskAnswer => ({
  id,
  happened: 'no',
  costAfter: 10,
  distressPeak: 55,
  surprised: 'She wrote it down',
  chanceNext: 30,
  ...change,
})

it('an ask is kept as it is typed, planned for a day, done and answered', () => {
  const { db, clock, id: rejectionId } = withRejection()
  const first = said({ rejectionId })
  expect(saveAsk(db, clock, first)).toMatchObject({
    ...first,
    state: 'idea',
    localDate: '2026-11-16',
    rejectionTitle: 'They said no',
    answeredAt: null,
    happened: null,
    surprised: '',
  })
  clock.at += hour
  const { id } = first
  const planned = { ...first, title: 'half \ud83d', plannedFor: '2026-11-18' }
  expect(saveAsk(db, clock, planned)).toMatchObject({ state: 'planned', title: 'half �' })
  expect(() => answerAsk(db, clock, answer(id))).toThrow('no longer')
  clock.at += 2 * day
  expect(settleAsk(db, clock, { id, state: 'done' })).toMatchObject({
    state: 'done',
    answeredOn: '2026-11-18',
  })
  expect(answerAsk(db, clock, answer(id))).toMatchObject(answer(id))
  const mark = { kind: 'ask', at: clock.at, name: '', fellBy: null }
  expect(rejectionPage(db, rejectionId).marks).toEqual([mark])
  // What was expected stays, whatever is known now.
  expect(() => saveAsk(db, clock, { ...planned, chance: 5 })).toThrow('stays as it was')
  expect(getAsk(db, id).chance).toBe(80)
  expect(settleAsk(db, clock, { id, state: null })).toMatchObject({
    state: 'planned',
    answeredAt: null,
    answeredOn: null,
    surprised: 'She wrote it down',
  })
  expect(settleAsk(db, clock, { id, state: 'not-done' }).state).toBe('not-done')
  expect(rejectionPage(db, rejectionId).marks).toEqual([])
  expect(() => settleAsk(db, clock, { id: newId(), state: 'done' })).toThrow()
  setRejectionTrashed(db, rejectionId, clock.at)
  expect(getAsk(db, id)).toMatchObject({ rejectionId, rejectionTitle: null })
  write(db, 'DELETE FROM rejections')
  expect(getAsk(db, id).rejectionId).toBeNull()
})

it('what the rules forbid is kept, and not planned', () => {
  const { db, clock } = withRejection()
  const before = said({ plannedFor: '2026-11-17' })
  saveAsk(db, clock, before)
  const plannedFor = '2026-11-20'
  for (const change of [
    { title: 'ask for the RECIPE.', whom: 'ana' },
    { title: 'Keep asking until she says yes' },
    { title: 'Other', distress: 91 },
  ]) {
    const draft = said(change)
    expect(saveAsk(db, clock, draft).state).toBe('idea')
    expect(() => saveAsk(db, clock, { ...draft, plannedFor })).toThrow('cannot be planned')
    expect(getAsk(db, draft.id).plannedFor).toBeNull()
    // It may have been asked all the same: that is told as it was.
    expect(settleAsk(db, clock, { id: draft.id, state: 'done' }).state).toBe('done')
  }
  expect(saveAsk(db, clock, said({ whom: 'Rui', plannedFor })).state).toBe('planned')
  expect(() => saveAsk(db, clock, said({ rejectionId: newId() }))).toThrow('no longer')
})

it('the question how it went is put away for good, until there is another day', () => {
  const { db, clock } = withRejection()
  const planned = said({ plannedFor: '2026-11-17' })
  saveAsk(db, clock, planned)
  putAskAway(db, clock, planned.id)
  expect(saveAsk(db, clock, { ...planned, whom: 'Rui' }).putAway).toBe(true)
  expect(saveAsk(db, clock, { ...planned, plannedFor: '2026-11-20' }).putAway).toBe(false)
  expect(() => putAskAway(db, clock, newId())).toThrow()
})

it('goes to the trash and comes back as it was', () => {
  const { db, clock } = withRejection()
  const [first, second] = [said(), said({ title: 'Other' })]
  saveAsk(db, clock, first)
  saveAsk(db, clock, second)
  setAskTrashed(db, first.id, clock.at)
  expect(allAsks(db).map(({ id, trashedAt }) => [id, trashedAt])).toEqual([
    [first.id, clock.at],
    [second.id, null],
  ])
  setAskTrashed(db, first.id, null)
  expect(allAsks(db).every(({ trashedAt }) => trashedAt === null)).toBe(true)
  expect(() => setAskTrashed(db, newId(), null)).toThrow()
})

it('one if-then plan holds at a time, and those before it stay', () => {
  const { db, clock } = withRejection()
  const [first, second] = [newId(), newId()]
  const open = () =>
    allIfThenPlans(db).filter(({ closedAt, trashedAt }) => closedAt === null && trashedAt === null)
  saveIfThenPlan(db, clock, { id: first, cue: 'I see the reply', act: 'stand up' })
  clock.at += hour
  saveIfThenPlan(db, clock, { id: second, cue: 'I start replaying', act: 'call Rui' })
  expect(allIfThenPlans(db)).toMatchObject([
    { id: second, cue: 'I start replaying', act: 'call Rui', closedAt: null },
    { id: first, cue: 'I see the reply', closedAt: clock.at },
  ])
  saveIfThenPlan(db, clock, { id: first, cue: 'I see a reply', act: 'stand up' })
  expect(open().map(({ id }) => id)).toEqual([second])
  setIfThenPlanTrashed(db, clock, second, true)
  expect(open()).toEqual([])
  const third = newId()
  saveIfThenPlan(db, clock, { id: third, cue: '', act: '' })
  setIfThenPlanTrashed(db, clock, second, false)
  expect(open().map(({ id }) => id)).toEqual([third])
  closeIfThenPlan(db, clock, third)
  expect(open()).toEqual([])
  reopenIfThenPlan(db, third)
  expect(open().map(({ id }) => id)).toEqual([third])
  // Never two at a time.
  expect(() => reopenIfThenPlan(db, first)).toThrow('Another plan holds by now.')
  closeIfThenPlan(db, clock, third)
  expect(allIfThenPlans(db)).toHaveLength(3)
  expect(() => reopenIfThenPlan(db, newId())).toThrow()
  expect(() => closeIfThenPlan(db, clock, newId())).toThrow()
  expect(() => setIfThenPlanTrashed(db, clock, newId(), true)).toThrow()
})

it('takes nothing beyond its bounds', () => {
  const takes = (change: object) => contract.save.input.safeParse({ ...said(), ...change }).success
  expect(takes({})).toBe(true)
  expect(takes({ title: '' })).toBe(true)
  for (const change of [
    { chance: 101 },
    { cost: -1 },
    { distress: 0.5 },
    { area: 'love' },
    { title: 'x'.repeat(301) },
    { plannedFor: 'tomorrow' },
  ])
    expect(takes(change), JSON.stringify(change)).toBe(false)
  const answers = (change: object) =>
    contract.answer.input.safeParse({ ...answer(newId()), ...change }).success
  expect(answers({})).toBe(true)
  expect(answers({ happened: 'maybe' })).toBe(false)
})

it('a rescue brings it over, row for row', () => {
  const journal = withRejection()
  const { db, clock, id: rejectionId } = journal
  for (let i = 0; i < 60; i += 1, clock.at += day) {
    const ask = said({ title: `Ask ${i}`, chance: i, rejectionId: i % 2 ? rejectionId : null })
    saveAsk(db, clock, ask)
    if (i % 3) settleAsk(db, clock, { id: ask.id, state: 'done' })
    if (i % 3) answerAsk(db, clock, answer(ask.id))
    saveIfThenPlan(db, clock, { id: newId(), cue: `cue ${i}`, act: `act ${i}` })
  }
  expectRescued(journal, (from) => [
    ...['asks', 'if_then_plans'].map((table) => all(from, `SELECT * FROM ${table}`)),
    allAsks(from),
  ])
})
