/** The tokens of styles/colours.css that charts are drawn in. */
export const tokens = [
  'surface',
  'sunken',
  'ink',
  'ink-2',
  'ink-3',
  'line',
  'gold',
  'gold-soft',
  'sea',
  'sea-soft',
] as const

/** The colours that a chart is drawn in, as a canvas takes them: `rgb(44, 112, 109)`. */
export type Theme = Readonly<Record<(typeof tokens)[number], string>>

/** A colour on the way from one to another: `share` 0 is the first, 1 the second. */
export function between(from: string, to: string, share: number): string {
  const parts = (colour: string) => colour.match(/[\d.]+/g)?.map(Number) ?? []
  const ends = parts(to)
  const mixed = parts(from)
    .slice(0, 3)
    .map((part, index) => Math.round(part + ((ends[index] ?? part) - part) * share))
  return `rgb(${mixed.join(', ')})`
}
