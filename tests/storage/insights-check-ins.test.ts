import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { rate } from '../../main/journal/check-ins/queries.ts'
import { pickSelfWords, saveSelfWord } from '../../main/journal/check-ins/self-words.ts'
import {
  rateSituation,
  saveSituation,
  setSituationTrashed,
} from '../../main/journal/check-ins/situations.ts'
import { checkInsTold } from '../../main/journal/insights/check-ins.ts'
import { insights } from '../../shared/contract/insights.ts'
import { hour } from './coming-back.ts'
import { clockAt, openJournal } from './journal.ts'

const day = 24 * hour
/** A Monday. */
const start = () => ({ ...openJournal(), clock: clockAt('2026-11-02T09:00:00Z') })

it('of nothing there is nothing', () => {
  const { db } = start()
  for (const { days, perMonth } of Object.values(checkInsTold(db))) {
    expect(days).toEqual([])
    expect(perMonth).toBe(null)
  }
})

it('what was rated each day, and a trend only where there are ten points that show one', () => {
  const { db, clock } = start()
  for (let i = 0; i < 9; i += 1, clock.at += day) rate(db, clock, { scale: 'worth', value: 2 * i })
  expect(checkInsTold(db).worth.perMonth).toBe(null)
  rate(db, clock, { scale: 'worth', value: 18 })
  const { worth, settled } = checkInsTold(db)
  expect(worth.days[0]).toEqual({ localDate: '2026-11-02', value: 0 })
  expect(worth.days).toHaveLength(10)
  expect(worth.perMonth).toBeCloseTo(60, 9)
  expect(settled.days).toEqual([])
})

it('the three weekly ones as their mean, on days on which all of them were rated', () => {
  const { db, clock } = start()
  rate(db, clock, { scale: 'kindness', value: 10 })
  rate(db, clock, { scale: 'company', value: 20 })
  expect(checkInsTold(db).selfCompassion.days).toEqual([])
  rate(db, clock, { scale: 'holding', value: 60 })
  expect(checkInsTold(db).selfCompassion.days).toEqual([{ localDate: '2026-11-02', value: 30 }])
})

it('how many words of a week were there the week before, by the last picks of each', () => {
  const { db, clock } = start()
  const [calm, curious, tired] = ['calm', 'curious', 'tired'].map((word) => {
    const id = newId()
    saveSelfWord(db, clock, { id, word })
    return id
  }) as [string, string, string]
  pickSelfWords(db, clock, [tired])
  clock.at += 3 * day
  pickSelfWords(db, clock, [calm, curious])
  expect(checkInsTold(db).steadyWords.days).toEqual([])
  clock.at += 5 * day
  pickSelfWords(db, clock, [calm, tired])
  clock.at += 14 * day
  pickSelfWords(db, clock, [calm, tired])
  expect(checkInsTold(db).steadyWords.days).toEqual([
    { localDate: '2026-11-09', value: expect.closeTo(100 / 3, 9) },
    { localDate: '2026-11-23', value: 100 },
  ])
})

it('what was expected of asks: concern times a no, without what lies in the trash or is half rated', () => {
  const { db, clock } = start()
  const ask = (concern: number | null, expectedNo: number | null): string => {
    const id = newId()
    saveSituation(db, clock, { id, situation: 'Ask' })
    rateSituation(db, clock, { id, concern, expectedNo })
    return id
  }
  ask(80, 50)
  ask(100, 0)
  ask(90, null)
  setSituationTrashed(db, ask(100, 100), clock.at)
  const told = checkInsTold(db)
  expect(told.sensitivity.days).toEqual([{ localDate: '2026-11-02', value: 20 }])
  expect(insights.checkIns.output.safeParse(told).success).toBe(true)
})
