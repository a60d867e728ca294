import type { Facts } from '../../charts/facts.ts'
import type { Drawing } from '../../charts/usual.ts'

/** What a chart says and shows; nothing is shown while there is not enough. */
export interface Told {
  readonly says: string
  readonly shown: { readonly drawing: Drawing; readonly facts: Facts } | null
  /** Of the drawing, in pixels, where it is not the usual one. */
  readonly height?: number
}
