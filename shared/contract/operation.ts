import { z } from 'zod'

// The renderer's content security policy forbids `eval`; zod then must not compile its parsers.
z.config({ jitless: true })

/** One operation of the contract: what it takes and what it answers. */
export interface Operation<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> {
  readonly input: I
  readonly output: O
}

export const operation = <I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Operation<I, O> => ({ input, output })

/** For operations without input. */
export const nothing = z.undefined()
/** For operations that only succeed or fail. */
export const done = z.null()

export const id = z.uuid()
/** Milliseconds since 1970, UTC. */
export const instant = z.number().int()
/** A day as the person lived it: `2026-11-22`. */
export const localDate = z.string().regex(/^-?\d{4,6}-\d{2}-\d{2}$/)
/** An IANA time zone: `Europe/Lisbon`. */
export const zone = z.string().min(1).max(64)
export const tag = z.string().trim().min(1).max(100)
