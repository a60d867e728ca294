import { intact } from '../../app/intact.ts'
import { settings } from '../../app/settings.svelte.ts'

/** Right after unlocking, when nothing else is to do: what Insights would have to read first. */
export function readAhead(): void {
  // Whoever has switched noticing off does not want verdicts to be looked for, and Insights leaves them out.
  requestIdleCallback(() => void (settings.noticing && intact.insights.readAhead()))
}
