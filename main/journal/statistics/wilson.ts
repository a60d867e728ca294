import { z95 } from './normal.ts'

/**
 * Where a share lies with 95 % confidence, also near 0 and 1 and with few tries: the score interval (Wilson 1927).
 * @param successes 0 to `tries`
 * @returns two shares from 0 to 1; null without tries
 */
export function wilson(successes: number, tries: number): { low: number; high: number } | null {
  if (tries <= 0) return null
  const share = successes / tries
  const squared = z95 * z95
  const middle = share + squared / (2 * tries)
  const reach = z95 * Math.sqrt((share * (1 - share)) / tries + squared / (4 * tries * tries))
  const whole = 1 + squared / tries
  return { low: Math.max(0, (middle - reach) / whole), high: Math.min(1, (middle + reach) / whole) }
}
