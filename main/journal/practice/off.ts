import { practiceIds, type PracticeId } from '../../../shared/practice/ids.ts'
import type { Clock } from '../clock.ts'
import { all, write, type ReadDb, type WriteDb } from '../storage/sql.ts'

/** Those that the person does not want offered. One that this Intact does not know is left out. */
export function practicesOff(db: ReadDb): PracticeId[] {
  const off = all<{ practice: string }>(db, 'SELECT practice FROM practices_off')
  return practiceIds.filter((id) => off.some(({ practice }) => practice === id))
}

export const isOff = (db: ReadDb, practice: PracticeId): boolean =>
  practicesOff(db).includes(practice)

export function turnOff(db: WriteDb, clock: Clock, practice: PracticeId): void {
  write(
    db,
    'INSERT OR IGNORE INTO practices_off (practice, turned_off_at) VALUES (?, ?)',
    practice,
    clock.now(),
  )
}

export function turnOn(db: WriteDb, practice: PracticeId): void {
  write(db, 'DELETE FROM practices_off WHERE practice = ?', practice)
}
