/**
 * What a passage does: says what a person is (`identity`) or is as something (`role`), puts that into others' mouths
 * (`attributed`), names a feeling (`feeling`) or goes round (`loop`).
 */
export type Kind = 'identity' | 'role' | 'attributed' | 'feeling' | 'loop'

export interface Finding {
  /** UTF-16 offsets into the text, on whole characters. */
  readonly start: number
  readonly end: number
  readonly kind: Kind
  /** One sentence for the person. */
  readonly reason: string
  /** The word of resources/feelings.json, where `kind` is `feeling`. */
  readonly feeling?: string
}
