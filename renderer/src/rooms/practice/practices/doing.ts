import { v7 as newId } from 'uuid'
import { practice } from '../practice.svelte.ts'
import type { Practice } from './practice.ts'

/** Behavioural activation, from day three on, and whenever nothing is near (psychology: default path by time). */
export const doing: Practice = {
  id: 'doing',
  name: 'One thing you are at home in',
  about: 'Choose something you know how to do, and a day for it.',
  minutes: 2,
  page: 'doing',
  fits: ({ hours }) => (hours === null || hours >= 72 ? 2 : 0),
  open: ({ rejectionId }) => practice.open({ kind: 'plan', id: newId(), rejectionId }, 'new'),
}
