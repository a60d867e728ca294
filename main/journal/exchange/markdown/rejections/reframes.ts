import type {
  Explanation,
  Reframe,
  ReframeFeeling,
} from '../../../../../shared/contract/reframes.ts'
import { isoOf } from '../../../../../shared/dates.ts'
import { traps } from '../../../../../shared/reframes/traps.ts'
import { all, type ReadDb } from '../../../storage/sql.ts'
import { dated, isoOrNull, known, said, table } from './parts.ts'

type Row = Omit<
  Reframe,
  'rejectionId' | 'localDate' | 'feelings' | 'explanations' | 'ratings' | 'traps'
> & {
  traps: string
}

/** The thought records of a rejection, or (null) those of none, the first one first, each as a part of a page. */
export const reframesText = (db: ReadDb, rejectionId: string | null): string =>
  all<Row>(
    db,
    `SELECT id, begun_at AS begunAt, updated_at AS updatedAt, zone, step, facts, thought,
       belief_before AS beliefBefore, evidence_for AS evidenceFor,
       evidence_against AS evidenceAgainst, balanced, balanced_belief AS balancedBelief,
       belief_after AS beliefAfter, traps, test, test_date AS testDate,
       test_answer AS testAnswer, test_answered_at AS testAnsweredAt,
       finished_at AS finishedAt, set_aside_at AS setAsideAt
     FROM reframes WHERE rejection_id IS ? AND trashed_at IS NULL ORDER BY begun_at, id`,
    rejectionId,
  )
    .map((record) => reframeText(db, record))
    .join('')

function reframeText(db: ReadDb, record: Row): string {
  const { id, zone } = record
  const properties = known({
    id,
    begun: isoOf(record.begunAt, zone),
    updated: isoOf(record.updatedAt, zone),
    timezone: zone,
    step: record.step,
    finished: isoOrNull(record.finishedAt, zone),
    set_aside: isoOrNull(record.setAsideAt, zone),
    belief_before: record.beliefBefore,
    balanced_belief: record.balancedBelief,
    belief_after: record.beliefAfter,
    test_date: record.testDate,
    test_answered: isoOrNull(record.testAnsweredAt, zone),
  })
  return [
    dated('Thought record', record.begunAt, zone),
    properties,
    said(3, 'Facts', record.facts),
    said(3, 'Thought', record.thought),
    feelingsTable(db, id),
    explanationsTable(db, id),
    said(3, 'Evidence for it', record.evidenceFor),
    said(3, 'Evidence against it', record.evidenceAgainst),
    trapsTable(record.traps),
    said(3, 'Balanced sentence', record.balanced),
    said(3, 'Test', record.test),
    said(3, 'How the test went', record.testAnswer),
    ratingsTable(db, id),
  ].join('')
}

const feelingsTable = (db: ReadDb, id: string): string =>
  table(
    3,
    'Feelings',
    ['Feeling', 'Before', 'After'],
    all<ReframeFeeling>(
      db,
      'SELECT word, before, after FROM reframe_feelings WHERE reframe_id = ? ORDER BY position',
      id,
    ).map(({ word, before, after }) => [word, before, after]),
  )

const explanationsTable = (db: ReadDb, id: string): string =>
  table(
    3,
    'Explanations',
    ['Explanation', 'Share', 'About me'],
    all<Omit<Explanation, 'aboutMe'> & { aboutMe: number }>(
      db,
      `SELECT text, share, about_me AS aboutMe FROM reframe_explanations
       WHERE reframe_id = ? ORDER BY position`,
      id,
    ).map(({ text, share, aboutMe }) => [text, share, aboutMe ? 'yes' : '']),
  )

const names: Record<string, { name: string } | undefined> = traps

/** Also one that this Intact does not know, which has no name here. */
const trapsTable = (chosen: string): string =>
  table(
    3,
    'Thinking traps',
    ['Trap', 'Id'],
    (JSON.parse(chosen) as unknown[]).map((trap) => [
      names[String(trap)]?.name ?? null,
      String(trap),
    ]),
  )

const ratingsTable = (db: ReadDb, id: string): string =>
  table(
    3,
    'Belief asked again',
    ['Days after', 'Belief', 'Time', 'Time zone'],
    all<{ days: number; belief: number | null; ratedAt: number; zone: string }>(
      db,
      `SELECT days, belief, rated_at AS ratedAt, zone FROM reframe_ratings
       WHERE reframe_id = ? ORDER BY days`,
      id,
    ).map(({ days, belief, ratedAt, zone }) => [days, belief, isoOf(ratedAt, zone), zone]),
  )
