import type { Feeling } from '../../../../../shared/contract/feelings.ts'
import { pauseAfterNaming } from '../../../../../shared/naming.ts'

/** When a feeling was last named, wherever that was. Held in this window's memory alone. */
let namedAt: number | null = null

/** A feeling was named: kept, logged or written. */
export function feelingNamed(now = Date.now()): void {
  namedAt = now
}

/** A look at a text found these words for feelings; one that was not there before was named just now. */
export function namedInText(
  before: readonly string[],
  words: readonly string[],
  now?: number,
): void {
  if (words.some((word) => !before.includes(word))) feelingNamed(now)
}

/** Whether a feeling was named a moment ago, on whichever page, or kept with this one. */
export function namedJustNow(kept: readonly Pick<Feeling, 'feltAt'>[], now = Date.now()): boolean {
  // Also before now: a clock may have been set back.
  const recent = (at: number) => Math.abs(now - at) < pauseAfterNaming
  return kept.some(({ feltAt }) => recent(feltAt)) || (namedAt !== null && recent(namedAt))
}
