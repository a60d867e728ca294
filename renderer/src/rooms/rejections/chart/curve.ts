import type { RejectionPage } from '../../../../../shared/contract/rejections.ts'
import { yOf, type TimeScale } from './scales.ts'

type Fitted = Extract<RejectionPage['recovery'], { kind: 'fitted' }>

const pieces = 64

/** Hours since it happened, of the first rating and of the last. */
interface Span {
  from: number
  to: number
}

/** The hurt that a half-life says, `since` hours after the first rating. */
function hurtAt(since: number, halfLife: number, peak: number, usual: number): number {
  if (halfLife === 0) return since === 0 ? peak : usual
  return usual + (peak - usual) * 2 ** (-since / halfLife)
}

function edge(halfLife: number, { peak }: Fitted, usual: number, span: Span, scale: TimeScale) {
  const hours = Array.from(
    { length: pieces + 1 },
    (_, index) => span.from + ((span.to - span.from) * index) / pieces,
  )
  return hours.map((at) => {
    const y = yOf(hurtAt(at - span.from, halfLife, peak, usual))
    return `${scale.xOf(at).toFixed(1)} ${y.toFixed(1)}`
  })
}

/** The curve as an SVG path, over the hours that were rated. */
export const curvePath = (fitted: Fitted, usual: number, span: Span, scale: TimeScale): string =>
  `M${edge(fitted.halfLifeHours, fitted, usual, span, scale).join('L')}`

/** The band between the two ends of the half-life's interval. */
export function bandPath(fitted: Fitted, usual: number, span: Span, scale: TimeScale): string {
  const above = edge(fitted.high, fitted, usual, span, scale)
  const below = edge(fitted.low, fitted, usual, span, scale)
  return `M${[...above, ...below.reverse()].join('L')}Z`
}
