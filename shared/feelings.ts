import data from '../resources/feelings.json' with { type: 'json' }

/** A word for a feeling, placed by how pleasant it is and how much energy it has. */
export interface FeelingWord {
  readonly word: string
  /** -1 unpleasant to 1 pleasant. */
  readonly pleasantness: number
  /** -1 low to 1 high. */
  readonly energy: number
  /** `hurt`, `sad` …; `own` for the person's own words, `verdict` for words that judge rather than feel. */
  readonly family: string
}

/** A word the person logged before, as `feelings.words` answers it: most used and last used first. */
export interface OwnWord {
  readonly word: string
  readonly uses: number
}

/** The feelings Intact knows, the rejection family first. */
export const feelingWords: readonly FeelingWord[] = data.feelings

/** Words that judge a person instead of naming what they feel. */
export const verdictWords: readonly FeelingWord[] = data.verdicts.map(
  ({ word, pleasantness, energy }) => ({ word, pleasantness, energy, family: 'verdict' }),
)

const byWord = new Map(feelingWords.map((feeling) => [feeling.word, feeling]))
const verdictByWord = new Map(verdictWords.map((verdict) => [verdict.word, verdict]))
const under = new Map(data.verdicts.map((verdict) => [verdict.word, verdict.under]))

const plain = (typed: string): string => typed.toLowerCase().replace(/\s+/g, ' ').trim()

/** The verdict inside what was typed: "I'm a failure", "like a failure" and "failure" are all "a failure". */
function verdictIn(typed: string): string | undefined {
  const bare = plain(typed)
    .replace(/[’']/g, '')
    .replace(/[.,!]+$/, '')
    .replace(/^((i am|im|i feel|feel|feeling|being|like|so|such|just|totally|completely) )+/, '')
  return [bare, `a ${bare}`, bare.replace(/^an? /, '')].find((word) => verdictByWord.has(word))
}

/** Whether what was typed judges the person rather than naming a feeling. */
export const isVerdict = (typed: string): boolean => verdictIn(typed) !== undefined

/** Feelings that often lie under a verdict; none when it is not one. */
export function feelingsUnder(typed: string): FeelingWord[] {
  const words = under.get(verdictIn(typed) ?? '') ?? []
  return words.flatMap((word) => byWord.get(word) ?? [])
}

/** The known word, feeling or verdict, that was typed in full. */
export const lookup = (typed: string): FeelingWord | undefined =>
  byWord.get(plain(typed)) ?? verdictByWord.get(verdictIn(typed) ?? '')

/** All feelings, nearest to a place on the grid first. */
export function fromGrid(pleasantness: number, energy: number): FeelingWord[] {
  const distance = (feeling: FeelingWord): number =>
    Math.hypot(feeling.pleasantness - pleasantness, feeling.energy - energy)
  return feelingWords.toSorted((a, b) => distance(a) - distance(b))
}

/**
 * Words for what was typed so far: those that begin with it, then those that contain it, then near misses. Words of the
 * person's own come first among equals. One letter alone always leads to the same word, so that three learnt keys never
 * come to mean something else.
 */
export function suggest(typed: string, ownWords: readonly OwnWord[]): FeelingWord[] {
  const start = typed.toLowerCase().replace(/\s+/g, ' ').trimStart()
  const own = ownWords.map(({ word }) => ownFeeling(word))
  const known = [...own, ...feelingWords]
  if (start === '') return unique(known)

  const begins = (feeling: FeelingWord): boolean => feeling.word.toLowerCase().startsWith(start)
  const first = start.length === 1 ? feelingWords.filter(begins).slice(0, 1) : []
  const whole = known.filter((feeling) => feeling.word.toLowerCase() === start)
  // A verdict is completed only for someone who is clearly typing it; it is never put into anyone's head.
  const verdicts = start.length < 3 ? [] : verdictWords.filter(({ word }) => offers(word, start))
  const contains = start.length < 2 ? [] : known.filter(({ word }) => word.includes(start))
  const near = known.filter(({ word }) => isTypo(start, word))
  return unique([...first, ...whole, ...known.filter(begins), ...verdicts, ...contains, ...near])
}

const offers = (verdict: string, start: string): boolean =>
  verdict.startsWith(start) || verdict.replace(/^an? /, '').startsWith(start)

const ownFeeling = (word: string): FeelingWord =>
  lookup(word) ?? { word, pleasantness: 0, energy: 0, family: 'own' }

const unique = (feelings: FeelingWord[]): FeelingWord[] => [
  ...new Map(feelings.map((feeling) => [feeling.word, feeling])).values(),
]

/** Whether `typed` is the beginning of `word` but for a slip or, in longer words, two. */
function isTypo(typed: string, word: string): boolean {
  const allowed = typed.length < 3 ? 0 : typed.length < 7 ? 1 : 2
  // The first letter is rarely the one that is wrong, and this keeps short words from matching everything.
  if (allowed === 0 || typed[0] !== word[0]) return false
  for (let length = typed.length - allowed; length <= typed.length + allowed; length += 1) {
    if (slips(typed, word.slice(0, length)) <= allowed) return true
  }
  return false
}

/** How many letters were left out, added, replaced or swapped between two words. */
function slips(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + same)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (swapped) row[j] = Math.min(row[j]!, before[j - 2]! + 1)
    }
    before = last
    last = row
  }
  return last[b.length]!
}
