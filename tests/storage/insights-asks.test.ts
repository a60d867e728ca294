import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { answerAsk, saveAsk, setAskTrashed, settleAsk } from '../../main/journal/asks/queries.ts'
import { asksTold } from '../../main/journal/insights/asks.ts'
import { checkInsTold } from '../../main/journal/insights/check-ins.ts'
import { insights } from '../../shared/contract/insights.ts'
import type { Outcome } from '../../shared/contract/asks.ts'
import { hour } from './coming-back.ts'
import { clockAt, openJournal } from './journal.ts'

const start = () => ({ ...openJournal(), clock: clockAt('2026-11-02T09:00:00Z') })
type Journal = ReturnType<typeof start>

interface Numbers {
  title?: string
  whom?: string
  chance: number | null
  happened: Outcome | null
  cost?: number | null
  costAfter?: number | null
  chanceNext?: number | null
}

/** Asked and answered, a day after the one before. */
function asked({ db, clock }: Journal, numbers: Numbers): string {
  const { title = newId(), whom = '', chance, happened } = numbers
  const id = newId()
  const empty = { rejectionId: null, starter: null, area: null, feared: '', habit: '' }
  const before = { ...empty, id, title, whom, chance, cost: numbers.cost ?? null }
  saveAsk(db, clock, { ...before, distress: null, plannedFor: null })
  settleAsk(db, clock, { id, state: 'done' })
  const { costAfter = null, chanceNext = null } = numbers
  answerAsk(db, clock, { id, happened, costAfter, distressPeak: null, surprised: '', chanceNext })
  clock.at += 24 * hour
  return id
}

it('of nothing there is nothing, and of four answers no measure', () => {
  const journal = start()
  const nothing = asksTold(journal.db)
  expect(nothing).toMatchObject({ bins: [], surprises: [], costs: [], rungs: [], brier: null })
  for (let i = 0; i < 4; i += 1) asked(journal, { chance: 80, happened: 'no', cost: 50 })
  const four = asksTold(journal.db)
  expect(four).toMatchObject({ brier: null, brierOfAverage: null, expected: null, feared: null })
  expect(four.bins).toMatchObject([{ count: 4, expected: 80, happened: 0 }])
  expect(insights.asks.output.parse(four)).toEqual(four)
})

it('what was expected against what happened, over what was done and answered', () => {
  const journal = start()
  const { db, clock } = journal
  const all: [number, Outcome][] = [
    [90, 'no'],
    [80, 'no'],
    [85, 'yes'],
    [30, 'partly'],
    [10, 'no'],
  ]
  for (const [chance, happened] of all)
    asked(journal, { chance, happened, cost: 60, costAfter: chance })
  asked(journal, { chance: null, happened: 'yes' })
  asked(journal, { chance: 50, happened: null })
  setAskTrashed(db, asked(journal, { chance: 100, happened: 'yes' }), clock.at)
  const told = asksTold(db)
  expect(told.bins.map(({ from, count, happened }) => [from, count, happened])).toEqual([
    [0, 1, 0],
    [20, 1, 0.5],
    [80, 3, 1 / 3],
  ])
  // (0.9² + 0.8² + 0.15² + 0.2² + 0.1²) / 5, and 1.25 / 5 - 0.3².
  expect(told.brier).toBeCloseTo(1.5225 / 5, 12)
  expect(told.brierOfAverage).toBeCloseTo(0.16, 12)
  expect(told.expected).toBe(59)
  expect(told.happened).toBe(30)
  expect(told.surprises.map(({ surprise }) => surprise)).toEqual([90, 80, -15, -20, 10])
  expect(told.surprises[1]!.localDate).toBe('2026-11-03')
  expect(told.costs.map(({ lived }) => lived)).toEqual([90, 80, 85, 30, 10])
  expect(told.costsFell).toEqual({ median: -20, interval: null })
  expect(told.feared).toBeCloseTo((60 * 59) / 100, 12)
  expect(insights.asks.output.parse(told)).toEqual(told)
})

it('the same thing asked of one after another is one rung', () => {
  const journal = start()
  asked(journal, { title: 'A table', whom: 'Ana', chance: 90, happened: 'no', chanceNext: 60 })
  asked(journal, { title: 'a table!', whom: 'Rui', chance: 50, happened: 'no', chanceNext: 20 })
  asked(journal, { title: 'A lift', chance: 40, happened: 'yes', chanceNext: 70 })
  asked(journal, { title: 'A pen', chance: 40, happened: 'yes' })
  expect(asksTold(journal.db).rungs).toEqual([
    { title: 'A table', times: 2, first: 90, latest: 20, fell: 70 },
    { title: 'A lift', times: 1, first: 40, latest: 70, fell: -30 },
  ])
  expect(asksTold(journal.db).rungsFell).toBeNull()
})

it('how bad times how likely is part of what one expects before asking', () => {
  const journal = start()
  asked(journal, { chance: 80, cost: 50, happened: null })
  asked(journal, { chance: null, cost: 50, happened: null })
  expect(checkInsTold(journal.db).sensitivity.days).toEqual([
    { localDate: '2026-11-02', value: 40 },
  ])
})
