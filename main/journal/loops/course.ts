import type { Episode } from '../../../shared/contract/episodes.ts'
import {
  cutOf,
  guessedEnd,
  stateAt,
  stopAt,
  type Course,
  type Guess,
} from '../../../shared/episodes/rules.ts'
import { Failure } from '../../../shared/result.ts'
import { momentOf, type Clock, type Moment } from '../clock.ts'
import { first, inTransaction, write, type ReadDb, type WriteDb } from '../storage/sql.ts'
import { courseColumns, getEpisode } from './episodes.ts'

type Running = Course & { id: string }

/** The one that nobody has ended. There is no other before this one is cut. */
const running = (db: ReadDb): Running | undefined =>
  first<Running>(
    db,
    `SELECT id, ${courseColumns} FROM loop_episodes
     WHERE ending IS NULL AND ended_at IS NULL AND trashed_at IS NULL
     ORDER BY started_at DESC, id DESC LIMIT 1`,
  )

/** Begins one, or goes on with the one that is open: when this returns, it is on disk. */
export function beginEpisode(db: WriteDb, clock: Clock, id: string): Episode {
  return inTransaction(db, () => {
    // Also one that a clock which has been put right since says is still to come.
    cutIfLeft(db, clock.now())
    return getEpisode(db, clock, beginAt(db, id, momentOf(clock)).id)
  })
}

/**
 * A loop was noticed at an instant, perhaps one that has long passed.
 * @returns the episode it belongs to, and whether that is a new one
 */
export function beginAt(
  db: WriteDb,
  id: string,
  { at, zone, localDate }: Moment,
): { id: string; isNew: boolean } {
  const open = running(db)
  if (open && stateAt(open, at) === 'open') {
    see(db, open, at)
    return { id: open.id, isNew: false }
  }
  if (open && open.startedAt <= at) cut(db, open)
  // What began after it and still goes on stays the one that is open.
  const endedAt = open && open.startedAt > at ? at : null
  const added = write(
    db,
    `INSERT INTO loop_episodes (id, started_at, zone, local_date, seen_at, ended_at)
     VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`,
    id,
    at,
    zone,
    localDate,
    at,
    endedAt,
  )
  return { id, isNew: added > 0 }
}

/** The open one has stopped. @throws Failure `not-found` where none is open */
export function stopEpisode(db: WriteDb, clock: Clock): Episode {
  return inTransaction(db, () => {
    const open = running(db)
    if (!open) throw new Failure('not-found', 'No loop is open. Nothing was changed.')
    end(db, open, clock.now())
    return getEpisode(db, clock, open.id)
  })
}

/** It stopped at an instant, perhaps one that has long passed; what began after it goes on. */
export function endAt(db: WriteDb, at: number): void {
  const open = running(db)
  if (open && open.startedAt <= at) end(db, open, at)
}

/** Ends one, or cuts it where only the person can say how long it went on. */
function end(db: WriteDb, open: Running, at: number): void {
  const endedAt = stopAt(open, at)
  if (endedAt === null) cut(db, open)
  else
    write(
      db,
      `UPDATE loop_episodes SET ended_at = ?, seen_at = max(seen_at, ?), ending = 'stopped' WHERE id = ?`,
      endedAt,
      at,
      open.id,
    )
}

/** The one that was open at an instant, if it still is. */
export function openAt(db: ReadDb, at: number): string | undefined {
  const open = running(db)
  return open && stateAt(open, at) === 'open' ? open.id : undefined
}

/** How long it went on, as far as the person knows. @throws Failure `not-found` */
export function guessEpisode(
  db: WriteDb,
  clock: Clock,
  { id, guess }: { id: string; guess: Guess },
): Episode {
  return inTransaction(db, () => {
    const { startedAt } = getEpisode(db, clock, id)
    const course = { startedAt, seenAt: startedAt, endedAt: null, ending: null }
    write(
      db,
      `UPDATE loop_episodes SET ended_at = ?, ending = 'guessed' WHERE id = ?`,
      guessedEnd(course, guess, clock.now()),
      id,
    )
    return getEpisode(db, clock, id)
  })
}

/** Signs of the person that come in so short a time of each other are not written down, in milliseconds. */
const often = 30_000

/** The person did something in Intact: what is open may go on. Never throws, as on a full disk. */
export function seePerson(db: WriteDb, clock: Clock): void {
  try {
    const open = running(db)
    if (!open) return
    const now = clock.now()
    if (stateAt(open, now) === 'left') cut(db, open)
    else if (now - open.seenAt >= often) see(db, open, now)
  } catch {
    return
  }
}

/** Cuts what was left open, by a lock, a quit or a power cut. Never throws: the next time is as good as this. */
export function cutLeft(db: WriteDb, clock: Clock): void {
  try {
    cutIfLeft(db, clock.now())
  } catch {
    return
  }
}

function cutIfLeft(db: WriteDb, now: number): void {
  const open = running(db)
  if (open && stateAt(open, now) === 'left') cut(db, open)
}

const see = (db: WriteDb, { id }: Running, at: number): void =>
  void write(db, 'UPDATE loop_episodes SET seen_at = max(seen_at, ?) WHERE id = ?', at, id)

const cut = (db: WriteDb, course: Running): void =>
  void write(db, 'UPDATE loop_episodes SET ended_at = ? WHERE id = ?', cutOf(course), course.id)
