/**
 * How much two sets have in common: |A ∩ B| / |A ∪ B| (Jaccard 1912).
 * @returns 0 (nothing) to 1 (the same); null where both are empty
 */
export function jaccard(one: Iterable<string>, other: Iterable<string>): number | null {
  const [a, b] = [new Set(one), new Set(other)]
  const both = [...a].filter((each) => b.has(each)).length
  const all = a.size + b.size - both
  return all === 0 ? null : both / all
}
