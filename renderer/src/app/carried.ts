import type { CheckResult } from '../../../shared/contract/damage.ts'

/** What the next page is told. Nothing of the journal's text: the page is loaded afresh so that it forgets that. */
export type Carried =
  | { kind: 'restored'; madeAt: number }
  | { kind: 'failed'; message: string }
  | { kind: 'damage'; problems: CheckResult['problems'] }

/** Leaves word for this page after it has been loaded afresh, as it is whenever a journal is locked. */
export function carry(carried: Carried | null): void {
  history.replaceState(carried, '')
}

/** What was left for this page, once. */
export function takeCarried(): Carried | null {
  const carried = history.state as Carried | null
  if (carried) history.replaceState(null, '')
  return carried
}
