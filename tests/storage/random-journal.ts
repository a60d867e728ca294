import fc from 'fast-check'
import { v7 as newId } from 'uuid'
import { setTrashed } from '../../main/journal/entries/queries.ts'
import { insertEntry } from '../../main/journal/entries/save.ts'
import { insertFeeling, setFeelingTrashed } from '../../main/journal/feelings/queries.ts'
import type { WriteDb } from '../../main/journal/storage/sql.ts'
import { localDateOf } from '../../shared/dates.ts'

/** What was put into a journal, for a naive implementation to look through. */
export interface Put {
  kind: 'entry' | 'feeling'
  id: string
  at: number
  localDate: string
  text: string
  trashedAt: number | null
  /** The place in which it was put, from 0 on. */
  order: number
}

export interface Plan {
  kind: 'entry' | 'feeling'
  minutes: number
  where: string
  text: string
  trashed: boolean
}

const start = Date.parse('2026-03-01T08:00:00Z')

/** Plans for a journal over some weeks and zones, with several things in the same minute. */
export const plans = (text: fc.Arbitrary<string>, most = 40): fc.Arbitrary<Plan[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom('entry' as const, 'feeling' as const),
      minutes: fc.oneof(fc.nat(60 * 24 * 40), fc.constantFrom(0, 1, 720, 1439, 1440)),
      where: fc.constantFrom(
        'Europe/Lisbon',
        'Asia/Kathmandu',
        'Pacific/Kiritimati',
        'America/New_York',
      ),
      text,
      trashed: fc.nat(7).map((n) => n === 0),
    }),
    { maxLength: most },
  )

/** Empties a journal and fills it by plan. */
export function fill(db: WriteDb, planned: readonly Plan[]): Put[] {
  db.exec('DELETE FROM feelings; DELETE FROM entries')
  return planned.map(({ kind, minutes, where: zone, text, trashed }, order) => {
    const at = start + minutes * 60_000
    const id = newId()
    const localDate = localDateOf(at, zone)
    const trashedAt = trashed ? start + order : null
    if (kind === 'entry') {
      insertEntry(db, { id, body: text, createdAt: at, zone, fieldTags: [] })
      if (trashed) setTrashed(db, id, trashedAt)
    } else {
      const felt = {
        word: text,
        note: '',
        pleasantness: 0,
        energy: 0,
        intensity: null,
        entryId: null,
      }
      insertFeeling(db, { ...felt, id, feltAt: at, zone, localDate })
      if (trashed) setFeelingTrashed(db, id, trashedAt)
    }
    return { kind, id, at, localDate, text, trashedAt, order }
  })
}
