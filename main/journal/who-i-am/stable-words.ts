import type { StableWords } from '../../../shared/contract/who-i-am.ts'
import { read } from '../loops/reading.ts'
import { jaccard } from '../statistics/jaccard.ts'

interface Version {
  readonly localDate: string
  readonly body: string
}

/** The words of a text that say something by themselves, each once; one and many of a thing are the same. */
const wordsOf = (text: string): Set<string> =>
  new Set(
    read(text)
      .flatMap(({ words }) => words)
      .filter(({ content, key }) => content && /\p{L}/u.test(key))
      .map(({ key }) => key),
  )

/**
 * For each month in which the page was changed, how many of its words stayed: those of the last version of the month
 * against those of the last one before it (Jaccard 1912). The first month is held against its own first version. Months
 * without a change say nothing, and are left out.
 * @param versions the first one first
 */
export function stableWords(versions: readonly Version[]): StableWords {
  const months = [...Map.groupBy(versions, ({ localDate }) => `${localDate.slice(0, -2)}01`)]
  return months.flatMap(([month, changed], index) => {
    const from = months[index - 1]?.[1].at(-1) ?? changed[0]!
    const to = changed.at(-1)!
    if (from === to) return []
    const [before, after] = [wordsOf(from.body), wordsOf(to.body)]
    const share = jaccard(before, after)
    if (share === null) return []
    const stayed = [...after].filter((word) => before.has(word)).length
    return [{ month, share, stayed, came: after.size - stayed, went: before.size - stayed }]
  })
}
