const golden = (Math.sqrt(5) - 1) / 2

/**
 * Where a function is smallest between two places, by golden sections (Kiefer 1953): exactly, if it falls to one low and
 * rises again, and at a low of it in any case.
 */
export function lowestBetween(f: (at: number) => number, from: number, to: number): number {
  let [left, right] = [to - golden * (to - from), from + golden * (to - from)]
  let [atLeft, atRight] = [f(left), f(right)]
  for (let step = 0; step < 60; step++) {
    if (atLeft < atRight) {
      to = right
      ;[right, atRight] = [left, atLeft]
      left = to - golden * (to - from)
      atLeft = f(left)
    } else {
      from = left
      ;[left, atLeft] = [right, atRight]
      right = from + golden * (to - from)
      atRight = f(right)
    }
  }
  return atLeft < atRight ? left : right
}

/** The last place, going from one where a function is at most `limit` to one where it is more, where it still is. */
export function lastWithin(
  f: (at: number) => number,
  limit: number,
  inside: number,
  outside: number,
): number {
  for (let step = 0; step < 50; step++) {
    const middle = (inside + outside) / 2
    if (f(middle) <= limit) inside = middle
    else outside = middle
  }
  return inside
}
