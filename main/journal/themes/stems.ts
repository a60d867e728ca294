import type { Word } from '../loops/reading.ts'

/**
 * One stem for "underlining", "underlined" and "underline". Only of long words: short ones turn into others ("training",
 * "train"). What is one and many is one key already.
 */
export function stemOf({ key }: Pick<Word, 'key'>): string {
  if (key.length > 8 && key.endsWith('ing')) return key.slice(0, -3)
  if (key.length > 7 && key.endsWith('ed')) return key.slice(0, -2)
  return key.length > 7 && key.endsWith('e') ? key.slice(0, -1) : key
}

/** Whether it is a word that says something, and no number. */
export const counts = ({ content, key }: Word): boolean => content && /\p{L}/u.test(key)
