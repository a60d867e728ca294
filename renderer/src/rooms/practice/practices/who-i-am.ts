import { practice } from '../practice.svelte.ts'
import type { Practice } from './practice.ts'

/** From day three on, and whenever nothing is near; after what is done about the rejection itself. */
export const whoIAm: Practice = {
  id: 'who-i-am',
  name: 'Who I am',
  about: 'A page in your own words that keeps its versions.',
  minutes: 10,
  page: 'whoIAm',
  fits: ({ hours }) => (hours === null || hours >= 72 ? 0.5 : 0),
  open: () => practice.openWhoIAm(),
}
