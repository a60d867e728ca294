import type { Feeling } from '../../../../../shared/contract/feelings.ts'

/** So long after naming a feeling, seeing it in another way does better again; twenty to thirty minutes (Nook 2021). */
const pause = 30 * 60 * 1000

interface Page {
  readonly createdAt: number | null
  readonly feelings: readonly Pick<Feeling, 'feltAt'>[]
}

/** Whether a feeling was named on this page a moment ago: kept with it, or in words on a page that is still new. */
export function namedJustNow(page: Page, inText: readonly string[], now = Date.now()): boolean {
  const recent = (at: number) => Math.abs(now - at) < pause
  if (page.feelings.some(({ feltAt }) => recent(feltAt))) return true
  return inText.length > 0 && (page.createdAt === null || recent(page.createdAt))
}
