import type { Distinct } from './distinct.ts'

/** Subjects that are one theme: "Lopez", "Maria Lopez". */
export interface Cluster {
  /** The one of most days stands for all. */
  readonly main: Distinct
  /** The longest that is used on most of those days. */
  readonly named: Distinct
  readonly members: readonly Distinct[]
}

/** So often a phrase has to be where its word is for it to be what the word means. */
const mostly = 2 / 3

/** Puts phrases and their words together, the most distinctive first. */
export function clustersOf(distinct: readonly Distinct[]): Cluster[] {
  const clusters: Distinct[][] = []
  for (const each of distinct) {
    const beside = clusters.filter((members) => members.some((other) => sameTheme(each, other)))
    const [first, ...others] = beside
    if (!first) clusters.push([each])
    else {
      first.push(each, ...others.flat())
      for (const other of others) clusters.splice(clusters.indexOf(other), 1)
    }
  }
  return clusters.map((members) => {
    const main = members.toSorted(byDays)[0]!
    const often = members.filter(({ days }) => days.size >= mostly * main.days.size)
    const named = often.toSorted((a, b) => lengthOf(b) - lengthOf(a) || byDays(a, b))[0]!
    return { main, named, members }
  })
}

const lengthOf = ({ pattern }: Distinct): number => pattern.length

const byDays = (a: Distinct, b: Distinct): number =>
  b.days.size - a.days.size || lengthOf(a) - lengthOf(b) || (a.key < b.key ? -1 : 1)

function sameTheme(one: Distinct, other: Distinct): boolean {
  const [long, short] = lengthOf(one) >= lengthOf(other) ? [one, other] : [other, one]
  if (endsLike(long.key, short.key)) return true
  return ` ${long.key} `.includes(` ${short.key} `) && long.days.size >= mostly * short.days.size
}

/** Whether what the second is about is what the first is about: "hiring panel", "panel". */
export const endsLike = (long: string, short: string): boolean => ` ${long}`.endsWith(` ${short}`)
