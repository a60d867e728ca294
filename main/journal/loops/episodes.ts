import type { Episode, Way } from '../../../shared/contract/episodes.ts'
import { lengthOf, stateAt, type Course } from '../../../shared/episodes/rules.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { all, first, type ReadDb } from '../storage/sql.ts'

interface Row extends Course {
  id: string
  zone: string
  localDate: string
  strength: number | null
  circling: number | null
  working: number | null
  way: Way | null
  strengthAfter: number | null
  rejectionId: string | null
  rejectionTitle: string | null
  theme: string
  triggers: string
}

export const courseColumns =
  'started_at AS startedAt, seen_at AS seenAt, ended_at AS endedAt, ending'

const select = `SELECT episode.id, ${courseColumns}, episode.zone, episode.local_date AS localDate,
    strength, circling, working, way, strength_after AS strengthAfter, rejection_id AS rejectionId,
    rejections.title AS rejectionTitle, theme,
    (SELECT json_group_array(word) FROM (
       SELECT word FROM loop_triggers WHERE episode_id = episode.id ORDER BY word)) AS triggers
  FROM loop_episodes AS episode
  LEFT JOIN rejections ON rejections.id = rejection_id AND rejections.trashed_at IS NULL`

function episodeOf(row: Row, now: number): Episode {
  const { startedAt, seenAt, endedAt, ending, triggers, ...rest } = row
  const course = { startedAt, seenAt, endedAt, ending }
  return {
    ...rest,
    startedAt,
    state: stateAt(course, now),
    length: lengthOf(course),
    guessed: ending === 'guessed',
    triggers: JSON.parse(triggers) as string[],
  }
}

/** @throws Failure `not-found` */
export function getEpisode(db: ReadDb, clock: Clock, id: string): Episode {
  const row = first<Row>(db, `${select} WHERE episode.id = ?`, id)
  if (!row) throw new Failure('not-found')
  return episodeOf(row, clock.now())
}

/** The episode that is open, and the last one that was left open and not answered for. */
export function currentEpisodes(
  db: ReadDb,
  clock: Clock,
): { open: Episode | null; left: Episode | null } {
  const now = clock.now()
  const unsettled = all<Row>(
    db,
    `${select} WHERE ending IS NULL AND episode.trashed_at IS NULL
     ORDER BY started_at DESC, episode.id DESC LIMIT 50`,
  ).map((row) => episodeOf(row, now))
  const found = (state: Episode['state']) => unsettled.find((each) => each.state === state) ?? null
  return { open: found('open'), left: found('left') }
}

/** Episodes that are no longer open, the latest first, and how many there are; without those in the trash. */
export function pastEpisodes(
  db: ReadDb,
  clock: Clock,
  { limit, offset }: { limit: number; offset: number },
): { episodes: Episode[]; total: number } {
  const open = currentEpisodes(db, clock).open?.id ?? ''
  const where = 'WHERE episode.trashed_at IS NULL AND episode.id <> ?'
  const { total } = first<{ total: number }>(
    db,
    `SELECT count(*) AS total FROM loop_episodes AS episode ${where}`,
    open,
  )!
  const now = clock.now()
  const episodes = all<Row>(
    db,
    `${select} ${where} ORDER BY started_at DESC, episode.id DESC LIMIT ? OFFSET ?`,
    open,
    limit,
    offset,
  ).map((row) => episodeOf(row, now))
  return { episodes, total }
}

/** Loops about a rejection, in order of time; without those in the trash. */
export const loopsAbout = (
  db: ReadDb,
  rejectionId: string,
): { at: number; length: number | null; strength: number | null }[] =>
  all<Course & { strength: number | null }>(
    db,
    `SELECT ${courseColumns}, strength FROM loop_episodes
     WHERE rejection_id = ? AND trashed_at IS NULL ORDER BY started_at, id`,
    rejectionId,
  ).map((row) => ({ at: row.startedAt, length: lengthOf(row), strength: row.strength }))
