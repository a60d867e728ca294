const pieces = 64

/** A point of a curve: hours since the first rating, and the hurt there, from 0 to 100. */
export interface Point {
  readonly since: number
  readonly hurt: number
}

/**
 * The hurt that a half-life says, from the first rating on, drawn in pieces.
 * @param halfLife in hours; 0 is all over at once
 * @param hours from the first rating to the last
 * @param peak at the first rating
 * @param usual where it falls to
 */
export const falling = (halfLife: number, hours: number, peak: number, usual: number): Point[] =>
  Array.from({ length: pieces + 1 }, (_, index) => {
    const since = (hours * index) / pieces
    return { since, hurt: hurtAt(since, halfLife, peak, usual) }
  })

function hurtAt(since: number, halfLife: number, peak: number, usual: number): number {
  if (halfLife === 0) return since === 0 ? peak : usual
  return usual + (peak - usual) * 2 ** (-since / halfLife)
}
