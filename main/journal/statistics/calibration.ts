import type { Forecast } from './brier.ts'
import { wilson } from './wilson.ts'

/** Forecasts that were about as probable, and how often they came true. */
export interface Bin {
  /** From this chance on (0 to 100 %) up to the next bin; the last one takes 100 as well. */
  readonly from: number
  readonly to: number
  readonly count: number
  /** Their mean chance, 0 to 100 %. */
  readonly expected: number
  /** The share of them that came true, half and half counted as half, and where it lies with 95 % confidence: 0 to 1. */
  readonly happened: number
  readonly low: number
  readonly high: number
}

/** Five bins of 20 %. Own convention: few forecasts fill no more. */
const bins = 5

/**
 * How well forecasts are calibrated: those of about the same chance against the share that came true (reliability diagram,
 * Murphy & Winkler 1977), with Wilson's interval.
 * @returns the bins that have any, in ascending order
 */
export function calibration(forecasts: readonly Forecast[]): Bin[] {
  const width = 100 / bins
  const placed = Map.groupBy(forecasts, ({ expected }) =>
    Math.min(bins - 1, Math.floor(expected / width)),
  )
  return [...placed]
    .toSorted(([a], [b]) => a - b)
    .map(([bin, all]) => {
      const came = all.reduce((sum, { happened }) => sum + happened, 0)
      return {
        from: bin * width,
        to: (bin + 1) * width,
        count: all.length,
        expected: all.reduce((sum, { expected }) => sum + expected, 0) / all.length,
        happened: came / all.length,
        ...wilson(came, all.length)!,
      }
    })
}

/**
 * What Brier's score would be for always saying the same: how often things came true on the whole (the reference of
 * Murphy's skill score, 1973). Whoever does better than that tells one thing from another.
 * @returns 0 to 0.25; null without forecasts
 */
export function brierOfAverage(forecasts: readonly Forecast[]): number | null {
  if (forecasts.length === 0) return null
  const average = forecasts.reduce((sum, { happened }) => sum + happened, 0) / forecasts.length
  return (
    forecasts.reduce((sum, { happened }) => sum + (average - happened) ** 2, 0) / forecasts.length
  )
}

/**
 * By how much more likely something seemed than it turned out (Craske 2014: what was expected is violated).
 * @returns -100 (it came, and seemed impossible) to 100 (it did not, and seemed certain)
 */
export const surprise = ({ expected, happened }: Forecast): number => expected - 100 * happened
