import type { Area } from '../../../shared/contract/rejections.ts'
import type { BroughtBack } from '../../../shared/contract/strengths.ts'

const day = 24 * 3_600_000

export interface Candidate {
  readonly kind: BroughtBack['kind']
  readonly id: string
  /** When the person added it. */
  readonly writtenAt: number
  readonly area: Area | null
  /** Whether it says more than itself: a time the strength showed, or the strength that showed in the win. */
  readonly shows: boolean
}

interface Asked {
  readonly now: number
  /** As `eveningOf` calls it. */
  readonly evening: string
  /** The areas of life that hurt this evening. */
  readonly hurting: readonly Area[]
}

/**
 * The two that are brought back on an evening: what fits best, and beside it one of the other kind where that fits as well as
 * the next. Nothing of an area of life that hurts: there it would be one more thing to be weighed, and what is affirmed
 * elsewhere helps (Stinson 2011). What is known to be of another area fits better than what may be of any, and what says
 * when it showed better than what does not. What was added within a day is known still. Among those that fit alike each has
 * its turn, evening by evening, so that the newest is not first and the choice need not be remembered.
 */
export function pairInOrderOfFit<C extends Candidate>(candidates: readonly C[], asked: Asked): C[] {
  const fit = ({ area, shows }: C): number =>
    (area !== null && asked.hurting.length > 0 ? 2 : 0) + (shows ? 1 : 0)
  const [first, second, ...rest] = inOrderOf(fit, mayCome(candidates, asked), asked.evening)
  if (!first) return []
  if (!second) return [first]
  const other = [second, ...rest].find((one) => one.kind !== first.kind && fit(one) === fit(second))
  return [first, other ?? second]
}

const mayCome = <C extends Candidate>(candidates: readonly C[], { now, hurting }: Asked): C[] =>
  candidates.filter(
    ({ writtenAt, area }) => now - writtenAt >= day && !(area !== null && hurting.includes(area)),
  )

function inOrderOf<C extends Candidate>(
  fit: (one: C) => number,
  candidates: readonly C[],
  evening: string,
): C[] {
  const sorted = candidates.toSorted(
    (a, b) => fit(b) - fit(a) || a.writtenAt - b.writtenAt || (a.id < b.id ? -1 : 1),
  )
  return [...Map.groupBy(sorted, fit).values()].flatMap((alike) => {
    const turn = (Date.parse(evening) / day) % alike.length
    return [...alike.slice(turn), ...alike.slice(0, turn)]
  })
}
