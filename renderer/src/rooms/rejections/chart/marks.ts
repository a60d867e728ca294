import type { RejectionPage } from '../../../../../shared/contract/rejections.ts'

type Mark = RejectionPage['marks'][number]

const names: Record<Mark['kind'], string> = {
  reframe: 'other explanations',
  letter: 'kind letter',
  'reach-out': 'reached someone',
  worth: 'cannot decide',
  lesson: 'what it tells',
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

/** Where the marks stand, their words in turn one below the other so that neighbours do not run into each other. */
export const placed = (
  marks: readonly Mark[],
  xOf: (at: number) => number,
): { mark: Mark; x: number; row: number; text: string }[] =>
  marks.map((mark, index) => ({ mark, x: xOf(mark.at), row: index % rows, text: nameOf(mark) }))
