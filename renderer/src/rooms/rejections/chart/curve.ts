import type { RejectionPage } from '../../../../../shared/contract/rejections.ts'
import { falling } from '../../../../../shared/rejections/falling.ts'
import { yOf, type TimeScale } from './scales.ts'

type Fitted = Extract<RejectionPage['recovery'], { kind: 'fitted' }>

/** Hours since it happened, of the first rating and of the last. */
interface Span {
  from: number
  to: number
}

const edge = (halfLife: number, { peak }: Fitted, usual: number, span: Span, scale: TimeScale) =>
  falling(halfLife, span.to - span.from, peak, usual).map(
    ({ since, hurt }) => `${scale.xOf(span.from + since).toFixed(1)} ${yOf(hurt).toFixed(1)}`,
  )

/** The curve as an SVG path, over the hours that were rated. */
export const curvePath = (fitted: Fitted, usual: number, span: Span, scale: TimeScale): string =>
  `M${edge(fitted.halfLifeHours, fitted, usual, span, scale).join('L')}`

/** The band between the two ends of the half-life's interval. */
export function bandPath(fitted: Fitted, usual: number, span: Span, scale: TimeScale): string {
  const above = edge(fitted.high, fitted, usual, span, scale)
  const below = edge(fitted.low, fitted, usual, span, scale)
  return `M${[...above, ...below.reverse()].join('L')}Z`
}
