import type { Mark } from '../../../../../shared/search/marks.ts'
import type { WordChange } from '../../../parts/word-changes.ts'
import { countWords } from '../../../../../shared/words.ts'

/** What only one of two texts has, where it stands in each, and the whole of it in a sentence. */
export interface Differences {
  readonly gone: readonly Mark[]
  readonly fresh: readonly Mark[]
  readonly inWords: string
}

/** Of what changed from an earlier text to the one of now; null where that could not be found out. */
export function differencesOf(changes: readonly WordChange[] | null): Differences {
  const gone: Mark[] = []
  const fresh: Mark[] = []
  if (!changes)
    return {
      gone,
      fresh,
      inWords: 'These texts are too long to compare. Both are shown as they are.',
    }
  let [before, after, onlyThen, onlyNow] = [0, 0, 0, 0]
  for (const { kind, text } of changes) {
    if (kind === 'gone') {
      gone.push({ from: before, to: before + text.length })
      onlyThen += countWords(text)
    }
    if (kind === 'new') {
      fresh.push({ from: after, to: after + text.length })
      onlyNow += countWords(text)
    }
    if (kind !== 'new') before += text.length
    if (kind !== 'gone') after += text.length
  }
  return { gone, fresh, inWords: inWords(gone.length + fresh.length > 0, onlyThen, onlyNow) }
}

function inWords(differ: boolean, onlyThen: number, onlyNow: number): string {
  if (!differ) return 'This version and the text now are the same.'
  if (onlyThen + onlyNow === 0) return 'They differ in signs or spaces, not in words.'
  return `${words(onlyThen)} only in this version, ${words(onlyNow)} only in the text now.`
}

const words = (count: number): string =>
  count === 1 ? '1 word' : `${count.toLocaleString('en-GB')} words`
