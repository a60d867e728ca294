import { axis, usual, type Drawing } from './usual.ts'

/** A share that falls step by step, with its interval from each step on. */
export interface FallingStep {
  readonly at: number
  readonly left: number
  readonly low: number
  readonly high: number
}

export interface EndPoint {
  readonly at: number
  readonly open: boolean
  readonly hint: string
}

interface Place {
  x: number
  y: number
}

/** The corners of the steps, from everything at 0 to the end of what is known. */
export function cornersOf(
  steps: readonly FallingStep[],
  of: 'left' | 'low' | 'high',
  end: number,
): Place[] {
  const corners: Place[] = [{ x: 0, y: 1 }]
  for (const step of steps) {
    corners.push({ x: step.at, y: corners.at(-1)!.y }, { x: step.at, y: step[of] })
  }
  return [...corners, { x: end, y: corners.at(-1)!.y }]
}

const shares = [0, 0.5, 1].map((value) => ({
  value,
  label: ['none', 'half of them', 'all'][value * 2]!,
}))

/** How many are not there yet, with a band for how sure that is; a full point for each that is, an open one for those not. */
export const fallingSteps =
  (steps: readonly FallingStep[], ends: readonly EndPoint[], unit: string): Drawing =>
  (theme) => {
    const end = Math.ceil(Math.max(1, ...ends.map(({ at }) => at)))
    const band = { pointRadius: 0, pointHitRadius: 0, borderWidth: 0 }
    const leftAt = (at: number) => steps.findLast((step) => step.at <= at)?.left ?? 1
    return {
      type: 'line',
      data: {
        datasets: [
          {
            type: 'scatter',
            data: ends.map(({ at }) => ({ x: at, y: leftAt(at) })),
            borderColor: theme.gold,
            backgroundColor: ends.map(({ open }) => (open ? theme.surface : theme.gold)),
            pointRadius: 4.5,
            pointHoverRadius: 6,
            pointBorderWidth: 2,
          },
          {
            data: cornersOf(steps, 'left', end),
            borderColor: theme.gold,
            borderWidth: 2,
            pointRadius: 0,
            pointHitRadius: 0,
          },
          {
            ...band,
            data: cornersOf(steps, 'high', end),
            fill: '+1',
            backgroundColor: theme['gold-soft'],
          },
          { ...band, data: cornersOf(steps, 'low', end) },
        ],
      },
      options: {
        ...usual(theme, (dataset, index) => (dataset === 0 ? ends[index]?.hint : undefined)),
        clip: false,
        scales: {
          x: { ...axis(theme, { title: unit, lines: false }), min: 0, max: end },
          y: { ...axis(theme, { ticks: shares }), min: 0, max: 1 },
        },
      },
    } as unknown as ReturnType<Drawing>
  }
