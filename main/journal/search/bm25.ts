// The usual constants, and those of SQLite's FTS5.
const k1 = 1.2
const b = 0.75

interface Text {
  /** As `spaced` gives it. */
  readonly said: string
  /** In words. */
  readonly length: number
}

/**
 * How well texts match what is sought: BM25 (Robertson & Zaragoza 2009), with the weights of SQLite's FTS5, so that what is
 * scanned and what is indexed can stand in one list. The higher, the better; 0 where nothing is sought.
 * @param texts all there are, also those that do not match
 * @param sought as `sought` gives it
 * @returns the score of a text, by its place
 */
export function bm25(texts: readonly Text[], sought: readonly string[]): (place: number) => number {
  const average = texts.reduce((sum, { length }) => sum + length, 0) / Math.max(1, texts.length)
  const weights = sought.map((one) => {
    const having = texts.filter(({ said }) => said.includes(one)).length
    return Math.max(1e-6, Math.log((texts.length - having + 0.5) / (having + 0.5)))
  })
  return (place) =>
    sought.reduce((sum, one, i) => {
      const often = occurrences(texts[place]!.said, one)
      const long = 1 - b + (b * texts[place]!.length) / Math.max(1, average)
      return sum + (weights[i]! * often * (k1 + 1)) / (often + k1 * long)
    }, 0)
}

function occurrences(text: string, piece: string): number {
  let count = 0
  // The space after one occurrence is the space before the next.
  for (
    let at = text.indexOf(piece);
    at >= 0;
    at = text.indexOf(piece, at + Math.max(1, piece.length - 1))
  )
    count += 1
  return count
}
