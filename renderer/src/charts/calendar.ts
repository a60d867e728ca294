import { dayNumber, dateTicks } from './dates.ts'
import { levelOf, shadesOf, sizes } from './levels.ts'
import { axis, usual, type Drawing } from './usual.ts'

export interface CalendarDay {
  readonly date: string
  readonly count: number
}

/** One calendar of the picture: its name at the side, and what there is of each day. */
export interface CalendarRow {
  readonly name: string
  readonly colour: 'ink-2' | 'sea'
  readonly days: readonly CalendarDay[]
  readonly hint: (day: CalendarDay) => string
}

interface Cell {
  x: number
  y: number
  level: number
}

interface Area {
  readonly width: number
  readonly height: number
}
interface Drawn {
  readonly chart: { readonly chartArea?: Area }
  readonly dataIndex: number
}

/** Monday 0 to Sunday 6. 1970 began on a Thursday. */
const weekday = (day: number): number => (day + 3) % 7

function cellsOf(from: number, to: number, days: readonly CalendarDay[]): Cell[] {
  const counts = new Map(days.map(({ date, count }) => [dayNumber(date), count]))
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const day = from + index
    return { x: day - weekday(day), y: weekday(day), level: levelOf(counts.get(day) ?? 0) }
  })
}

const weekdays = [
  { value: 0, label: 'Mon' },
  { value: 3, label: 'Thu' },
  { value: 6, label: 'Sun' },
]

/** Days as squares, a column for each week: the more there is of a day, the larger and the darker its square. */
export const calendar =
  (from: string, to: string, rows: readonly CalendarRow[]): Drawing =>
  (theme) => {
    const [first, last] = [dayNumber(from), dayNumber(to)]
    const start = first - weekday(first)
    const weeks = Math.ceil((last - start + 1) / 7)
    const cells = rows.map(({ days }) => cellsOf(first, last, days))
    const hint = (row: number, index: number) => {
      const { days, hint } = rows[row]!
      const date = new Date((first + index) * 86_400_000).toISOString().slice(0, 10)
      return hint(days.find((day) => day.date === date) ?? { date, count: 0 })
    }
    const options = usual(theme, hint)
    /** What a day has, with a little air, and a day's room between the calendars: higher than wide where it is narrow. */
    const room = (area: Area | undefined, of: 'width' | 'height'): number => {
      if (!area) return 0
      const across = area.width / weeks
      const down = Math.min(area.height / (rows.length * 8), across * 1.7)
      return 0.86 * (of === 'width' ? Math.min(across, down * 1.3) : down)
    }
    const vertical = rows.map(({ name }, index) => [
      `y${index}`,
      {
        ...axis(theme, { ticks: weekdays, title: name, lines: false }),
        reverse: true,
        stack: 'calendars',
        // The first of them stands lowest.
        weight: rows.length - index,
        min: -1,
        max: 7,
      },
    ])
    return {
      type: 'matrix',
      data: {
        datasets: rows.map(({ colour }, index) => {
          const shades = shadesOf(theme, colour)
          const side =
            (of: 'width' | 'height') =>
            ({ chart: { chartArea }, dataIndex }: Drawn) =>
              sizes[cells[index]![dataIndex]?.level ?? 0]! * room(chartArea, of)
          return {
            data: cells[index]!,
            yAxisID: `y${index}`,
            backgroundColor: cells[index]!.map(({ level }) => shades[level]!),
            hoverBackgroundColor: cells[index]!.map(({ level }) => shades[level]!),
            borderWidth: 0,
            borderRadius: 2,
            anchorX: 'center',
            anchorY: 'center',
            width: side('width'),
            height: side('height'),
          }
        }),
      },
      options: {
        ...options,
        scales: {
          x: {
            ...axis(theme, { ticks: dateTicks(first, last), lines: false }),
            min: start - 3.5,
            max: start + weeks * 7 - 3.5,
          },
          ...Object.fromEntries(vertical),
        },
      },
    } as ReturnType<Drawing>
  }
