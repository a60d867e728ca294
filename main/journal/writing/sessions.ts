import type { Standing, WritingSession } from '../../../shared/contract/writing.ts'
import { localDateOf } from '../../../shared/dates.ts'
import { Failure } from '../../../shared/result.ts'
import {
  endOf,
  isNextDay,
  momentOf,
  mostSessions,
  type Minutes,
} from '../../../shared/writing/rules.ts'
import type { Clock } from '../clock.ts'
import { all, first, inTransaction, write, type WriteDb } from '../storage/sql.ts'
import { findSession, getSeries, hurtsOften } from './queries.ts'

interface NewSession {
  id: string
  series: { id: string; about: string }
  entryId: string
  minutes: Minutes
  hurtBefore: number | null
}

/**
 * Begins a session, and the series where there is none with this id: when this returns, it is on disk.
 * @throws Failure `bad-input` when the series is over, or the page has been written on
 */
export function beginSession(db: WriteDb, clock: Clock, given: NewSession): WritingSession {
  const { id, series, entryId, minutes, hurtBefore } = given
  const now = clock.now()
  const zone = clock.zone()
  const date = localDateOf(now, zone)
  return inTransaction(db, () => {
    endLeft(db, clock)
    write(
      db,
      `INSERT INTO writing_series (id, begun_at, zone, local_date, about) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (id) DO NOTHING`,
      series.id,
      now,
      zone,
      date,
      series.about.toWellFormed(),
    )
    const { closedAt, sessions } = getSeries(db, series.id)
    if (closedAt !== null || sessions.length >= mostSessions) throw new Failure('bad-input', over)
    if (first(db, 'SELECT 1 FROM entries WHERE id = ?', entryId))
      throw new Failure('bad-input', 'A timed session begins on an empty page.')
    // Begun before on the same page, and nothing was written.
    write(db, 'DELETE FROM writing_sessions WHERE entry_id = ?', entryId)
    write(
      db,
      `INSERT INTO writing_sessions
         (id, series_id, entry_id, begun_at, zone, local_date, minutes, hurt_before)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      id,
      series.id,
      entryId,
      now,
      zone,
      date,
      minutes,
      hurtBefore,
    )
    return sessionOf(db, id)
  })
}

/** When it ended, as SQL: within its own time, whatever became of the clock or the computer meanwhile. */
const endedAt = (at: string): string => `max(begun_at, min(${at}, begun_at + minutes * 60000))`

/** The time is over, or the person stopped before. @throws Failure `not-found` */
export function endSession(db: WriteDb, clock: Clock, id: string): Standing {
  return inTransaction(db, () => {
    write(
      db,
      `UPDATE writing_sessions SET ended_at = ${endedAt('?')} WHERE id = ? AND ended_at IS NULL`,
      clock.now(),
      id,
    )
    return settle(db, clock, sessionOf(db, id).seriesId)
  })
}

interface Ratings {
  id: string
  hurtAfter: number | null
  circling: number | null
  workingThrough: number | null
}

/** Keeps what is said after a session. @throws Failure `not-found` */
export function rateSession(db: WriteDb, clock: Clock, given: Ratings): Standing {
  const { id, hurtAfter, circling, workingThrough } = given
  return inTransaction(db, () => {
    write(
      db,
      `UPDATE writing_sessions SET hurt_after = ?, circling = ?, working_through = ?,
         ended_at = coalesce(ended_at, ${endedAt('?')}) WHERE id = ?`,
      hurtAfter,
      circling,
      workingThrough,
      clock.now(),
      id,
    )
    return settle(db, clock, sessionOf(db, id).seriesId)
  })
}

/**
 * Sessions that were left in the middle, by locking, quitting or a power cut, ended when their page was last saved.
 * What was written and rated by then is there. Never throws, as on a full disk: the next time is as good as this.
 */
export function endLeft(db: WriteDb, clock: Clock): void {
  try {
    endAll(db, clock)
  } catch {
    return
  }
}

function endAll(db: WriteDb, clock: Clock): void {
  const left = all<{ id: string; seriesId: string }>(
    db,
    'SELECT id, series_id AS seriesId FROM writing_sessions WHERE ended_at IS NULL',
  )
  if (left.length === 0) return
  inTransaction(db, () => {
    write(
      db,
      `UPDATE writing_sessions SET ended_at = ${endedAt(
        'coalesce((SELECT updated_at FROM entries WHERE id = entry_id), begun_at)',
      )}
       WHERE ended_at IS NULL`,
    )
    for (const { seriesId } of left) settle(db, clock, seriesId)
  })
}

/** The person says that it is enough. @throws Failure `not-found` */
export function closeSeries(db: WriteDb, clock: Clock, id: string): void {
  close(db, clock, id, 'person')
  getSeries(db, id)
}

/** Takes that back; what the rules closed stays closed. @throws Failure `not-found` */
export function reopenSeries(db: WriteDb, id: string): void {
  write(
    db,
    `UPDATE writing_series SET closed_at = NULL, closed_because = NULL
     WHERE id = ? AND closed_because = 'person'`,
    id,
  )
  getSeries(db, id)
}

/**
 * Answers the question of the next day, or puts it away.
 * @throws Failure `not-found`; `bad-input` on any other day, for then it would be the hurt of that one
 */
export function answerNextDay(
  db: WriteDb,
  clock: Clock,
  { id, hurt }: { id: string; hurt: number | null },
): void {
  const { begunAt, zone } = sessionOf(db, id)
  if (!isNextDay(momentOf(begunAt, zone), momentOf(clock.now(), clock.zone())))
    throw new Failure('bad-input', 'This was asked for the day after you wrote, and that is over.')
  write(
    db,
    'UPDATE writing_sessions SET hurt_next_day = ?, next_day_done = 1 WHERE id = ?',
    hurt,
    id,
  )
}

/** Closes a series that is over by the rules. A session under way is not counted before it has ended. */
function settle(db: WriteDb, clock: Clock, id: string): Standing {
  const { sessions } = getSeries(db, id)
  const why = endOf(sessions.filter(({ endedAt }) => endedAt !== null))
  if (why) close(db, clock, id, why)
  return { series: getSeries(db, id), oftenWorse: hurtsOften(db) }
}

function close(db: WriteDb, clock: Clock, id: string, why: string): void {
  write(
    db,
    'UPDATE writing_series SET closed_at = ?, closed_because = ? WHERE id = ? AND closed_at IS NULL',
    clock.now(),
    why,
    id,
  )
}

function sessionOf(db: WriteDb, id: string): WritingSession {
  const session = findSession(db, id)
  if (!session) throw new Failure('not-found')
  return session
}

const over = 'This series is over. You can write about something else, or step by step.'
