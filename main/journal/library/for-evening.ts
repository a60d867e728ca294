import type { Piece } from '../../../shared/contract/library.ts'
import { pauseAfterNaming } from '../../../shared/naming.ts'
import { heavy } from '../../../shared/safety/heavy.ts'
import type { Clock } from '../clock.ts'
import { painfulEveningNow } from '../evening/queries.ts'
import { practicesOff } from '../practice/off.ts'
import { all, first, type ReadDb } from '../storage/sql.ts'
import { inTurn, type Candidate } from './choose.ts'
import { pieceOf, type Row } from './queries.ts'

/** A sentence that was hardly believed does not help. 0 to 100; own convention. */
const believed = 50
const space = `' ' || char(9, 10, 13)`
/** What a letter says that is kind: what hurts is not brought back. */
const kind = `coalesce(nullif(trim(friend, ${space}), ''), nullif(trim(kinder, ${space}), ''),
  nullif(trim(others, ${space}), ''))`

// Finished, and of a rejection that is in sight. What was unfair or unsafe is no matter of how they see it.
const candidates = `
  SELECT 'sentence' AS kind, reframes.id AS id, reframes.updated_at AS writtenAt
  FROM reframes JOIN rejections ON rejections.id = rejection_id
  WHERE rejections.trashed_at IS NULL AND folded = 0 AND unfair = 0
    AND reframes.trashed_at IS NULL AND finished_at IS NOT NULL AND set_aside_at IS NULL
    AND trim(balanced, ${space}) <> ''
    AND ifnull(balanced_belief, 100) >= ${believed}
  UNION ALL
  SELECT 'letter', letters.id, letters.updated_at
  FROM letters JOIN rejections ON rejections.id = rejection_id
  WHERE rejections.trashed_at IS NULL AND folded = 0
    AND letters.trashed_at IS NULL AND finished_at IS NOT NULL AND ${kind} IS NOT NULL`

const columns = (table: string, at: string): string =>
  `${table}.id AS id, ${at} AS at, ${table}.zone AS zone, ${table}.local_date AS localDate,
   rejections.id AS rejectionId, title`
const inFull: Record<Piece['kind'], string> = {
  sentence: `SELECT 'sentence' AS kind, ${columns('reframes', 'begun_at')},
      trim(balanced, ${space}) AS text, thought AS beside
    FROM reframes JOIN rejections ON rejections.id = rejection_id WHERE reframes.id = ?`,
  letter: `SELECT 'letter' AS kind, ${columns('letters', 'letters.created_at')}, ${kind} AS text,
      concat_ws(char(10, 10), hurts, others, friend, kinder) AS beside
    FROM letters JOIN rejections ON rejections.id = rejection_id WHERE letters.id = ?`,
}

/** What the person does not want offered is not brought back either. */
const practiceOf = { sentence: 'explanations', letter: 'letter' } as const

/** Something that the person wrote to themselves, for this evening; see `library.forEvening` in the contract. */
export function forEvening(db: ReadDb, clock: Clock, lettersOnly: boolean): Piece | null {
  const evening = painfulEveningNow(db, clock)
  if (evening === null) return null
  const now = clock.now()
  const asked = { now, evening, lettersOnly: lettersOnly || namedSince(db, now - pauseAfterNaming) }
  const off = practicesOff(db)
  const may = all<Candidate>(db, candidates).filter(({ kind }) => !off.includes(practiceOf[kind]))
  for (const { kind, id } of inTurn(may, asked)) {
    const { beside, ...row } = first<Row & { beside: string }>(db, inFull[kind], id)!
    // On such an evening nobody is led to what was heavy.
    if (heavy(`${row.text}\n\n${beside}`).length === 0) return pieceOf(row, [])
  }
  return null
}

const namedSince = (db: ReadDb, since: number): boolean =>
  first(
    db,
    // Rows lie in the order of their moments, which are seconds (storage/moment.ts).
    'SELECT 1 FROM feelings WHERE moment >= ? AND trashed_at IS NULL AND felt_at > ?',
    Math.floor(since / 1000),
    since,
  ) !== undefined
