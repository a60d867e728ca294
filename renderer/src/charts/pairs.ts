import { axis, usual, type Drawing } from './usual.ts'

export interface Pair {
  readonly x: number
  readonly y: number
  readonly hint: string
}

const levels = [0, 25, 50, 75, 100].map((value) => ({ value, label: String(value) }))

/** Two ratings from 0 to 100 against each other: every pair a point, and no line through them. */
export const pairs =
  (all: readonly Pair[], titles: { x: string; y: string }): Drawing =>
  (theme) =>
    ({
      type: 'scatter',
      data: {
        datasets: [
          {
            data: all.map(({ x, y }) => ({ x, y })),
            backgroundColor: theme.sea,
            borderColor: theme.surface,
            borderWidth: 1,
            pointRadius: 5.5,
            pointHoverRadius: 7,
          },
        ],
      },
      options: {
        ...usual(theme, (_, index) => all[index]?.hint),
        clip: false,
        scales: {
          x: { ...axis(theme, { ticks: levels, title: titles.x }), min: 0, max: 100 },
          y: { ...axis(theme, { ticks: levels, title: titles.y }), min: 0, max: 100 },
        },
      },
    }) as ReturnType<Drawing>
