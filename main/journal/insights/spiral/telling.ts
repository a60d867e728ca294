import { mutedPhrases } from '../../noticing/queries.ts'
import { hurried, unhurried, type Rest } from '../../rests.ts'
import type { ReadDb } from '../../storage/sql.ts'
import { entriesBetween, read } from './reading.ts'

interface Dates {
  readonly from: string
  readonly to: string
}

/**
 * Words and verdicts on oneself (noticing's kinds `identity` and `role`) by local date, of entries outside the trash. Phrases
 * that the person does not want pointed out are not counted either.
 * @throws Failure `locked` where the journal was closed meanwhile
 */
export async function tellingBetween(
  db: ReadDb,
  span: Dates,
): Promise<{ localDate: string; sum: number; of: number }[]> {
  const entries = entriesBetween(db, span)
  const reads = await read(db, entries, hurried)
  const muted = new Set(mutedPhrases(db).map(({ phrase }) => phrase))
  return entries.map(({ id, localDate }) => {
    const { words, verdicts } = reads.get(id)!
    return { localDate, sum: verdicts.filter((each) => !muted.has(each)).length, of: words }
  })
}

/**
 * Reads what `tellingBetween` will be asked about, before it is.
 * @throws Failure `locked` where the journal was closed meanwhile
 */
export async function readAhead(db: ReadDb, span: Dates, rest: Rest = unhurried): Promise<void> {
  await read(db, entriesBetween(db, span), rest)
}
