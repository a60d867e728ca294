import { phraseOf } from './noticing/phrase.ts'

/** What themes are compared by: "the panel" and "That panel" are one. */
export const themeKey = (theme: string): string =>
  phraseOf(theme).replace(/^(?:the|my|our|his|her|their|your|this|that|these|those|an?) /u, '')

/** The word that says what a subject is: "the hiring panel" is left alone with "the panel". */
export const themeHead = (theme: string): string => themeKey(theme).split(' ').at(-1)!
