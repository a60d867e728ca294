import { all, type ReadDb } from '../../../storage/sql.ts'
import { table, type Cell } from './parts.ts'

/** What was asked after a rejection, in short; all of it is in the file of the asks. */
export const asksTable = (db: ReadDb, rejectionId: string): string =>
  table(
    2,
    'Asks after it',
    ['Ask', 'Whom', 'State', 'Planned for', 'Answered on', 'What was feared happened', 'Id'],
    all<Record<string, Cell>>(
      db,
      `SELECT title, whom, state, planned_for, answered_on, happened, id FROM asks
       WHERE rejection_id = ? AND trashed_at IS NULL ORDER BY created_at, id`,
      rejectionId,
    ).map((row) => Object.values(row)),
  )
