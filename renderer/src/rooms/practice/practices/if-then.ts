import { ifThen as plan } from '../plan/if-then.svelte.ts'
import type { Practice } from './practice.ts'

/** Any time but the first two hours. */
export const ifThen: Practice = {
  id: 'if-then',
  name: 'An if-then plan',
  about: 'One sentence for a moment you know will come, and one thing you will do then.',
  minutes: 2,
  page: 'ifThen',
  fits: ({ hours }) => (hours === null || hours >= 24 ? 1 : hours >= 2 ? 2 : 0),
  open: () => plan.begin(),
}
