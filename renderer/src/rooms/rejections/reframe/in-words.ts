import type { Reframe } from '../../../../../shared/contract/reframes.ts'
import { fallOf } from '../../../../../shared/reframes/rules.ts'
import { lastStep } from '../../../../../shared/reframes/steps.ts'

/** "85 → 40, after one day 45"; empty where nothing was rated. */
export function beliefInWords({ beliefBefore, beliefAfter, ratings }: Reframe): string {
  const first = [beliefBefore, beliefAfter].filter((one) => one !== null).join(' → ')
  const later = ratings
    .filter(({ belief }) => belief !== null)
    .map(({ days, belief }) => `after ${days === 1 ? 'one day' : 'seven days'} ${belief}`)
  return [first, ...later].filter(Boolean).join(', ')
}

/** What became of the belief, as a fact; empty where it was not rated twice. */
export function changeInWords({ beliefBefore, beliefAfter }: Reframe): string {
  const fall = fallOf(beliefBefore, beliefAfter)
  if (fall === null) return ''
  if (fall === 0)
    return `You believe it about as much as before: ${beliefBefore}, now ${beliefAfter}.`
  const way = fall > 0 ? 'less' : 'more'
  return `You believe it ${Math.abs(fall)} points ${way} than before: ${beliefBefore}, now ${beliefAfter}.`
}

/** "40 → 20" */
export const pairInWords = (before: number | null, after: number | null): string =>
  [before, after].filter((one) => one !== null).join(' → ') || 'not rated'

/** What a record is called in a list: its sentence, or how far it is. */
export const titleOf = ({ balanced, thought, facts }: Reframe): string =>
  balanced.trim() || thought.trim() || facts.trim() || 'Without words'

export function standingOf(reframe: Reframe): string {
  if (reframe.setAsideAt !== null) return 'set aside'
  if (reframe.finishedAt === null) return `step ${reframe.step} of ${lastStep}`
  const belief = beliefInWords(reframe)
  return belief && `belief ${belief}`
}
