import type { FoundPiece } from '../../../shared/contract/search.ts'
import { foldedWords, spaced } from '../../../shared/search/said.ts'
import { all, type ReadDb } from '../storage/sql.ts'
import { changesOf } from './changes.ts'
import { inOrder } from './kind.ts'

/** A row of a small table, as searching needs it. */
export interface Scanned {
  readonly id: string
  readonly at: number
  readonly zone: string
  readonly localDate: string
  /** Everything in it that can be found. */
  readonly text: string
  /** Whether it lies in the trash, or belongs to what does. */
  readonly thrown: 0 | 1
  readonly rejectionId: string | null
  readonly title: string | null
  /** The words of its feelings, as a JSON array; null where it has none. */
  readonly felt: string | null
}

export interface Row extends Scanned {
  readonly kind: FoundPiece['kind']
  readonly moment: number
  /** Its words, to look through. */
  readonly said: string
  /** How many they are. */
  readonly length: number
}

export interface Source {
  readonly kind: FoundPiece['kind']
  /** What its rows are made of: they are read again when one of these changes. */
  readonly tables: readonly string[]
  /** Selects them all, as `Scanned`. */
  readonly sql: string
}

/** So many rows are fetched at once. */
const page = 50

interface Kept {
  /** How much had changed when the rows were read; -1 before that. */
  changes: number
  rows: readonly Row[]
  /** Those read so far, by id, while all of them are read again. */
  readonly reading: Map<string, Row>
}

/**
 * All rows of a small table with their words, newest first. They are kept in memory, and there alone, while the journal is
 * open, and are read again, a few at each step, when something of them has changed. Several may read at once.
 */
export function rowsOf({ kind, tables, sql }: Source) {
  const known = new WeakMap<ReadDb, Kept>()
  const some = `SELECT * FROM (${sql}) WHERE id > ? ORDER BY id LIMIT ${page}`

  return function* (db: ReadDb): Generator<void, readonly Row[]> {
    const kept = known.get(db) ?? { changes: -1, rows: [], reading: new Map<string, Row>() }
    known.set(db, kept)
    for (;;) {
      const changes = changesOf(db, tables)
      if (kept.changes === changes) return kept.rows
      // Of twenty thousand texts one has changed: looking for the words of all would take a quarter of a second.
      const before = new Map(kept.rows.map((row) => [row.id, row]))
      const rows: Row[] = []
      const overtaken = () => kept.changes === changes || changesOf(db, tables) !== changes
      for (let last = '', more = true; more;) {
        const read = all<Scanned>(db, some, last)
        for (const row of read) {
          const same = kept.reading.get(row.id) ?? before.get(row.id)
          const words = same?.text === row.text ? wordsOf(same) : wordsIn(row)
          const now = { ...row, kind, moment: Math.floor(row.at / 1000), ...words }
          kept.reading.set(row.id, now)
          rows.push(now)
          yield
        }
        last = read.at(-1)?.id ?? ''
        more = read.length === page && !overtaken()
      }
      // What was written meanwhile may lie on a page that was read before; or another has read them all.
      if (overtaken()) continue
      kept.rows = rows.sort(inOrder)
      kept.changes = changes
      kept.reading.clear()
    }
  }
}

type Words = Pick<Row, 'said' | 'length'>

const wordsOf = ({ said, length }: Row): Words => ({ said, length })

function wordsIn({ text }: Scanned): Words {
  const words = foldedWords(text)
  return { said: spaced(words), length: words.length }
}
