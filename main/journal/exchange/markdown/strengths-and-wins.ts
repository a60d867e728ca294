import type { Plan } from '../../../../shared/contract/plans.ts'
import { isoOf } from '../../../../shared/dates.ts'
import { all, type ReadDb } from '../../storage/sql.ts'
import { frontMatter } from './front-matter.ts'
import { isoOrNull, table } from './rejections/parts.ts'

/** Where it goes. */
export const strengthsAndWinsPath = 'strengths-and-wins.md'

/** What the person can build on, and things to do in which they are at home; null where there is nothing of it. */
export function strengthsAndWinsFile(db: ReadDb): string | null {
  const text = strengthsTable(db) + winsTable(db) + plansTable(db)
  return text ? `${frontMatter({ type: 'strengths-and-wins' })}${text}` : null
}

interface Row {
  id: string
  createdAt: number
  updatedAt: number
  zone: string
  area: string | null
}

const base = `id, created_at AS createdAt, updated_at AS updatedAt, zone, area`
const inOrder = 'WHERE trashed_at IS NULL ORDER BY created_at, id'

const written = ({ createdAt, updatedAt, zone, id }: Row) => [
  isoOf(createdAt, zone),
  isoOf(updatedAt, zone),
  zone,
  id,
]
const writtenColumns = ['Added', 'Changed', 'Time zone', 'Id']

const strengthsTable = (db: ReadDb): string =>
  table(
    2,
    'Strengths',
    ['Strength', 'When it showed', 'Area', ...writtenColumns],
    all<Row & { strength: string; showed: string }>(
      db,
      `SELECT ${base}, strength, showed FROM strengths ${inOrder}`,
    ).map((row) => [row.strength, row.showed, row.area, ...written(row)]),
  )

/** What a row is about, by id alone: words that lie in the trash are not written down. */
const winsTable = (db: ReadDb): string =>
  table(
    2,
    'Wins',
    ['Day', 'What I did', 'Area', 'After the rejection', 'Strength', ...writtenColumns],
    all<Row & { day: string; win: string; about: string | null; strengthId: string | null }>(
      db,
      `SELECT ${base}, day, win, rejection_id AS about, strength_id AS strengthId FROM wins ${inOrder}`,
    ).map((row) => [row.day, row.win, row.area, row.about, row.strengthId, ...written(row)]),
  )

type PlanRow = Row &
  Pick<
    Plan,
    | 'plan'
    | 'plannedFor'
    | 'state'
    | 'answeredAt'
    | 'answeredOn'
    | 'mastery'
    | 'pleasure'
    | 'connection'
    | 'doneOn'
  > & {
    about: string | null
    putAwayAt: number | null
    answeredZone: string | null
  }

const plansTable = (db: ReadDb): string =>
  table(
    2,
    'Things to do',
    [
      'Planned for',
      'To do',
      'Area',
      'After the rejection',
      'State',
      'Answered',
      'Answered in',
      'Answered on',
      'Mastery',
      'Pleasure',
      'Connection',
      'Done on',
      'Question put away',
      ...writtenColumns,
    ],
    all<PlanRow>(
      db,
      `SELECT ${base}, plan, planned_for AS plannedFor, rejection_id AS about, state,
         answered_at AS answeredAt, answered_zone AS answeredZone, answered_on AS answeredOn,
         mastery, pleasure, connection, done_on AS doneOn, put_away_at AS putAwayAt
       FROM plans ${inOrder}`,
    ).map((row) => [
      row.plannedFor,
      row.plan,
      row.area,
      row.about,
      row.state,
      isoOrNull(row.answeredAt, row.answeredZone ?? row.zone),
      row.answeredZone,
      row.answeredOn,
      row.mastery,
      row.pleasure,
      row.connection,
      row.doneOn,
      isoOrNull(row.putAwayAt, row.zone),
      ...written(row),
    ]),
  )
