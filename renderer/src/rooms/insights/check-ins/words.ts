import type { Cadence, Scale } from '../../../../../shared/check-ins.ts'

/** Our own words: none of them is an item of a questionnaire. */
export const scaleWords: Record<Scale, { label: string; low: string; high: string }> = {
  worth: { label: 'How all right I am with myself', low: 'not at all', high: 'entirely' },
  settled: { label: 'How settled I feel', low: 'all at sea', high: 'on firm ground' },
  kindness: { label: 'How kind I was to myself', low: 'not at all', high: 'as to a friend' },
  company: {
    label: 'How much I knew that others go through this, too',
    low: 'alone with it',
    high: 'one of many',
  },
  holding: {
    label: 'How well I could hold what was hard without going under',
    low: 'it took me along',
    high: 'I could hold it',
  },
  closeness: {
    label: 'How safe I feel with the people close to me',
    low: 'on edge',
    high: 'at rest',
  },
  clarity: { label: 'How clear it is to me who I am', low: 'a blur', high: 'clear' },
}

export const cadenceWords: Record<Cadence, { heading: string; often: string }> = {
  daily: { heading: 'Today', often: 'Once a day is plenty.' },
  weekly: { heading: 'This week', often: 'Once a week is plenty.' },
  monthly: { heading: 'These past weeks', often: 'Once a month is plenty.' },
}

/** To begin with, for whoever wants them. */
export const someWords = [
  'patient',
  'curious',
  'stubborn',
  'warm',
  'careful',
  'funny',
  'restless',
  'loyal',
  'quiet',
  'brave',
  'tired',
  'kind',
] as const
