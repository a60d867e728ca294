import { v7 as newId } from 'uuid'
import type { Feeling } from '../../../shared/contract/feelings.ts'
import type { Clock } from '../clock.ts'
import { write, type WriteDb } from '../storage/sql.ts'
import { linkTo } from './save.ts'

/**
 * Adds a rejection of which no more is known than its title, and says that the feeling is about it. It happened when the feeling
 * was felt, until the person says otherwise. Part of the caller's transaction.
 */
export function tellWithFeeling(db: WriteDb, clock: Clock, title: string, feeling: Feeling): void {
  const { feltAt, zone, localDate } = feeling
  const rejectionId = newId()
  write(
    db,
    `INSERT INTO rejections (id, created_at, updated_at, happened_at, zone, local_date, title, facts)
     VALUES (@rejectionId, @feltAt, @feltAt, @feltAt, @zone, @localDate, @title, '')`,
    // Half a surrogate pair cannot be written as UTF-8.
    { rejectionId, feltAt, zone, localDate, title: title.toWellFormed() },
  )
  linkTo(db, clock, { kind: 'feeling', itemId: feeling.id, rejectionId })
}
