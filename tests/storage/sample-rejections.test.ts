import { expect, it } from 'vitest'
import { actionsOf } from '../../main/journal/actions/queries.ts'
import { allAsks } from '../../main/journal/asks/queries.ts'
import { allIfThenPlans } from '../../main/journal/if-then-plans/queries.ts'
import { asksTold } from '../../main/journal/insights/asks.ts'
import { pastEpisodes } from '../../main/journal/loops/episodes.ts'
import { rejectionPage } from '../../main/journal/rejections/page.ts'
import { allRejections, itemsOf } from '../../main/journal/rejections/queries.ts'
import { reframesOf } from '../../main/journal/reframes/queries.ts'
import { lastDay, loadSample } from '../../main/journal/sample/load.ts'
import { all } from '../../main/journal/storage/sql.ts'
import { allPlans } from '../../main/journal/plans/queries.ts'
import { allStrengths } from '../../main/journal/strengths/queries.ts'
import { allWins } from '../../main/journal/wins/queries.ts'
import { rankings } from '../../main/journal/values/rankings.ts'
import { valueWritings } from '../../main/journal/values/writings.ts'
import { whoIAmPage } from '../../main/journal/who-i-am/handlers.ts'
import { waitingNotes } from '../../main/journal/worry-window/queries.ts'
import { comesBack } from '../../shared/asks/rules.ts'
import { clockAt, openJournal } from './journal.ts'

const today = '2026-11-22'

function sample(day = today, zone = 'Europe/Lisbon') {
  const { db } = openJournal()
  loadSample(db, day, zone)
  const found = allRejections(db).map(({ rejection, latest }) => ({ ...rejection, latest }))
  const items = (id: string) => itemsOf(db, { id, limit: 200, offset: 0 }).items
  return { db, found, items }
}

it('the sample has three rejections: one recent and open, one easing, one settled', () => {
  const { db, found } = sample()
  expect(found.map(({ title, status, area }) => ({ title, status, area }))).toEqual([
    { title: 'Velloway said no', status: 'open', area: 'work' },
    { title: 'Sallowfield returned the manuscript', status: 'easing', area: 'making' },
    { title: 'Ruben brought back the dish', status: 'settled', area: 'love' },
  ])
  const pages = found.map(({ id }) => rejectionPage(db, id))
  expect(pages.map(({ recovery }) => recovery.kind)).toEqual(['fitted', 'fitted', 'fitted'])
})

it('each falls with a half-life that is believable, and one of them came back in between', () => {
  const { db, found } = sample()
  const [work, making, love] = found.map(({ id }) => rejectionPage(db, id))
  const days = (page: typeof work) =>
    page?.recovery.kind === 'fitted' ? page.recovery.halfLifeHours / 24 : Number.NaN
  for (const page of [work, making, love]) {
    expect(days(page)).toBeGreaterThan(0.5)
    expect(days(page)).toBeLessThan(30)
  }
  const bumped = love!.ratings.filter(({ id }) => love!.bumps.includes(id))
  expect(bumped.map(({ localDate, hurt }) => [localDate, hurt])).toEqual([['2026-08-17', 78]])
  expect(love!.ratings.at(-1)!.hurt).toBeLessThan(20)
  expect(work!.ratings.at(-1)!.hurt).toBeGreaterThan(work!.usual + 10)
  expect([work!.usual, making!.usual, love!.usual]).toEqual([10, 10, 12])
  expect(work!.others.count).toBe(2)
})

it('no hurt is rated before it happened, or on a day that is not over', () => {
  const { found, db } = sample()
  for (const { id, happenedAt } of found) {
    for (const { ratedAt, localDate } of rejectionPage(db, id).ratings) {
      expect(ratedAt).toBeGreaterThan(happenedAt)
      expect(localDate < today).toBe(true)
    }
  }
})

it('every link leads to something of the sample, and things of one time are told apart', () => {
  const { db, found, items } = sample()
  const links = all<{ kind: string; itemId: string }>(
    db,
    'SELECT kind, item_id AS itemId FROM rejection_links',
  )
  const listed = found
    .flatMap(({ id }) => items(id))
    .filter(({ kind }) => /entry|feeling/.test(kind))
  expect(listed.map(({ id }) => id).sort()).toEqual(links.map(({ itemId }) => itemId).sort())
  expect(found.map(({ id }) => items(id).filter(({ kind }) => kind === 'entry').length)).toEqual([
    5, 6, 9,
  ])
  const own = items(found[0]!.id)
  expect(own.find(({ kind }) => kind === 'entry')?.localDate).toBe('2026-11-19')
  expect(
    own.filter(({ kind }) => kind === 'feeling').map(({ text, localDate }) => [localDate, text]),
  ).toEqual([
    ['2026-11-20', 'sad'],
    ['2026-11-18', 'disappointed'],
    ['2026-11-17', 'hurt'],
    ['2026-11-16', 'disappointed'],
    ['2026-11-16', 'hurt'],
  ])
})

it('on the way back a record, a letter, a person and a lesson are whole', () => {
  const { db, found, items } = sample()
  const kinds = found.map(({ id }) => rejectionPage(db, id).marks.map(({ kind }) => kind))
  expect(kinds).toEqual([
    ['reach-out', 'reframe', 'lesson', 'plan'],
    ['letter', ...Array.from({ length: 6 }, () => 'ask')],
    ['reach-out'],
  ])
  const [record] = reframesOf(db, found[0]!.id)
  expect(record!.explanations.map(({ share }) => share)).toEqual([40, 25, 20, 10, 5])
  expect(record).toMatchObject({ beliefBefore: 85, beliefAfter: 35, testDate: '2026-11-25' })
  expect(record!.finishedAt).toBeGreaterThan(record!.begunAt)
  const reached = items(found[0]!.id).find(({ kind }) => kind === 'reach-out')
  expect(reached).toMatchObject({ text: 'Inês', detail: 'alone with it 74 → 38' })
  expect(actionsOf(db, found[0]!.id).map(({ doneAt }) => doneAt !== null)).toEqual([
    true,
    true,
    false,
  ])
  const steps = rejectionPage(db, found[0]!.id).steps.map(({ step }) => step)
  expect(steps.sort()).toEqual(['explanations', 'lessons', 'name', 'reach'])
})

it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/New_York'])(
  'the sample opens the same in %s and over a change of clocks',
  (zone) => {
    const { db, found } = sample('2026-03-31', zone)
    for (const { id, localDate, latest } of found) {
      expect(rejectionPage(db, id).recovery.kind, localDate).toBe('fitted')
      expect(latest!.localDate < '2026-03-31').toBe(true)
    }
  },
)

it('what went round in the person is told, put off and let go of, and lies at rejections of the sample', () => {
  const { db, found, items } = sample()
  const { episodes, total } = pastEpisodes(db, clockAt(`${today}T12:00:00Z`), {
    limit: 50,
    offset: 0,
  })
  expect(total).toBe(8)
  expect(new Set(episodes.map(({ rejectionTitle }) => rejectionTitle))).toEqual(
    new Set(['Velloway said no', 'Sallowfield returned the manuscript']),
  )
  for (const { state, length, strength, strengthAfter } of episodes) {
    expect(state).toBe('over')
    expect(length).toBeLessThan(3_600_000)
    expect(strengthAfter).toBeLessThan(strength!)
  }
  expect(waitingNotes(db).map(({ note }) => note)).toEqual(['Whether Anneke Brill will write back'])
  expect(items(found[0]!.id).filter(({ kind }) => kind === 'loop')).toHaveLength(5)
})

it('what the person can build on is told, some of it after rejections of the sample', () => {
  const { db, found, items } = sample()
  expect(allStrengths(db)).toHaveLength(4)
  const wins = allWins(db)
  expect(wins).toHaveLength(5)
  expect(wins.filter(({ strengthId }) => strengthId !== null)).toHaveLength(3)
  expect(
    allPlans(db)
      .map(({ state }) => state)
      .toSorted(),
  ).toEqual(['done', 'not-done', 'planned'])
  expect(items(found[0]!.id).filter(({ kind }) => kind === 'win' || kind === 'plan')).toHaveLength(
    2,
  )
  expect(rejectionPage(db, found[0]!.id).marks.some(({ kind }) => kind === 'plan')).toBe(true)
})

it('what the person stands for is ranked twice, written on, and who they are is told after each no', () => {
  const { db } = sample()
  expect(rankings(db).map(({ values }) => values[0]!.value)).toEqual(['closeness', 'making'])
  expect(valueWritings(db)).toMatchObject([
    { rejectionTitle: 'Velloway said no', awayFrom: 'work', area: 'family' },
  ])
  const { versions, stable, around } = whoIAmPage(db)
  expect(versions).toHaveLength(3)
  expect(around.map(({ title }) => title)).toEqual([
    'Velloway said no',
    'Sallowfield returned the manuscript',
  ])
  for (const { share } of stable) expect(share).toBeGreaterThan(0.6)
})

it('what the person asked is there in every state, and much of what they feared did not come', () => {
  const { db } = sample()
  const asks = allAsks(db)
  const states = Map.groupBy(asks, ({ state }) => state)
  expect([...states].map(([state, { length }]) => [state, length])).toEqual([
    ['done', 13],
    ['not-done', 1],
    ['planned', 2],
    ['idea', 1],
  ])
  for (const { answeredOn, plannedFor } of states.get('done')!) expect(answeredOn).toBe(plannedFor)
  expect(asks.filter((ask) => comesBack(ask, today))).toHaveLength(1)
  const told = asksTold(db)
  expect(told.brier).toBeGreaterThan(told.brierOfAverage!)
  expect(told.happened).toBeLessThan(told.expected!)
  expect(allIfThenPlans(db).map(({ closedAt }) => closedAt === null)).toEqual([true, false])
})

it.each([
  ['2026-11-22T00:01:00Z', '2026-11-21'],
  ['2026-11-22T08:09:00Z', '2026-11-21'],
  ['2026-11-22T08:10:00Z', '2026-11-22'],
])('opened at %s nothing in it lies ahead', (now, end) => {
  const clock = clockAt(now)
  expect(lastDay(clock)).toBe(end)
  const { db } = sample(lastDay(clock))
  const ahead = all(
    db,
    `SELECT created_at FROM entries WHERE created_at > ? UNION ALL
     SELECT felt_at FROM feelings WHERE felt_at > ? UNION ALL
     SELECT rated_at FROM hurt_ratings WHERE rated_at > ?`,
    clock.now(),
    clock.now(),
    clock.now(),
  )
  expect(ahead).toEqual([])
})
