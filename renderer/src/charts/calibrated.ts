import { axis, usual, type Drawing } from './usual.ts'

/** Things that seemed about as likely: how likely, how many of them came, and between which shares that lies. */
export interface CalibratedBin {
  /** All 0 to 100 %. */
  readonly expected: number
  readonly happened: number
  readonly low: number
  readonly high: number
  readonly count: number
  readonly hint: string
}

const levels = [0, 25, 50, 75, 100].map((value) => ({ value, label: `${value} %` }))

/** The more there are, the larger the point: its area goes by their number. */
const radiusOf = ({ count }: CalibratedBin): number => Math.min(13, 4 + 1.6 * Math.sqrt(count))

/** How likely it seemed against how often it came, with intervals; on the broken line the two are the same. */
export const calibrated =
  (bins: readonly CalibratedBin[], titles: { x: string; y: string }): Drawing =>
  (theme) => {
    const line = { type: 'line', pointRadius: 0, pointHitRadius: 0 }
    return {
      type: 'scatter',
      data: {
        datasets: [
          {
            data: bins.map(({ expected, happened }) => ({ x: expected, y: happened })),
            backgroundColor: theme.gold,
            borderColor: theme.surface,
            borderWidth: 1.5,
            pointRadius: bins.map(radiusOf),
            pointHoverRadius: bins.map(radiusOf),
          },
          ...bins.map(({ expected, low, high }) => ({
            ...line,
            data: [
              { x: expected, y: low },
              { x: expected, y: high },
            ],
            borderColor: theme.gold,
            borderWidth: 2,
          })),
          {
            ...line,
            data: [
              { x: 0, y: 0 },
              { x: 100, y: 100 },
            ],
            borderColor: theme['ink-3'],
            borderWidth: 1.2,
            borderDash: [5, 5],
          },
        ],
      },
      options: {
        ...usual(theme, (dataset, index) => (dataset === 0 ? bins[index]?.hint : undefined)),
        clip: false,
        scales: {
          x: { ...axis(theme, { ticks: levels, title: titles.x }), min: 0, max: 100 },
          y: { ...axis(theme, { ticks: levels, title: titles.y }), min: 0, max: 100 },
        },
      },
    } as unknown as ReturnType<Drawing>
  }
