import { run } from '../../../app/commands.svelte.ts'
import type { Practice } from './practice.ts'

/** From day three on, and whenever nothing is near (psychology: default path by time). */
export const strengths: Practice = {
  id: 'strengths',
  name: 'Strengths and wins',
  about: 'One line about something you did, for an evening on which you need it.',
  minutes: 1,
  page: 'strengths',
  fits: ({ hours }) => (hours === null || hours >= 72 ? 1 : 0),
  open: () => run('addWin'),
}
