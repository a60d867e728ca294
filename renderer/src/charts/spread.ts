import type { Tick } from './dates.ts'
import { axis, usual, type Drawing } from './usual.ts'

/** Some values, each as a point, with the middle one and its interval. */
export interface SpreadRow {
  readonly name: string
  readonly values: readonly { readonly value: number; readonly hint: string }[]
  readonly median: number | null
  readonly interval: { readonly low: number; readonly high: number } | null
}

/** Points in a row are moved a little up and down in turn, so that equal ones do not hide each other. */
const apart = (index: number): number => ((index % 5) - 2) * 0.07

interface Scale {
  readonly min: number
  readonly max: number
  readonly ticks: readonly Tick[]
}

/** Changes of what is rated from 0 to 100, in words. */
export const changes = (words: { below: string; same: string; above: string }): Scale => ({
  min: -100,
  max: 100,
  ticks: [-100, -50, 0, 50, 100].map((value) => ({
    value,
    label: value === 0 ? words.same : `${Math.abs(value)} ${value < 0 ? words.below : words.above}`,
  })),
})

/** Rows of points, each with a diamond for the middle and a bar for how sure that is. */
export const spread =
  (rows: readonly SpreadRow[], { min, max, ticks }: Scale): Drawing =>
  (theme) => {
    const points = rows.flatMap(({ values }, row) =>
      values.map(({ value, hint }, index) => ({ x: value, y: row + 0.16 + apart(index), hint })),
    )
    const middles = rows.flatMap(({ median }, y) =>
      median === null ? [] : [{ x: median, y: y - 0.18 }],
    )
    return {
      type: 'scatter',
      data: {
        datasets: [
          {
            data: middles,
            backgroundColor: theme.gold,
            borderColor: theme.surface,
            borderWidth: 1.5,
            pointStyle: 'rectRot',
            pointRadius: 8,
            pointHitRadius: 0,
            pointHoverRadius: 8,
          },
          {
            data: points,
            backgroundColor: theme['ink-3'],
            borderWidth: 0,
            pointRadius: 3.4,
            pointHoverRadius: 5,
          },
          ...rows.flatMap(({ interval }, y) =>
            interval
              ? [
                  {
                    type: 'line',
                    data: [
                      { x: interval.low, y: y - 0.18 },
                      { x: interval.high, y: y - 0.18 },
                    ],
                    borderColor: theme['gold-soft'],
                    borderWidth: 14,
                    borderCapStyle: 'round',
                    pointRadius: 0,
                    pointHitRadius: 0,
                  },
                ]
              : [],
          ),
        ],
      },
      options: {
        ...usual(theme, (dataset, index) => (dataset === 1 ? points[index]?.hint : undefined)),
        scales: {
          x: { ...axis(theme, { ticks }), min, max },
          y: {
            ...axis(theme, {
              ticks: rows.map(({ name }, value) => ({ value, label: name })),
              lines: false,
            }),
            reverse: true,
            min: -0.5,
            max: rows.length - 0.5,
          },
        },
      },
    } as unknown as ReturnType<Drawing>
  }
