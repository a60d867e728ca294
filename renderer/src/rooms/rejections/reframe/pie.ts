import type { Shares } from '../../../../../shared/shares.ts'

/** Places on a pie run from 0 at the top clockwise to 100. */
const full = 100

/** Where a place lies on a circle around (0, 0), in the units of the radius. */
export function pointAt(place: number, radius: number): { x: number; y: number } {
  const angle = (place / full) * 2 * Math.PI
  return { x: radius * Math.sin(angle), y: -radius * Math.cos(angle) }
}

/** The place of a point; near the top the one nearer to where the pointer was before. */
export function placeOf(x: number, y: number, before: number): number {
  const place = ((Math.atan2(x, -y) / (2 * Math.PI)) * full + full) % full
  if (place - before > full / 2) return 0
  return before - place > full / 2 ? full : place
}

/** The outline of a slice of a ring, as the `d` of an SVG path. */
export function slice(from: number, to: number, inner: number, outer: number): string {
  // A whole ring has no two ends for an arc to join: its second half is drawn on its own.
  if (to - from >= full) {
    return slice(from, from + full / 2, inner, outer) + slice(from + full / 2, to, inner, outer)
  }
  const large = to - from > full / 2 ? 1 : 0
  const [a, b] = [pointAt(from, outer), pointAt(to, outer)]
  const [c, d] = [pointAt(to, inner), pointAt(from, inner)]
  return (
    `M${at(a)}A${outer} ${outer} 0 ${large} 1 ${at(b)}` +
    `L${at(c)}A${inner} ${inner} 0 ${large} 0 ${at(d)}Z`
  )
}

const at = ({ x, y }: { x: number; y: number }): string => `${x.toFixed(2)} ${y.toFixed(2)}`

/** Where each slice begins and ends. */
export function spans(shares: Shares): { from: number; to: number }[] {
  let from = 0
  return shares.map((share) => ({ from, to: (from += share) }))
}

/**
 * Which share has to become what, so that the edge after a slice comes to lie at a place (0 to 100). The slice that ends
 * there changes and all others give or take in proportion, so that the edge moves with what lies before it, too. Where
 * nothing lies after the edge, it is the slice after it that grows out of it.
 */
export function shareAtEdge(
  before: Shares,
  edge: number,
  place: number,
): { at: number; wanted: number } {
  const sum = (shares: Shares) => shares.reduce((total, each) => total + each, 0)
  const others = full - before[edge]!
  // What part of the others lies before the edge; where all of them are 0 they come back as equals.
  const part = others > 0 ? sum(before.slice(0, edge)) / others : edge / (before.length - 1)
  if (part === 1) {
    const next = full - before[edge + 1]!
    const ahead = next > 0 ? sum(before.slice(0, edge + 1)) / next : 1
    return { at: edge + 1, wanted: full - place / ahead }
  }
  return { at: edge, wanted: (place - full * part) / (1 - part) }
}
