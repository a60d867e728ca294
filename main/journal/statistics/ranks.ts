/** The rank of each value from 1 on; equal ones share the mean of theirs (Kendall 1945). */
export function averageRanks(values: readonly number[]): number[] {
  const ranks: number[] = []
  let before = 0
  for (const at of groupsOf(values)) {
    const rank = before + (at.length + 1) / 2
    for (const index of at) ranks[index] = rank
    before += at.length
  }
  return ranks
}

/** How many values there are of each, the smallest first. */
export const tieSizes = (values: readonly number[]): number[] =>
  groupsOf(values).map((group) => group.length)

/** The indexes of equal values, group by group, the smallest value first. */
function groupsOf(values: readonly number[]): number[][] {
  const groups: number[][] = []
  const order = [...values.keys()].sort((a, b) => values[a]! - values[b]!)
  for (const [place, index] of order.entries()) {
    if (place > 0 && values[order[place - 1]!] === values[index]) groups.at(-1)!.push(index)
    else groups.push([index])
  }
  return groups
}
