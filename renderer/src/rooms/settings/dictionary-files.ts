import type { Dictionary } from '../../../../shared/contract/spelling.ts'
import {
  checkDictionary,
  longestAff,
  longestDic,
  refused,
} from '../../../../shared/spelling/dictionary.ts'

interface Chosen {
  name: string
  size: number
  arrayBuffer(): Promise<ArrayBuffer>
}

/**
 * The dictionary in the files that a person chose.
 * @throws Failure `bad-input` with a sentence that says what is missing or wrong
 */
export async function dictionaryIn(
  files: readonly Chosen[],
): Promise<Dictionary & { name: string }> {
  const [aff, dic] = ['aff', 'dic'].map((ending) =>
    files.filter(({ name }) => name.toLowerCase().endsWith(`.${ending}`)),
  )
  if (aff?.length !== 1 || dic?.length !== 1 || stem(aff[0]!) !== stem(dic[0]!))
    throw refused('A dictionary is two files with one name, .aff and .dic. Choose both together.')
  if (aff[0]!.size > longestAff || dic[0]!.size > longestDic)
    throw refused('These files are larger than any dictionary.')
  const bytes = await Promise.all([aff[0]!, dic[0]!].map((file) => file.arrayBuffer()))
  // The line that names the encoding is in ASCII whatever it is. Looked for line by line: there may be millions of empty ones.
  const named =
    /^[ \t]*SET[ \t]+(\S+)/m.exec(new TextDecoder('latin1').decode(bytes[0]))?.[1] ?? 'UTF-8'
  const [rules, words] = bytes.map((each) => decode(each, named))
  checkDictionary(rules!, words!)
  return { name: tidy(stem(dic[0]!)), aff: rules!, dic: words! }
}

const stem = ({ name }: Chosen): string => name.slice(0, -'.aff'.length)

const tidy = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}_-]+/gu, '-')
    .slice(0, 60) || 'dictionary'

/** Hunspell writes ISO8859-1 and microsoft-cp1251 where everyone else writes iso-8859-1 and windows-1251. */
function decode(bytes: ArrayBuffer, named: string): string {
  const label = named
    .toLowerCase()
    .replace(/^iso-?8859-?/, 'iso-8859-')
    .replace(/^microsoft-cp/, 'windows-')
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(label, { fatal: true })
  } catch {
    throw refused(
      `Intact does not know the encoding “${named.slice(0, 40)}” that the .aff file names.`,
    )
  }
  try {
    return decoder.decode(bytes)
  } catch {
    throw refused(`These files are not written in ${named}, the encoding that the .aff file names.`)
  }
}
