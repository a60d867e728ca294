/** Something the person wrote, as far as themes are concerned. */
export interface Writing {
  readonly id: string
  readonly kind: 'entry' | 'note' | 'episode'
  readonly text: string
  /** Milliseconds since 1970, UTC. */
  readonly at: number
  readonly localDate: string
  /** The rejection that it is about, if it was said to be about one. */
  readonly rejectionId: string | null
}
