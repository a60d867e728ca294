import { axis, usual, type Drawing } from './usual.ts'

export interface Bar {
  readonly name: string
  readonly count: number
}

const longest = 22

const short = (name: string): string =>
  name.length > longest ? `${name.slice(0, longest).toWellFormed()}…` : name

/** The height that so many bars need, in pixels. */
export const barsHeight = (bars: number): number => 34 + bars * 26

/** Counts as lying bars, each with its name. */
export const bars =
  (all: readonly Bar[]): Drawing =>
  (theme) => {
    const ticks = all.map(({ name }, value) => ({ value, label: short(name) }))
    return {
      type: 'bar',
      data: {
        datasets: [
          {
            data: all.map(({ count }, y) => ({ x: count, y })),
            backgroundColor: theme.sea,
            hoverBackgroundColor: theme.ink,
            barPercentage: 0.62,
            categoryPercentage: 1,
            borderRadius: 2,
          },
        ],
      },
      options: {
        ...usual(theme, (_, index) => all[index] && `${all[index].name}: ${all[index].count}`),
        indexAxis: 'y',
        scales: {
          x: { ...axis(theme, {}), min: 0, ticks: { ...axis(theme, {}).ticks, precision: 0 } },
          y: {
            ...axis(theme, { ticks, lines: false }),
            reverse: true,
            offset: false,
            min: -0.5,
            max: all.length - 0.5,
          },
        },
      },
    } as ReturnType<Drawing>
  }
