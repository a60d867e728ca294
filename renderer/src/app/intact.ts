import type { Intact } from '../../../shared/contract/index.ts'
import type { FailureCode, Result } from '../../../shared/result.ts'

declare global {
  interface Window {
    intact: Intact
  }
}

/** The one door out of the window. */
export const intact: Intact = window.intact

/** An operation that answered `{ ok: false }`, for code that has nothing better to do with it than to stop. */
export class Refused extends Error {
  readonly code: FailureCode
  constructor(code: FailureCode, message: string) {
    super(message)
    this.code = code
  }
}

/** The value of an answer; throws `Refused` with a sentence for the person otherwise. */
export async function valueOf<T>(answer: Promise<Result<T>>): Promise<T> {
  const result = await answer
  if (result.ok) return result.value
  throw new Refused(result.code, result.message)
}
