import type { RejectionPage } from '../../../../../shared/contract/rejections.ts'
import { lengthInWords } from '../../loops/in-words.ts'

type Mark = RejectionPage['marks'][number]

const names: Record<Mark['kind'], string> = {
  reframe: 'other explanations',
  letter: 'kind letter',
  'reach-out': 'reached someone',
  worth: 'cannot decide',
  lesson: 'what it tells',
  plan: 'something you are at home in',
  ask: 'a small ask',
}

const longest = 22
/** As many lines of words as there is room for above the highest level. */
const rows = 3

function nameOf({ kind, name }: Mark): string {
  if (!name) return names[kind]
  const whole = `reached ${name}`
  return whole.length > longest ? `${whole.slice(0, longest)}…` : whole
}

/** What was done, and the fall that came after it, where there was one: after it, and not because of it. */
export function sentenceOf(mark: Mark): string {
  const { fellBy } = mark
  const name = mark.name ? `reached ${mark.name}` : names[mark.kind]
  return fellBy === null ? name : `${name}, after which it fell by ${fellBy} within a day`
}

function sentenceOfLoop({ length, strength }: RejectionPage['loops'][number]): string {
  const parts = [
    length === null ? 'a loop' : `a loop of ${lengthInWords(length)}`,
    strength !== null && `${strength} of 100`,
  ]
  return parts.filter(Boolean).join(', ')
}

/** What was done and the loops there were, in order of time. */
export const told = ({
  marks,
  loops,
}: Pick<RejectionPage, 'marks' | 'loops'>): { at: number; text: string }[] =>
  [
    ...marks.map((mark) => ({ at: mark.at, text: sentenceOf(mark) })),
    ...loops.map((loop) => ({ at: loop.at, text: sentenceOfLoop(loop) })),
  ].sort((one, other) => one.at - other.at)

/** About as wide as a letter is here, in pixels. */
const letter = 6.2

interface Placed {
  mark: Mark
  x: number
  row: number
  /** Empty where there is no room for words. */
  text: string
  /** Whether the words end at the mark, and do not begin there. */
  before: boolean
}

/**
 * Where the marks stand, their words in turn one below the other. Words that would run into others are left out: they are
 * in the table.
 * @param middle from here on words stand before their mark
 */
export function placed(
  marks: readonly Mark[],
  xOf: (at: number) => number,
  middle: number,
): Placed[] {
  const taken: { from: number; to: number }[][] = Array.from({ length: rows }, () => [])
  return marks.map((mark, index) => {
    const x = xOf(mark.at)
    const before = x > middle
    const text = nameOf(mark)
    const width = (text.length + 1) * letter
    const [from, to] = before ? [x - width, x] : [x, x + width]
    const row = Array.from({ length: rows }, (_, turn) => (index + turn) % rows).find(
      (each) => !taken[each]!.some((other) => from < other.to && other.from < to),
    )
    if (row === undefined) return { mark, x, row: rows - 1, text: '', before }
    taken[row]!.push({ from, to })
    return { mark, x, row, text, before }
  })
}
