import type {
  EndedSeries,
  WritingSeries,
  WritingSession,
} from '../../../shared/contract/writing.ts'
import { Failure } from '../../../shared/result.ts'
import { isNextDay, momentOf, oftenWorse } from '../../../shared/writing/rules.ts'
import type { Clock } from '../clock.ts'
import { all, first, type ReadDb } from '../storage/sql.ts'

export const sessionColumns = `writing_sessions.id, series_id AS seriesId, entry_id AS entryId,
  writing_sessions.begun_at AS begunAt, ended_at AS endedAt, writing_sessions.zone,
  writing_sessions.local_date AS localDate, minutes, hurt_before AS hurtBefore,
  hurt_after AS hurtAfter, circling, working_through AS workingThrough, hurt_next_day AS hurtNextDay`

const seriesColumns = `id, about, begun_at AS begunAt, zone, local_date AS localDate,
  closed_at AS closedAt, closed_because AS closedBecause`

/** A session counts once something was written in it, wherever that lies now. */
const counts = 'entry_id IN (SELECT id FROM entries)'

type Row = Omit<WritingSeries, 'sessions'>

const withSessions = (db: ReadDb, row: Row): WritingSeries => ({
  ...row,
  sessions: all<WritingSession>(
    db,
    `SELECT ${sessionColumns} FROM writing_sessions WHERE series_id = ? AND ${counts}
     ORDER BY begun_at, writing_sessions.rowid`,
    row.id,
  ),
})

/** @throws Failure `not-found` */
export function getSeries(db: ReadDb, id: string): WritingSeries {
  const row = first<Row>(db, `SELECT ${seriesColumns} FROM writing_series WHERE id = ?`, id)
  if (!row) throw new Failure('not-found')
  return withSessions(db, row)
}

export const findSession = (db: ReadDb, id: string): WritingSession | undefined =>
  first(db, `SELECT ${sessionColumns} FROM writing_sessions WHERE id = ?`, id)

/** Series that can be gone on with: something was written in them. The one last written in comes first. */
export const openSeries = (db: ReadDb): WritingSeries[] =>
  all<Row>(db, `SELECT ${seriesColumns} FROM writing_series WHERE closed_at IS NULL`)
    .map((row) => withSessions(db, row))
    .filter(({ sessions }) => sessions.length > 0)
    .sort((a, b) => b.sessions.at(-1)!.begunAt - a.sessions.at(-1)!.begunAt)

const week = 7 * 24 * 60 * 60 * 1000

/** Series that the rules ended in the last seven days, the last one first. Locking may have come before it was said. */
export const endedOfLate = (db: ReadDb, clock: Clock): EndedSeries[] =>
  all(
    db,
    `SELECT id, about, closed_because AS why FROM writing_series
     WHERE closed_because IN ('finished', 'worse') AND closed_at > ? ORDER BY closed_at DESC`,
    clock.now() - week,
  )

/** Whether timed writing of late hurt more than it helped, over all series. */
export const hurtsOften = (db: ReadDb): boolean =>
  oftenWorse(
    all<WritingSession>(
      db,
      `SELECT ${sessionColumns} FROM writing_sessions
       WHERE hurt_before IS NOT NULL AND hurt_after IS NOT NULL AND ${counts}
       ORDER BY begun_at DESC, rowid DESC LIMIT 5`,
    ),
  )

interface LastWritten {
  id: string
  about: string
  begunAt: number
  zone: string
  done: number
}

/** The last session, if it was yesterday and its question of the next day is still to be asked. */
export function nextDay(db: ReadDb, clock: Clock): { id: string; about: string } | null {
  const now = momentOf(clock.now(), clock.zone())
  const last = first<LastWritten>(
    db,
    `SELECT writing_sessions.id, about, writing_sessions.begun_at AS begunAt,
       writing_sessions.zone, next_day_done AS done
     FROM writing_sessions JOIN writing_series ON writing_series.id = series_id
     WHERE entry_id IN (SELECT id FROM entries WHERE trashed_at IS NULL)
     ORDER BY writing_sessions.begun_at DESC, writing_sessions.rowid DESC LIMIT 1`,
  )
  if (!last || last.done || !isNextDay(momentOf(last.begunAt, last.zone), now)) return null
  return { id: last.id, about: last.about }
}

/** The sessions that some entries were written in. */
export const sessionsOf = (
  db: ReadDb,
  entries: readonly string[],
): Map<string, WritingSession & { about: string }> =>
  new Map(
    all<WritingSession & { about: string }>(
      db,
      `SELECT ${sessionColumns}, about
       FROM writing_sessions JOIN writing_series ON writing_series.id = series_id
       WHERE entry_id IN (SELECT value FROM json_each(?))`,
      JSON.stringify(entries),
    ).map((session) => [session.entryId, session]),
  )
