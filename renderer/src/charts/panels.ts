import { dateTicks } from './dates.ts'
import { axis, usual, type Drawing } from './usual.ts'

/** One of some lines over the same stretches, each in a row and on a scale of its own. */
export interface Panel {
  readonly name: string
  /** Null where there is nothing. */
  readonly values: readonly (number | null)[]
  /** The end of its scale, which begins at 0. */
  readonly most: number
  readonly gold: boolean
}

/** Lines one below the other over the same days. @param middles day numbers of the stretches' middles */
export const panels =
  (all: readonly Panel[], middles: readonly number[]): Drawing =>
  (theme) => {
    const [first, last] = [(middles[0] ?? 0) - 3.5, (middles.at(-1) ?? 1) + 3.5]
    const axes = all.map(({ name, most }, index) => [
      `y${index}`,
      {
        ...axis(theme, { ticks: [{ value: most / 2, label: name }], lines: false }),
        stack: 'panels',
        weight: all.length - index,
        min: -most * 0.15,
        max: most * 1.15,
      },
    ])
    return {
      type: 'line',
      data: {
        datasets: all.map(({ values, gold }, index) => ({
          data: middles.map((x, at) => ({ x, y: values[at] ?? NaN })),
          yAxisID: `y${index}`,
          borderColor: gold ? theme.gold : theme.sea,
          backgroundColor: gold ? theme.gold : theme.sea,
          borderWidth: 2,
          pointRadius: 3,
        })),
      },
      options: {
        ...usual(theme, () => undefined),
        clip: false,
        scales: {
          x: {
            ...axis(theme, { ticks: dateTicks(first, last), lines: false }),
            min: first,
            max: last,
          },
          ...Object.fromEntries(axes),
        },
      },
    } as ReturnType<Drawing>
  }
