import type { Link, LinkTold } from '../../../../shared/contract/insights-spiral.ts'

/** A smaller move, in standard deviations of the weeks, is no news ("large" in Cohen 1988). Own convention. */
const clear = 0.8
/** Weeks with a number before any of it can be said to have moved. */
const fewestWeeks = 4

/**
 * How far a link moved between the two months, in standard deviations of its own weeks, so that links of different units
 * can be set side by side. Null where there is too little.
 */
export function moveOf({ weeks, before, now }: LinkTold): number | null {
  const values = weeks.filter((week) => week !== null).map(({ value }) => value)
  if (!before || !now || values.length < fewestWeeks) return null
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  const spread = Math.sqrt(
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length,
  )
  return spread === 0 ? 0 : Math.abs(now.value - before.value) / spread
}

/** The link that moved most, if any did clearly. It does not say why, nor what moved with it. */
export function movedMost(links: readonly LinkTold[]): Link | null {
  let most: { link: Link; move: number } | null = null
  for (const told of links) {
    const move = moveOf(told)
    if (move !== null && move >= clear && move > (most?.move ?? 0)) most = { link: told.link, move }
  }
  return most?.link ?? null
}
