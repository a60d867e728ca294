import { describe, expect, it } from 'vitest'
import { tokens, type Theme } from '../../../renderer/src/charts/colours.ts'
import { dayNumber } from '../../../renderer/src/charts/dates.ts'
import { levelOf } from '../../../renderer/src/charts/levels.ts'
import { edgeOf } from '../../../renderer/src/charts/over-time.ts'
import { cornersOf } from '../../../renderer/src/charts/steps.ts'
import { pleasantTold, quartersTold, wordsTold } from '../../../renderer/src/rooms/insights/felt.ts'
import {
  beliefsTold,
  recoveryTold,
  worthTold,
} from '../../../renderer/src/rooms/insights/rejections.ts'
import type { Told } from '../../../renderer/src/rooms/insights/told.ts'
import { yearTold } from '../../../renderer/src/rooms/insights/year.ts'
import type { Beliefs, Felt } from '../../../shared/contract/insights.ts'

const theme = Object.fromEntries(tokens.map((token) => [token, 'rgb(1, 2, 3)'])) as Theme

/** What is drawn, set by set: the places of what has one. */
function drawn({ shown }: Told): { x: number; y: number; level?: number }[][] {
  if (!shown) throw new Error('Nothing is shown')
  return shown.drawing(theme).data.datasets.map(({ data }) => data as { x: number; y: number }[])
}
const rowsOf = ({ shown }: Told) => shown!.facts.rows

const felt: Felt = {
  from: '2026-11-02',
  to: '2026-11-22',
  pace: 'week',
  stretches: [
    {
      from: '2026-11-02',
      to: '2026-11-08',
      logs: 12,
      pleasant: { median: -0.25, low: -0.5, high: 0.125 },
      quarters: { upset: 5, low: 4, lively: 0, 'at ease': 3 },
    },
    {
      from: '2026-11-09',
      to: '2026-11-15',
      logs: 0,
      pleasant: null,
      quarters: { upset: 0, low: 0, lively: 0, 'at ease': 0 },
    },
    {
      from: '2026-11-16',
      to: '2026-11-22',
      logs: 9,
      pleasant: { median: 0.5, low: 0, high: 0.75 },
      quarters: { upset: 1, low: 0, lively: 6, 'at ease': 2 },
    },
  ],
  days: 9,
  logs: 21,
  words: [
    { word: 'hurt', uses: 11 },
    { word: 'calm', uses: 10 },
  ],
  differentWords: 2,
  older: false,
}

describe('the table of a chart says what its picture shows', () => {
  it('of the year', () => {
    const told = yearTold(
      {
        from: '2025-11-24',
        to: '2026-11-23',
        years: [2026],
        days: [
          { localDate: '2026-10-25', entries: 2, feelings: 0 },
          { localDate: '2026-11-23', entries: 1, feelings: 9 },
        ],
      },
      null,
    )
    expect(told.says).toContain('3 entries on 2 days, 9 feelings on 1 day.')
    const [written, felt] = drawn(told)
    expect(written).toHaveLength(365)
    for (const [cells, column] of [
      [written!, 1],
      [felt!, 2],
    ] as const) {
      // A square for each day: column of its Monday, row of its weekday.
      const levels = new Map(cells.map(({ x, y, level }) => [x + y, level]))
      expect(levels.size).toBe(365)
      const known = rowsOf(told).map((row) => [
        dayNumber(String(row[0])),
        levelOf(Number(row[column])),
      ])
      for (const [day, level] of known) expect(levels.get(day!)).toBe(level)
      const drawnDays = [...levels].filter(([, level]) => level! > 0)
      expect(drawnDays).toHaveLength(known.filter(([, level]) => level! > 0).length)
    }
  })

  it('of feelings over time, with a gap where there were none', () => {
    const told = pleasantTold(felt)
    expect(rowsOf(told)).toEqual([
      ['2 to 8 Nov 2026', 12, -25, -50, 13],
      ['9 to 15 Nov 2026', 0, null, null, null],
      ['16 to 22 Nov 2026', 9, 50, 0, 75],
    ])
    expect(drawn(told)[0]!.map(({ y }) => y)).toEqual([-25, NaN, 50])
    expect(drawn(told)[1]!.map(({ y }) => y)).toEqual([13, 13, 13, NaN, 75, 75, 75])
  })

  it('of kinds of feelings', () => {
    const told = quartersTold(felt)
    expect(told.says).toContain('upset (unpleasant, high energy) 6;')
    expect(told.says).toContain('The longest bar is 6.')
    const bars = drawn(told).map((row) => row.map(({ y }) => y ?? 0))
    expect(rowsOf(told).map((row) => row.slice(1))).toEqual(
      felt.stretches.map((_, index) => bars.map((row) => row[index])),
    )
  })

  it('of words', () => {
    const told = wordsTold(felt)
    expect(told.says).toContain('2 different words in the last 20 feelings.')
    expect(drawn(told)[0]!.map(({ x }) => x)).toEqual(rowsOf(told).map((row) => row[1]))
  })

  it('of recovery', () => {
    const told = recoveryTold({
      waits: [
        { title: 'One', hours: 24, open: false },
        { title: null, hours: 48, open: false },
        { title: 'Three', hours: 72, open: true },
      ],
      curve: [
        { hours: 24, left: 2 / 3, low: 0.05, high: 0.95, waiting: 3 },
        { hours: 48, left: 1 / 3, low: 0.01, high: 0.77, waiting: 2 },
      ],
      medianHours: 48,
      early: 0,
    })
    expect(told.says).toContain(
      '3 rejections, 1 still open. Half of them hurt half as much after 2 days',
    )
    expect(rowsOf(told)).toEqual([
      ['One', 1, 'yes'],
      ['Folded away', 2, 'yes'],
      ['Three', 3, 'not yet'],
    ])
    expect(drawn(told)[0]).toEqual([
      { x: 1, y: 2 / 3 },
      { x: 2, y: 1 / 3 },
      { x: 3, y: 1 / 3 },
    ])
  })

  it('of beliefs, only what has five', () => {
    const pairs = [90, 80, 70, 60, 50].map((before) => ({
      localDate: '2026-11-23',
      before,
      after: 40,
    }))
    const rest = { technique: 'reframe' as const }
    const beliefs: Beliefs = [
      { ...rest, days: 0, pairs, fall: { median: 30, interval: null } },
      { ...rest, days: 1, pairs: pairs.slice(1), fall: null },
      { ...rest, days: 7, pairs: [], fall: null },
    ]
    const told = beliefsTold(beliefs)
    expect(told.says).toContain('right after 30 less (5 thoughts).')
    expect(told.says).not.toContain('a day later')
    expect(drawn(told)[1]!.map(({ x }) => x)).toEqual([50, 40, 30, 20, 10])
    expect(rowsOf(told).map((row) => Number(row[2]) - Number(row[3]))).toEqual([50, 40, 30, 20, 10])
    expect(beliefsTold(beliefs.slice(1)).says).toContain('4 so far.')
  })

  it('of worth against outcome, from eight on', () => {
    const pairs = Array.from({ length: 8 }, (_, index) => ({
      localDate: '2026-11-23',
      outcome: index * 10,
      self: 60 - index,
    }))
    const told = worthTold({ pairs, together: -1 })
    expect(told.says).toContain('8 pairs of ratings. How far they went together: −1.00')
    expect(drawn(told)[0]).toEqual(rowsOf(told).map(([, x, y]) => ({ x, y })))
    expect(worthTold({ pairs: pairs.slice(1), together: null })).toMatchObject({
      shown: null,
      says: expect.stringContaining('7 so far.'),
    })
  })
})

it('a stretch between two without any has a band as wide as itself', () => {
  const point = (from: number, median: number | null) => ({
    from,
    to: from + 7,
    value: median === null ? null : { median, low: median - 1, high: median + 1 },
    hint: '',
  })
  expect(edgeOf([point(0, null), point(7, 5), point(14, null)], 'high').slice(1, 4)).toEqual([
    { x: 7, y: 6 },
    { x: 10.5, y: 6 },
    { x: 14, y: 6 },
  ])
})

it('a falling line has corners, and goes on to the end of what is known', () => {
  expect(cornersOf([{ at: 2, left: 0.5, low: 0.1, high: 0.9 }], 'low', 5)).toEqual([
    { x: 0, y: 1 },
    { x: 2, y: 1 },
    { x: 2, y: 0.1 },
    { x: 5, y: 0.1 },
  ])
})
