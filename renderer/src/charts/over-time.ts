import { dateTicks } from './dates.ts'
import { axis, usual, type Drawing } from './usual.ts'

/** Something measured over a stretch of days: its middle, and the band around it; null where there was nothing. */
export interface OverTimePoint {
  /** Day numbers; `to` is the end of the last day. */
  readonly from: number
  readonly to: number
  readonly value: { readonly median: number; readonly low: number; readonly high: number } | null
  readonly hint: string
}

interface Scale {
  readonly min: number
  readonly max: number
  readonly ticks: readonly { value: number; label: string }[]
}

interface Place {
  x: number
  y: number
}
const nowhere = { x: NaN, y: NaN }
const middleOf = ({ from, to }: OverTimePoint): number => (from + to) / 2

/** The edge of the band, broken where nothing is known and as wide as the stretches, so that one alone has a band too. */
export function edgeOf(points: readonly OverTimePoint[], edge: 'low' | 'high'): Place[] {
  return points.flatMap((point, index) => {
    const { value, from, to } = point
    if (!value) return [nowhere]
    const y = value[edge]
    const [before, after] = [points[index - 1]?.value, points[index + 1]?.value]
    return [
      ...(before ? [] : [{ x: from, y }]),
      { x: middleOf(point), y },
      ...(after ? [] : [{ x: to, y }]),
    ]
  })
}

/** Medians as points with a line between neighbours, and the middle half as a band. */
export const overTime =
  (points: readonly OverTimePoint[], scale: Scale): Drawing =>
  (theme) => {
    const first = points[0]?.from ?? 0
    const last = points.at(-1)?.to ?? 1
    const band = { pointRadius: 0, pointHitRadius: 0, borderWidth: 0, tension: 0 }
    return {
      type: 'line',
      data: {
        datasets: [
          {
            data: points.map((point) =>
              point.value ? { x: middleOf(point), y: point.value.median } : nowhere,
            ),
            borderColor: theme.sea,
            backgroundColor: theme.sea,
            borderWidth: 2,
            pointRadius: points.length > 60 ? 2.2 : 3.4,
            pointHoverRadius: 5,
          },
          { ...band, data: edgeOf(points, 'high'), fill: '+1', backgroundColor: theme['sea-soft'] },
          { ...band, data: edgeOf(points, 'low') },
        ],
      },
      options: {
        clip: false,
        ...usual(theme, (dataset, index) => (dataset === 0 ? points[index]?.hint : undefined)),
        scales: {
          x: {
            ...axis(theme, { ticks: dateTicks(first, last), lines: false }),
            min: first,
            max: last,
          },
          y: { ...axis(theme, { ticks: scale.ticks }), min: scale.min, max: scale.max },
        },
      },
    } as ReturnType<Drawing>
  }
