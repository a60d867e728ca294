import { phraseOf } from './noticing/phrase.ts'

/** What themes are compared by: "the panel" and "That panel" are one. */
export const themeKey = (theme: string): string =>
  phraseOf(theme).replace(/^(?:the|my|our|his|her|their|your|this|that|these|those|an?) /u, '')
