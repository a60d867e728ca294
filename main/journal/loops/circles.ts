import { notice } from '../../../shared/noticing/index.ts'
import { phraseOf } from '../../../shared/noticing/phrase.ts'
import { Returned } from './shingles.ts'
import { isBright } from './tone.ts'
import type { Week } from './week.ts'

/** A sentence of now in which somebody goes round. */
export interface Circle {
  /** Its number in the week. */
  readonly at: number
  /** Whether it asks why, plays out what might be, or goes over it again: a finding of kind `loop`. */
  readonly loop: boolean
  /** The other occasions on which the same sentence was written. */
  readonly occasions: ReadonlySet<number>
}

/**
 * The sentences of the present text that go round, by what they say or because they come back. Not those of what goes
 * well, nor those with a phrase that the person does not want pointed out.
 */
export function circlesIn(text: string, week: Week, muted: readonly string[]): Circle[] {
  const loops = loopsIn(text, week)
  const hurting = [...week.present.keys()].filter((at) => {
    const { sentence, tone } = week.said[at]!
    if ((!loops.has(at) && tone.sore === 0) || isPleasant(week, at)) return false
    const phrase = muted.length > 0 ? phraseOf(text.slice(sentence.start, sentence.end)) : ''
    return !muted.some((each) => phrase.includes(each))
  })
  const cameBack = comingBack(week, hurting)
  return hurting.flatMap((at) => {
    const occasions = cameBack.get(at) ?? new Set<number>()
    const loop = loops.has(at)
    return loop || occasions.size > 0 ? [{ at, loop, occasions }] : []
  })
}

/** The numbers of the present sentences with a finding of kind `loop`. */
function loopsIn(text: string, week: Week): Set<number> {
  const starts = notice(text).flatMap(({ kind, start }) => (kind === 'loop' ? [start] : []))
  const found = new Set<number>()
  let at = 0
  for (const start of starts) {
    while (at < week.present.length && week.present[at]!.sentence.end <= start) at += 1
    if (at < week.present.length) found.add(at)
  }
  return found
}

/** A sentence of what goes well, or one that says nothing itself and is followed by such a one. */
function isPleasant(week: Week, at: number): boolean {
  const { tone } = week.said[at]!
  const after = week.around(at, 0, 1)[1]
  const wellAfter = after !== undefined && isBright(week.said[after]!.tone)
  return isBright(tone) || (tone.sore === 0 && wellAfter)
}

/** By the number of a present sentence, the other occasions on which it was written. */
function comingBack(week: Week, present: readonly number[]): Map<number, Set<number>> {
  const returned = new Returned(present.map((at) => week.said[at]!.sentence))
  const found = new Map<number, Set<number>>()
  for (const { sentence, occasion } of week.said.slice(week.present.length)) {
    for (const index of returned.of(sentence)) {
      const at = present[index]!
      if (occasion === week.said[at]!.occasion) continue
      found.set(at, (found.get(at) ?? new Set()).add(occasion))
    }
  }
  return found
}
