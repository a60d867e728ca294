import { language } from '../../../shared/noticing/index.ts'
import { read, type Sentence } from './reading.ts'
import type { Theme } from './themes.ts'
import { toneOf, type Tone } from './tone.ts'

/** An entry, as far as it matters here. */
export interface Writing {
  readonly text: string
  /** When it was begun: milliseconds since 1970, UTC. */
  readonly at: number
  readonly localDate: string
}

/** A sentence of the week, and where it stands. */
export interface Said {
  readonly sentence: Sentence
  readonly tone: Tone
  readonly occasion: number
  readonly localDate: string
  /** Number of its paragraph in the week. */
  readonly paragraph: number
}

const hour = 60 * 60 * 1000
/** What is begun within so long of the entry before it was written in the same sitting. */
const sitting = 3 * hour
/** Characters of an entry that are looked at, and of all entries together: some sixty thousand words. */
const longestText = 30_000
const longestWeek = 300_000

/** All that was written in a week, sentence by sentence, and where each word is. */
export class Week {
  readonly said: Said[] = []
  /** Those of the entry of now, which come first. */
  readonly present: readonly Said[]
  readonly #byKey = new Map<string, number[]>()

  /** Of the other entries the beginning counts. */
  constructor(now: Writing, earlier: readonly Writing[]) {
    const occasions = occasionsOf([now, ...earlier])
    this.#add(now, now.text, occasions)
    this.present = [...this.said]
    let left = longestWeek
    for (const writing of earlier) {
      const text = writing.text.slice(0, Math.min(longestText, left))
      if (language(text) !== 'other') this.#add(writing, text, occasions)
      left -= text.length
    }
  }

  #add(writing: Writing, text: string, occasions: ReadonlyMap<Writing, number>) {
    const before = (this.said.at(-1)?.paragraph ?? -1) + 1
    for (const sentence of read(text)) {
      const at = this.said.push({
        sentence,
        tone: toneOf(sentence),
        occasion: occasions.get(writing)!,
        localDate: writing.localDate,
        paragraph: before + sentence.paragraph,
      })
      for (const key of new Set(sentence.words.map((word) => word.key))) {
        const those = this.#byKey.get(key)
        if (those) those.push(at - 1)
        else this.#byKey.set(key, [at - 1])
      }
    }
  }

  /** The numbers of the sentences that speak of a theme. */
  mentions({ keys }: Theme): number[] {
    const [first = '', second] = keys
    const those = this.#byKey.get(first) ?? []
    if (second === undefined) return those
    return those.filter((at) => {
      const { words } = this.said[at]!.sentence
      return words.some((word, i) => word.key === first && words[i + 1]?.key === second)
    })
  }

  /** A sentence and those beside it in its paragraph. */
  around(at: number, before: number, after: number): number[] {
    const { paragraph } = this.said[at]!
    const found: number[] = []
    for (let near = at - before; near <= at + after; near += 1) {
      if (this.said[near]?.paragraph === paragraph) found.push(near)
    }
    return found
  }
}

/** Entries that were begun close to each other were one occasion to write, also over midnight. */
function occasionsOf(writings: readonly Writing[]): Map<Writing, number> {
  const occasions = new Map<Writing, number>()
  let occasion = 0
  let last = Number.NEGATIVE_INFINITY
  for (const writing of writings.toSorted((a, b) => a.at - b.at)) {
    if (writing.at - last >= sitting) occasion += 1
    last = writing.at
    occasions.set(writing, occasion)
  }
  return occasions
}
