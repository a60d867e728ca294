import type { Episode, Way } from '../../../shared/contract/episodes.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { getRejection } from '../rejections/queries.ts'
import { inTransaction, write, type WriteDb } from '../storage/sql.ts'
import { seePerson } from './course.ts'
import { getEpisode } from './episodes.ts'

type Said = Pick<
  Episode,
  | 'id'
  | 'rejectionId'
  | 'theme'
  | 'triggers'
  | 'strength'
  | 'circling'
  | 'working'
  | 'strengthAfter'
>

/** Keeps what is said of an episode: when this returns, it is on disk. @throws Failure `not-found` */
export function saveEpisode(db: WriteDb, clock: Clock, said: Said): Episode {
  const { id, rejectionId, theme, triggers, ...levels } = said
  return inTransaction(db, () => {
    if (rejectionId !== null) getRejection(db, rejectionId)
    const changed = write(
      db,
      `UPDATE loop_episodes SET rejection_id = $rejectionId, theme = $theme, strength = $strength,
         circling = $circling, working = $working, strength_after = $strengthAfter WHERE id = $id`,
      // Half a surrogate pair cannot be written as UTF-8.
      { id, rejectionId, theme: theme.toWellFormed(), ...levels },
    )
    if (changed === 0) throw new Failure('not-found')
    write(db, 'DELETE FROM loop_triggers WHERE episode_id = ?', id)
    for (const word of new Set(triggers.map((each) => each.toWellFormed())))
      write(db, 'INSERT INTO loop_triggers (episode_id, word) VALUES (?, ?)', id, word)
    seePerson(db, clock)
    return getEpisode(db, clock, id)
  })
}

/** The way on that was taken. @throws Failure `not-found` */
export function setWay(db: WriteDb, { id, way }: { id: string; way: Way }): void {
  if (write(db, 'UPDATE loop_episodes SET way = ? WHERE id = ?', way, id) === 0)
    throw new Failure('not-found')
}

/** Moves it to the trash (an instant) or out of it (null). @throws Failure `not-found` */
export function setEpisodeTrashed(db: WriteDb, id: string, trashedAt: number | null): void {
  if (write(db, 'UPDATE loop_episodes SET trashed_at = ? WHERE id = ?', trashedAt, id) === 0)
    throw new Failure('not-found')
}
