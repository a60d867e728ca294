import { practice } from '../practice.svelte.ts'
import type { Practice } from './practice.ts'

/** From day three on, and whenever nothing is near: gradual exposure (psychology: default path by time). */
export const asks: Practice = {
  id: 'asks',
  name: 'A small ask',
  about: 'Ask somebody for something small, and see what you expected beside what happens.',
  minutes: 5,
  page: 'asks',
  fits: ({ hours }) => (hours === null || hours >= 72 ? 3 : 0),
  open: () => practice.newAsk(),
}
