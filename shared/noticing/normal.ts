import { veil } from './prose.ts'

/** A word or a mark as the frames know it, and where in the sentence it comes from. */
export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** How words are spelled in a language, and which words are known to it. */
export interface Spelling {
  readonly spellings: ReadonlyMap<string, string>
  readonly words: ReadonlySet<string>
}

const playful = String.raw`[:;=x8]-?[)dp3](?![\p{L}\p{N}])|\^_*\^|[😀-😆😉-😋😎😏😛-😝🙂🙃🤣🤪🤭😹]`
const letters = String.raw`[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ\u0060´][\p{L}\p{M}]+)*`
const marks = String.raw`${veil}+|\.{2,}|[,;:.!?()"“”…/♪♫–—]|--+|(?<=\s)-(?=\s)`
const token = new RegExp(`(${playful})|(${letters})|(${marks})`, 'giu')
const longestWord = 40

/** The words of one sentence: lower case, contractions written out, marks in their simplest form. */
export function normalise(sentence: string, spelling: Spelling): Word[] {
  return Array.from(sentence.matchAll(token)).flatMap((match) => {
    const start = match.index
    const end = start + match[0].length
    const normal = match[2] ? spell(match[2], spelling, sentence, end) : mark(match)
    return normal.split(' ').map((text) => ({ text, start, end }))
  })
}

function mark(match: RegExpExecArray): string {
  if (match[1]) return '☺'
  const [first] = match[0]
  if (match[0].startsWith('..') || first === '…') return '…'
  if (first === '–' || first === '—' || first === '-') return '-'
  if (first === veil || first === '“' || first === '”') return '"'
  return first!
}

function spell(written: string, spelling: Spelling, sentence: string, end: number): string {
  const word = written
    .toLowerCase()
    .replace(/[’ʼ`´]/g, "'")
    .slice(0, longestWord)
  // Without its apostrophe "I'll" is a word of its own, unless something follows that only "I'll" has.
  if (word === 'ill')
    return /^\s+(never|always|be)\b/i.test(sentence.slice(end, end + 9)) ? 'i will' : word
  const known = spelling.spellings.get(word)
  if (known !== undefined) return known
  if (/(.)\1\1/u.test(word)) return shortened(word, spelling)
  const stem = /^(.+)'(s|m|re|ve|ll|d|t)$/.exec(word)
  return stem ? (endings.get(stem[2]!)?.(stem[1]!) ?? word) : word
}

const endings = new Map<string, (stem: string) => string>([
  ['t', (stem) => (stem.endsWith('n') ? `${stem.slice(0, -1)} not` : `${stem}'t`)],
  ['m', (stem) => `${stem} am`],
  ['re', (stem) => `${stem} are`],
  ['ve', (stem) => `${stem} have`],
  ['ll', (stem) => `${stem} will`],
  ['d', (stem) => `${stem} would`],
])

/** "sooo" and "stuuupid" as they are in the dictionary, when they are. */
function shortened(word: string, { words, spellings }: Spelling): string {
  const double = word.replace(/(.)\1\1+/gu, '$1$1')
  const single = word.replace(/(.)\1\1+/gu, '$1')
  const found = [double, single].find((w) => words.has(w) || spellings.has(w)) ?? double
  return spellings.get(found) ?? found
}
