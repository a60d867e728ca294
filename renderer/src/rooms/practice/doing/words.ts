import type { Plan } from '../../../../../shared/contract/plans.ts'
import { dayInWords } from '../../rejections/words.ts'

/** What is told of one beside its words: "Done on 3 May, mastery 70". */
export function planFacts(plan: Plan, now: number): string[] {
  const { state, mastery, pleasure, connection, rejectionTitle } = plan
  const day = plan.doneOn ?? plan.answeredOn
  const after = rejectionTitle === null ? [] : [`after “${rejectionTitle}”`]
  if (state === 'planned') return [`Planned for ${dayInWords(plan.plannedFor, now)}`, ...after]
  const on = day === null ? '' : ` on ${dayInWords(day, now)}`
  if (state === 'not-done') return ['Not done', ...after]
  return [
    `Done${on}`,
    ...(mastery === null ? [] : [`in your hands ${mastery}`]),
    ...(pleasure === null ? [] : [`liked ${pleasure}`]),
    ...(connection === null ? [] : [`close to others ${connection}`]),
    ...after,
  ]
}
