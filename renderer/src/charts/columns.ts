import { dateTicks } from './dates.ts'
import { axis, usual, type Drawing } from './usual.ts'

/** How much there was of something in a stretch of days. */
export interface Column {
  /** Day numbers; `to` is the end of the last day. */
  readonly from: number
  readonly to: number
  readonly amount: number
  readonly hint: string
}

/** Amounts over time as standing bars. */
export const columns =
  (all: readonly Column[], title: string): Drawing =>
  (theme) => {
    const [first, last] = [all[0]?.from ?? 0, all.at(-1)?.to ?? 1]
    return {
      type: 'bar',
      data: {
        datasets: [
          {
            // A stretch with nothing has no bar, and no hint.
            data: all.map(({ from, to, amount }) => ({
              x: (from + to) / 2,
              y: amount === 0 ? null : amount,
            })),
            backgroundColor: theme.sea,
            hoverBackgroundColor: theme.ink,
            barPercentage: 0.86,
            categoryPercentage: 1,
            maxBarThickness: 36,
            grouped: false,
            borderRadius: 2,
          },
        ],
      },
      options: {
        ...usual(theme, (_, index) => all[index]?.hint),
        scales: {
          x: {
            ...axis(theme, { ticks: dateTicks(first, last), lines: false }),
            offset: false,
            min: first,
            max: last,
          },
          y: { ...axis(theme, { title }), min: 0 },
        },
      },
    } as ReturnType<Drawing>
  }
