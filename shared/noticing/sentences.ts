export interface Piece {
  readonly start: number
  readonly text: string
}

let segmenter: Intl.Segmenter | undefined

/** The sentences of a paragraph. */
export function sentences(paragraph: string): Piece[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' })
  return Array.from(segmenter.segment(paragraph), ({ index, segment }) => ({
    start: index,
    text: segment,
  }))
}

/** How much is looked at together; longer than any sentence a person would read twice. */
const longest = 1200

/** Cuts what never ends at spaces, so that the cost of a text grows no faster than its length. */
export function cut({ start, text }: Piece): Piece[] {
  const pieces: Piece[] = []
  for (let from = 0; from < text.length;) {
    const space = text.length - from > longest ? text.lastIndexOf(' ', from + longest) : text.length
    const to = space > from ? space : wholeCharacter(text, from + longest)
    pieces.push({ start: start + from, text: text.slice(from, to) })
    from = to
  }
  return pieces
}

const wholeCharacter = (text: string, at: number): number =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at
