import { fold } from './folding.ts'

const word = /[\p{L}\p{N}\p{Co}]+/gu
const indexed = /[\p{L}\p{N}\p{Co}]/u
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

/**
 * Whether this consists of words, with spaces or signs between them. Pieces of Chinese, Japanese, Korean or Thai text, emoji
 * and signs do not: they are looked for as they stand, anywhere.
 */
export const isWords = (text: string): boolean => indexed.test(text) && !unspaced.test(text)

export const withoutStar = (text: string): string => text.replace(/\*+$/, '')

/** A single letter is looked for only by itself, or it would be the beginning of half the journal. */
export const isBeginning = (text: string): boolean => [...withoutStar(text)].length > 1

export const foldedWords = (text: string): string[] => fold(text).match(word) ?? []

/** Folded words with a space before and after each: a text to look through. */
export const spaced = (words: readonly string[]): string => ` ${words.join(' ')} `

/** What must be in the `spaced` words of a text for these words to be in it, the last one from its beginning unless as a phrase. */
export const sought = (text: string, phrase: boolean): string =>
  ` ${foldedWords(text).join(' ')}${phrase || !isBeginning(text) ? ' ' : ''}`
