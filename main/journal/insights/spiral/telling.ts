import { setImmediate as pause } from 'node:timers/promises'
import { notice } from '../../../../shared/noticing/index.ts'
import { phraseOf } from '../../../../shared/noticing/phrase.ts'
import { Failure } from '../../../../shared/result.ts'
import { countWords } from '../../../../shared/words.ts'
import { mutedPhrases } from '../../noticing/queries.ts'
import { all, first, type ReadDb } from '../../storage/sql.ts'

/** What an entry says of the person: nothing of it is kept on disk. */
interface Read {
  readonly updatedAt: number
  readonly words: number
  /** Each verdict on themselves, as phrases are compared. */
  readonly verdicts: readonly string[]
}

/** How long to work before other messages get their turn, in milliseconds. */
const slice = 12

/** What was read, as long as the journal is open and the entry is as it was. It lies in memory alone. */
const known = new WeakMap<ReadDb, Map<string, Read>>()

/**
 * Words and verdicts on oneself (noticing's kinds `identity` and `role`) by local date, of entries outside the trash. Phrases
 * that the person does not want pointed out are not counted either.
 * @throws Failure `locked` where the journal was closed meanwhile
 */
export async function tellingBetween(
  db: ReadDb,
  { from, to }: { from: string; to: string },
): Promise<{ localDate: string; sum: number; of: number }[]> {
  const reads = known.get(db) ?? new Map<string, Read>()
  known.set(db, reads)
  const entries = all<{ id: string; localDate: string; updatedAt: number }>(
    db,
    `SELECT id, local_date AS localDate, updated_at AS updatedAt FROM entries
     WHERE trashed_at IS NULL AND local_date BETWEEN ? AND ?`,
    from,
    to,
  )
  let began = performance.now()
  for (const { id, updatedAt } of entries) {
    if (reads.get(id)?.updatedAt === updatedAt) continue
    const row = first<{ body: string }>(db, 'SELECT body FROM entries WHERE id = ?', id)
    reads.set(id, { updatedAt, ...readIn(row?.body ?? '') })
    if (performance.now() - began < slice) continue
    await pause()
    began = performance.now()
    if (!db.open) throw new Failure('locked')
  }
  const muted = new Set(mutedPhrases(db).map(({ phrase }) => phrase))
  return entries.map(({ id, localDate }) => {
    const { words, verdicts } = reads.get(id)!
    return { localDate, sum: verdicts.filter((each) => !muted.has(each)).length, of: words }
  })
}

const readIn = (text: string): Pick<Read, 'words' | 'verdicts'> => ({
  words: countWords(text),
  verdicts: notice(text)
    .filter(({ kind }) => kind === 'identity' || kind === 'role')
    .map(({ start, end }) => phraseOf(text.slice(start, end))),
})
