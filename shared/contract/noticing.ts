import { z } from 'zod'
import { done, instant, nothing, operation } from './operation.ts'

const phrase = z.string().min(1).max(1000)

export const mutedPhrase = z.object({ phrase, mutedAt: instant })
export type MutedPhrase = z.infer<typeof mutedPhrase>

/** What noticing leaves alone from now on. What it found is never stored. */
export const noticing = {
  muted: operation(nothing, z.array(mutedPhrase)),
  mute: operation(z.object({ phrase }), done),
  unmute: operation(z.object({ phrase }), done),
}
