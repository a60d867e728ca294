import { expect, it } from 'vitest'
import { checkInCharts, checkInTold } from '../../../renderer/src/rooms/insights/checked-in.ts'
import { tokens, type Theme } from '../../../renderer/src/charts/colours.ts'
import { addDays } from '../../../shared/dates.ts'

const theme = Object.fromEntries(tokens.map((token) => [token, 'rgb(1, 2, 3)'])) as Theme
const rated = (number: number, perMonth: number | null = null) => ({
  days: Array.from({ length: number }, (_, index) => ({
    localDate: addDays('2026-11-01', index),
    value: index + 0.4,
  })),
  perMonth,
})

it.each(checkInCharts.map((chart) => [chart.heading, chart] as const))(
  '%s: says what it needs, and then shows each rating',
  (_, chart) => {
    const before = checkInTold(chart, rated(chart.fewest - 1))
    expect(before.shown).toBe(null)
    expect(before.says).toContain(`${chart.fewest - 1} so far.`)
    const { says, shown } = checkInTold(chart, rated(chart.fewest))
    expect(says).toContain(`${chart.fewest} ratings.`)
    expect(shown!.facts.rows).toHaveLength(chart.fewest)
    expect(shown!.facts.rows[1]).toEqual(['2 Nov 2026', 1])
    const [points] = shown!.drawing(theme).data.datasets
    expect(points!.data).toHaveLength(chart.fewest)
  },
)

it('says where it goes only where that is more than chance', () => {
  const says = (perMonth: number | null, ratings = 10) =>
    checkInTold(checkInCharts[0]!, rated(ratings, perMonth)).says
  expect(says(null, 9)).toContain('Too few to say where it goes.')
  expect(says(null)).toContain('does not clearly go up or down')
  expect(says(0.2)).toContain('does not clearly go up or down')
  expect(says(4.4)).toContain('goes up by about 4 in a month')
  expect(says(-6)).toContain('goes down by about 6 in a month')
})

it('breaks the line where nothing was rated for long', () => {
  const [first, ...others] = rated(8).days
  const late = others.map((day) => ({ ...day, localDate: addDays(day.localDate, 60) }))
  const { shown } = checkInTold(checkInCharts[0]!, { days: [first!, ...late], perMonth: null })
  const [points] = shown!.drawing(theme).data.datasets
  const places = points!.data as { y: number }[]
  expect(places.map(({ y }) => Number.isNaN(y))).toEqual([false, true, ...late.map(() => false)])
})
