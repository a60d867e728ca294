import { timeOfDay, weekdays } from '../parts/time-of-day.ts'
import { levelOf, shadesOf, sizes } from './levels.ts'
import { axis, usual, type Drawing } from './usual.ts'

export interface WeekHour {
  /** Monday 0 to Sunday 6. */
  readonly weekday: number
  /** 0 to 23. */
  readonly hour: number
  readonly count: number
}

interface Drawn {
  readonly chart: { readonly chartArea?: { readonly width: number; readonly height: number } }
  readonly dataIndex: number
}

const hourName = (hour: number): string => timeOfDay(hour * 60)

/** The hours of a week as squares, a row for each day: the more there is in an hour, the larger and the darker. */
export const weekOfHours =
  (hours: readonly WeekHour[], hint: (hour: WeekHour) => string): Drawing =>
  (theme) => {
    const counts = new Map(hours.map(({ weekday, hour, count }) => [weekday * 24 + hour, count]))
    const cells = Array.from({ length: 7 * 24 }, (_, at) => {
      const [weekday, hour, count] = [Math.floor(at / 24), at % 24, counts.get(at) ?? 0]
      return { x: hour + 0.5, y: weekday, level: levelOf(count), weekday, hour, count }
    })
    const shades = shadesOf(theme, 'sea')
    const side =
      (of: 'width' | 'height') =>
      ({ chart: { chartArea: area }, dataIndex }: Drawn) => {
        const room = area ? Math.min(area[of] / (of === 'width' ? 24 : 7), area.height / 7) : 0
        return 0.86 * room * sizes[cells[dataIndex]?.level ?? 0]!
      }
    return {
      type: 'matrix',
      data: {
        datasets: [
          {
            data: cells,
            backgroundColor: cells.map(({ level }) => shades[level]!),
            hoverBackgroundColor: cells.map(({ level }) => shades[level]!),
            borderWidth: 0,
            borderRadius: 2,
            anchorX: 'center',
            anchorY: 'center',
            width: side('width'),
            height: side('height'),
          },
        ],
      },
      options: {
        ...usual(theme, (_, index) => cells[index] && hint(cells[index])),
        scales: {
          x: {
            ...axis(theme, {
              ticks: [0, 6, 12, 18, 24].map((value) => ({ value, label: hourName(value) })),
              lines: false,
            }),
            min: 0,
            max: 24,
          },
          y: {
            ...axis(theme, {
              ticks: weekdays.map((name, value) => ({ value, label: name.slice(0, 3) })),
              lines: false,
            }),
            reverse: true,
            min: -0.5,
            max: 6.5,
          },
        },
      },
    } as unknown as ReturnType<Drawing>
  }
