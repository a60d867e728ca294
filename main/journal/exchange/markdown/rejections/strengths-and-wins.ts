import { all, type ReadDb } from '../../../storage/sql.ts'
import { table, type Cell } from './parts.ts'

const rows = (db: ReadDb, sql: string, rejectionId: string): Cell[][] =>
  all<Record<string, Cell>>(db, sql, rejectionId).map((row) => Object.values(row))

/** Wins and things to do after a rejection, in short; all of them are in a file of their own. */
export const afterItText = (db: ReadDb, rejectionId: string): string =>
  table(
    2,
    'Wins after it',
    ['Day', 'What I did', 'Id'],
    rows(
      db,
      `SELECT day, win, id FROM wins WHERE rejection_id = ? AND trashed_at IS NULL
       ORDER BY day, created_at, id`,
      rejectionId,
    ),
  ) +
  table(
    2,
    'Things to do after it',
    ['Planned for', 'To do', 'State', 'Id'],
    rows(
      db,
      `SELECT planned_for, plan, state, id FROM plans WHERE rejection_id = ? AND trashed_at IS NULL
       ORDER BY planned_for, created_at, id`,
      rejectionId,
    ),
  )
