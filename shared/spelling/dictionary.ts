import { Failure } from '../result.ts'
import { mostForms } from './affixes.ts'

/** In characters. The largest that are in use (Hungarian, Polish, Turkish) stay under half of this. */
export const longestAff = 5_000_000
export const longestDic = 15_000_000

/** No word of a language has more forms than this; what makes more was made to make more. */
const formsOfOneWord = 100_000

const directive = /^(?:SET|TRY|FLAG|REP|MAP|KEY|PFX|SFX|WORDCHARS|COMPOUND\w+|LANG|AF|AM)\s/m

/**
 * Makes sure that a pair of texts is a Hunspell dictionary that can be read in reasonable time.
 * @throws Failure `bad-input` with a sentence for the person
 */
export function checkDictionary(aff: string, dic: string): void {
  if (!directive.test(aff) || aff.includes('\0'))
    throw refused('The .aff file is not the rules of a dictionary.')
  if (!beginsWithNumber(dic) || dic.includes('\0'))
    throw refused(
      'The .dic file is not the words of a dictionary: it would begin with their number.',
    )
  if (/^AF\s+\d/m.test(aff))
    throw refused('The .aff file abbreviates its rules (AF), and Intact cannot follow that.')
  const forms = mostForms(aff, dic)
  if (forms === null)
    throw refused('The rules in the .aff file are not ones that Intact can follow.')
  if (forms > formsOfOneWord)
    throw refused('Its rules make more forms of a single word than any language has.')
}

/** Whether the first line is a number, and something comes after it. */
function beginsWithNumber(dic: string): boolean {
  const end = Math.max(0, dic.indexOf('\n'))
  return /^\uFEFF?\s*\d+\s*$/u.test(dic.slice(0, end)) && /\S/u.test(dic.slice(end))
}

/** @param why a whole sentence */
export const refused = (why: string): Failure =>
  new Failure('bad-input', `${why} Nothing was added.`)
