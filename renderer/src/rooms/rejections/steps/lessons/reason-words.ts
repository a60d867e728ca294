import type { Reason } from '../../../../../../shared/contract/lessons.ts'

export const reasonWords: Record<Reason, { label: string; hint: string }> = {
  fit: { label: 'Fit', hint: 'They looked for something else than what you are or had.' },
  timing: { label: 'Timing', hint: 'Another week, another year, it may have gone otherwise.' },
  circumstances: {
    label: 'Their circumstances',
    hint: 'Money, people, moods, plans: things on their side.',
  },
  learn: { label: 'Something I can learn', hint: 'A thing to keep, to change, or to drop.' },
  nothing: { label: 'Nothing to learn', hint: 'Sometimes there is not. That is an answer.' },
}

/** What is chosen once one was ticked or unticked. Nothing and something to learn leave no room for each other. */
export function withReason(
  chosen: readonly Reason[],
  reason: Reason,
  ticked: boolean,
): readonly Reason[] {
  const rest = chosen.filter((other) => other !== reason)
  if (!ticked) return rest
  const against: Partial<Record<Reason, Reason>> = { nothing: 'learn', learn: 'nothing' }
  return [...rest.filter((other) => other !== against[reason]), reason]
}
