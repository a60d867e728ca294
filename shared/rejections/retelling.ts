import { addDays } from '../dates.ts'

/** What was told to whom, as far as the rule asks. */
interface Told {
  readonly need: 'heard' | 'advice' | null
  readonly reached: boolean | null
  readonly reachedOn: string | null
  readonly localDate: string
}

const days = 14
const often = 3

/**
 * Whether a rejection was told to people often enough to say so: three times within fourteen days, today included. A time
 * is one that the person says they reached somebody, on the day they give, or else the day they thought of it; asking for
 * advice is none, for it looks ahead. Going over the same trouble with people again and again can hold the hurt up while it
 * brings them closer (co-rumination: Rose 2002); the numbers are a convention of our own. It is said, and nothing is kept
 * from the person.
 * @param today a local date
 */
export function toldOften(reachOuts: readonly Told[], today: string): boolean {
  const from = addDays(today, 1 - days)
  const told = reachOuts.filter(({ need, reached, reachedOn, localDate }) => {
    const on = reachedOn ?? localDate
    return reached === true && need !== 'advice' && on >= from && on <= today
  })
  return told.length >= often
}
