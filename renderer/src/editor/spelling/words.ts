/** A word that is looked at, and where it stands in its text. */
export interface Word {
  from: number
  to: number
  /** As it is compared: composed, with straight apostrophes. */
  word: string
}

/** Longer words are not of a language, and looking for others like them would take seconds. */
const longest = 32

const shape = /[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu

/** Pieces between spaces that are not prose: addresses, handles, file names and paths, tags, things with a number in them. */
const notProse =
  /[@=<>{}\p{N}]|\p{L}_\p{L}|\\\p{L}|:\/\/|^[~/.]+\/|^www\.|\p{L}\.\p{L}{2}|\/.*\/|^["'“‘(]*#\p{L}/u

/** As words are compared and kept: whichever apostrophe was typed, and however its accents are made up. */
export const plainWord = (word: string): string => word.replace(/[’ʼ]/gu, "'").normalize('NFC')

/**
 * The words of a piece of prose that are looked at. Left alone: ALL CAPS and inner capitals (names of firms, programs),
 * single letters, anything with a digit, addresses, paths, #tags, and the short beginnings before a hyphen (co-, ex-, re-).
 */
export function wordsIn(text: string): Word[] {
  const found: Word[] = []
  for (const piece of text.matchAll(/\S+/gu)) {
    if (notProse.test(piece[0])) continue
    for (const match of piece[0].matchAll(shape)) {
      const [word] = match
      const at = match.index
      if (word.length > longest || !isJudged(word)) continue
      const beside = piece[0][at + word.length] === '-' || piece[0][at - 1] === '-'
      if (beside && word.length < 4) continue
      const from = piece.index + at
      found.push({ from, to: from + word.length, word: plainWord(word) })
    }
  }
  return found
}

const isJudged = (word: string): boolean => [...word].length > 1 && !/(?<=.)\p{Lu}/u.test(word)

/** "Anna's" and "friends'" are as right as "Anna" and "friends". */
export const withoutPossessive = (word: string): string => word.replace(/(?<=\p{L})'s?$/u, '')
