import { describe, expect, it } from 'vitest'
import { tokens, type Theme } from '../../../renderer/src/charts/colours.ts'
import type { Told } from '../../../renderer/src/rooms/insights/told.ts'
import { loadTold, modeTold } from '../../../renderer/src/rooms/loops/charts/over-time.ts'
import { easedTold, lengthsTold } from '../../../renderer/src/rooms/loops/charts/ways.ts'
import { hoursTold, triggersTold } from '../../../renderer/src/rooms/loops/charts/when.ts'
import type { LoopsTold } from '../../../shared/contract/insights-loops.ts'

const theme = Object.fromEntries(tokens.map((token) => [token, 'rgb(1, 2, 3)'])) as Theme
interface Dot {
  x: number
  y: number | null
  level?: number
}
const drawn = ({ shown }: Told): Dot[][] =>
  shown!.drawing(theme).data.datasets.map(({ data }) => data as Dot[])
const rowsOf = ({ shown }: Told) => shown!.facts.rows

const nowhere = { goes: null, perMonth: 0, stretches: 2 } as const
const way = (given: Partial<LoopsTold['ways'][number]>): LoopsTold['ways'][number] => ({
  way: null,
  lengths: [],
  length: null,
  eased: [],
  ease: null,
  ...given,
})

const told: LoopsTold = {
  loops: 9,
  pace: 'week',
  hours: [
    { weekday: 0, hour: 3, loops: 2 },
    { weekday: 6, hour: 23, loops: 7 },
  ],
  stretches: [
    {
      from: '2026-11-09',
      to: '2026-11-15',
      loops: 6,
      load: 12.34,
      rated: 5,
      mode: { median: -0.5, low: -0.75, high: 0.125 },
    },
    { from: '2026-11-16', to: '2026-11-22', loops: 3, load: 0, rated: 0, mode: null },
  ],
  loadDays: 7,
  unknown: 1,
  load: nowhere,
  mode: nowhere,
  triggered: 5,
  triggers: [
    { word: 'Silence', uses: 4 },
    { word: 'A message', uses: 2 },
  ],
  ways: [
    way({
      way: 'put-off',
      lengths: [4, 5, 6, 7, 8].map((minutes) => ({ localDate: '2026-11-16', minutes })),
      length: { median: 6, interval: null },
      eased: [1, 2, 3, 4, 5].map((after) => ({ localDate: '2026-11-16', before: 50, after })),
      ease: { median: 47, interval: null },
    }),
    way({ way: 'redirect' }),
    way({ way: 'write', lengths: [{ localDate: '2026-11-16', minutes: 71 }] }),
    way({}),
  ],
}

describe('the table of a chart of loops says what its picture shows', () => {
  it('of hours', () => {
    const hours = hoursTold(told)
    expect(hours.says).toContain('9 loops in the last twelve months')
    expect(rowsOf(hours)).toEqual([
      ['Monday', '03:00', 2],
      ['Sunday', '23:00', 7],
    ])
    const cells = drawn(hours)[0]!
    expect(cells).toHaveLength(168)
    expect(cells.filter(({ level }) => level! > 0).map(({ x, y, level }) => [x, y, level])).toEqual(
      [
        [3.5, 0, 2],
        [23.5, 6, 4],
      ],
    )
  })

  it('of their load, empty stretches included', () => {
    const load = loadTold(told)
    expect(load.says).toContain('Each bar is the mean of the days of a week.')
    expect(load.says).toContain('1 loop does not count')
    expect(load.says).toContain('Too few to say where it goes.')
    expect(rowsOf(load)).toEqual([
      ['9 to 15 Nov 2026', 6, 12.3],
      ['16 to 22 Nov 2026', 3, 0],
    ])
    expect(drawn(load)[0]!.map(({ y }) => y)).toEqual([12.34, null])
  })

  it('of going round and working through', () => {
    const mode = modeTold(told)
    expect(rowsOf(mode)).toEqual([['9 to 15 Nov 2026', 5, -50, -75, 13]])
    expect(drawn(mode)[0]!.map(({ y }) => y)).toEqual([-50, NaN])
  })

  it('of what set them off', () => {
    const triggers = triggersTold(told)
    expect(drawn(triggers)[0]!.map(({ x }) => x)).toEqual(rowsOf(triggers).map((row) => row[1]))
  })

  it('of what was done, only with five, and the others are counted', () => {
    const lengths = lengthsTold(told)
    expect(lengths.says).toContain('In the middle: put off 6 minutes (5). ')
    expect(lengths.says).toContain('Not shown below 5 loops: written out 1.')
    expect(lengths.says).toContain('what was, not what helps')
    expect(drawn(lengths)[1]!.map(({ x }) => x)).toEqual([4, 5, 6, 7, 8])
    expect(rowsOf(lengths).map((row) => row.slice(0, 3))).toEqual(
      [4, 5, 6, 7, 8].map((minutes) => ['put off', '2026-11-16', minutes]),
    )
    expect(lengths.shown!.drawing(theme).options?.scales?.['x']).toMatchObject({ min: 0, max: 8 })
    const eased = easedTold(told)
    expect(eased.says).toContain('In the middle: put off 47 less (5).')
    expect(drawn(eased)[1]!.map(({ x }) => x)).toEqual([49, 48, 47, 46, 45])
  })
})

it('where it goes is said in words', () => {
  const course = (goes: 'up' | 'down' | null, perMonth: number) => ({
    goes,
    perMonth,
    stretches: 12,
  })
  const says = (load: LoopsTold['load']) => loadTold({ ...told, load }).says
  expect(says(course('down', -4.4))).toContain('Over this time it goes down by about 4 in a month.')
  expect(says(course('down', 0))).toContain('Over this time it goes down, slowly.')
  expect(says(course(null, 0))).toContain('It does not clearly go one way.')
  expect(modeTold({ ...told, mode: course('up', 0.09) }).says).toContain(
    'Over this time it goes towards working through by about 9 in a month.',
  )
})

it.each([
  ['hours', hoursTold({ ...told, loops: 6 }), 'After 7 loops you see here', '6 so far.'],
  ['load', loadTold({ ...told, loadDays: 6 }), 'After 7 days with a loop', '6 so far.'],
  ['mode', modeTold({ ...told, stretches: [] }), 'After 5 loops rated', 'None so far.'],
  ['triggers', triggersTold({ ...told, triggered: 4 }), 'After 5 loops of which', '4 so far.'],
  ['lengths', lengthsTold({ ...told, ways: told.ways.slice(1) }), 'After 5 loops', '1 so far.'],
  ['eased', easedTold({ ...told, ways: [] }), 'After 5 loops', 'None so far.'],
])('%s: says what it needs before it shows', (_, { says, shown }, needs, sofar) => {
  expect(shown).toBeNull()
  expect(says).toContain(needs)
  expect(says).toContain(sofar)
})
