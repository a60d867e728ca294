import { z } from 'zod'
import { longestAff, longestDic } from '../spelling/dictionary.ts'
import { done, instant, nothing, operation } from './operation.ts'

/** As it is compared: composed, with straight apostrophes. */
const word = z.string().min(1).max(100)

export const ownWord = z.object({ word, addedAt: instant })
export type OwnWord = z.infer<typeof ownWord>

/** What the two files of a dictionary share, `de_DE`: also the name of the file it is kept in. */
export const dictionaryName = z.string().regex(/^[\p{L}\p{N}_-]{1,60}$/u)

const dictionary = z.object({
  /** The rules, and the words they apply to, as Hunspell writes them; text whatever their encoding was. */
  aff: z.string().min(1).max(longestAff),
  dic: z.string().min(1).max(longestDic),
})
export type Dictionary = z.infer<typeof dictionary>

export const spelling = {
  /** The words the person added, in the order of the alphabet. They lie in the journal. */
  ownWords: operation(nothing, z.array(ownWord)),
  addWord: operation(z.object({ word }), done),
  removeWord: operation(z.object({ word }), done),
  /** The names of the dictionaries the person added; also while locked, for they are nobody's secret. */
  dictionaries: operation(nothing, z.array(dictionaryName)),
  /** Keeps a dictionary; one of the same name is replaced. Fails with `bad-input` and a sentence that says why. */
  addDictionary: operation(dictionary.extend({ name: dictionaryName }), z.array(dictionaryName)),
  removeDictionary: operation(z.object({ name: dictionaryName }), z.array(dictionaryName)),
  /** Fails with `not-found` when it is not there, and with `damaged` when it is no longer what was added. */
  readDictionary: operation(z.object({ name: dictionaryName }), dictionary),
}
