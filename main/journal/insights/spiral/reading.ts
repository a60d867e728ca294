import sample from '../../../../resources/sample/month-1.json' with { type: 'json' }
import { noticeInSteps } from '../../../../shared/noticing/index.ts'
import { phraseOf } from '../../../../shared/noticing/phrase.ts'
import { Failure } from '../../../../shared/result.ts'
import { countWords } from '../../../../shared/words.ts'
import { stretch, unhurried, type Rest } from '../../rests.ts'
import { all, first, type ReadDb } from '../../storage/sql.ts'

/** What an entry says of the person: nothing of it is kept on disk. */
export interface Read {
  readonly updatedAt: number
  readonly words: number
  /** Each verdict on themselves, as phrases are compared. */
  readonly verdicts: readonly string[]
}

export interface Entry {
  readonly id: string
  readonly localDate: string
  readonly updatedAt: number
}

/** What was read, as long as the journal is open and the entry is as it was. It lies in memory alone. */
const known = new WeakMap<ReadDb, Map<string, Read>>()

/** Entries outside the trash, by local date. */
export const entriesBetween = (db: ReadDb, { from, to }: { from: string; to: string }): Entry[] =>
  all<Entry>(
    db,
    `SELECT id, local_date AS localDate, updated_at AS updatedAt FROM entries
     WHERE trashed_at IS NULL AND local_date BETWEEN ? AND ?`,
    from,
    to,
  )

/**
 * Reads entries that were not read yet, or changed since; several may do so at once, and find what the others have read.
 * @throws Failure `locked` where the journal was closed meanwhile
 */
export async function read(
  db: ReadDb,
  entries: readonly Entry[],
  rest: Rest,
): Promise<ReadonlyMap<string, Read>> {
  const reads = known.get(db) ?? new Map<string, Read>()
  known.set(db, reads)
  let began = performance.now()
  for (const { id, updatedAt } of entries) {
    if (reads.get(id)?.updatedAt === updatedAt) continue
    const body = first<{ body: string }>(db, 'SELECT body FROM entries WHERE id = ?', id)?.body
    const steps = readIn(body ?? '')
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) reads.set(id, { updatedAt, ...step.value })
      if (performance.now() - began >= stretch) {
        await rest()
        began = performance.now()
        if (!db.open) throw new Failure('locked')
      }
      if (step.done) break
    }
  }
  return reads
}

/**
 * Reads pages of our own, while a passphrase is typed: the grammar is made with the first of them, and after a few the
 * person's own are read in half the time.
 */
export async function warmUp(): Promise<void> {
  let began = performance.now()
  for (const { text } of sample.entries) {
    for (const steps = readIn(text); !steps.next().done;) {
      if (performance.now() - began < stretch) continue
      await unhurried()
      began = performance.now()
    }
  }
}

function* readIn(text: string): Generator<void, Pick<Read, 'words' | 'verdicts'>> {
  const findings = yield* noticeInSteps(text)
  return {
    words: countWords(text),
    verdicts: findings
      .filter(({ kind }) => kind === 'identity' || kind === 'role')
      .map(({ start, end }) => phraseOf(text.slice(start, end))),
  }
}
