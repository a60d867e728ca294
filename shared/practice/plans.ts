import type { Plan } from '../contract/plans.ts'

type Planned = Pick<Plan, 'state' | 'plannedFor' | 'putAway' | 'trashedAt'>

/** Whether it comes back on a day (`2026-11-22`) to be answered, which it does once. */
export const planDue = (
  { state, plannedFor, putAway, trashedAt }: Planned,
  today: string,
): boolean => state === 'planned' && trashedAt === null && !putAway && plannedFor <= today
