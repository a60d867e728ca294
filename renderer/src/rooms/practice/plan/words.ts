import type { IfThenPlan } from '../../../../../shared/contract/if-then-plans.ts'

/** "If I see the reply, then I will stand up" */
export const planInWords = ({ cue, act }: Pick<IfThenPlan, 'cue' | 'act'>): string =>
  `If ${cue.trim() || '…'}, then I will ${act.trim() || '…'}`
