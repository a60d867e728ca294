/** What was expected, and what happened. */
export interface Forecast {
  /** How probable it seemed: 0 to 100 %. */
  readonly expected: number
  /** 0 where it did not happen, 1 where it did, 0.5 for half and half. */
  readonly happened: number
}

/**
 * How far expectations were from what happened: mean((expected / 100 - happened)²) (Brier 1950).
 * @returns 0 (each was right and certain) to 1 (each was wrong and certain); null without forecasts
 */
export function brier(forecasts: readonly Forecast[]): number | null {
  if (forecasts.length === 0) return null
  const squares = forecasts.map(({ expected, happened }) => (expected / 100 - happened) ** 2)
  return squares.reduce((sum, square) => sum + square, 0) / forecasts.length
}
