import { setImmediate as pause, setTimeout as wait } from 'node:timers/promises'
import { Failure } from '../../shared/result.ts'
import type { ReadDb } from './storage/sql.ts'

/** What is done between two stretches of work. */
export type Rest = () => Promise<unknown>

/** Somebody waits: others get their turn, and it goes on. */
export const hurried: Rest = () => pause()
/** Nobody waits: most of the time is left to others, in milliseconds. */
export const unhurried: Rest = () => wait(24)

/** How long to work at a stretch, in milliseconds. */
export const stretch = 12

/**
 * Works step by step, with a rest after each stretch.
 * @throws Failure `locked` where the journal was closed meanwhile
 */
export async function workAt(db: ReadDb, steps: Iterable<void>, rest: Rest): Promise<void> {
  let began = performance.now()
  for (const _ of steps) {
    if (performance.now() - began < stretch) continue
    await rest()
    if (!db.open) throw new Failure('locked')
    began = performance.now()
  }
}
