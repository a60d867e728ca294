import type { Clock } from '../clock.ts'
import { insertFeeling } from '../feelings/queries.ts'
import { beginAt, endAt } from '../loops/course.ts'
import { tellWithFeeling } from '../rejections/tell-with-feeling.ts'
import { first, inTransaction, write, type WriteDb } from '../storage/sql.ts'
import { addStrengthAt } from '../strengths/queries.ts'
import { addWinAt } from '../wins/queries.ts'
import { parkAt } from '../worry-window/queries.ts'
import type { Arrival } from './sealing.ts'

/** How many came in that were not there yet. */
export interface CameIn {
  feelings: number
  /** Loops that began; that one stopped is not counted apart. */
  loops: number
  /** Notes that were parked. */
  notes: number
  wins: number
  strengths: number
}

export const noneCameIn: Readonly<CameIn> = {
  feelings: 0,
  loops: 0,
  notes: 0,
  wins: 0,
  strengths: 0,
}

const idOf = (arrival: Arrival): string =>
  arrival.kind === 'feeling' ? arrival.feeling.id : arrival.id
const timeOf = (arrival: Arrival): number =>
  arrival.kind === 'feeling' ? arrival.feeling.feltAt : arrival.at

const inTime = (a: Arrival, b: Arrival): number =>
  timeOf(a) - timeOf(b) || (idOf(a) < idOf(b) ? -1 : 1)

/** Takes in all of them in the order in which they were said, or none. */
export function takeIn(db: WriteDb, clock: Clock, arrivals: readonly Arrival[]): CameIn {
  const came = { ...noneCameIn }
  if (arrivals.length === 0) return came
  inTransaction(db, () => {
    for (const arrival of arrivals.toSorted(inTime)) {
      const what = takeInOne(db, clock, arrival)
      if (what) came[what] += 1
    }
  })
  return came
}

function takeInOne(db: WriteDb, clock: Clock, arrival: Arrival): keyof CameIn | null {
  const id = idOf(arrival)
  if (first(db, 'SELECT 1 FROM inbox_merged WHERE id = ?', id)) return null
  write(db, 'INSERT INTO inbox_merged (id, merged_at) VALUES (?, ?)', id, clock.now())
  switch (arrival.kind) {
    case 'feeling':
      // One that is in the journal already has come another way: out of a rescued journal, or an export.
      if (first(db, 'SELECT 1 FROM feelings WHERE id = ?', id)) return null
      insertFeeling(db, arrival.feeling)
      if (arrival.tells) tellWithFeeling(db, clock, arrival.tells, arrival.feeling)
      return 'feelings'
    case 'loop':
      return beginAt(db, id, arrival).isNew ? 'loops' : null
    case 'loop-stopped':
      endAt(db, arrival.at)
      return null
    case 'parked':
      return parkAt(db, arrival, arrival) ? 'notes' : null
    case 'win':
      return addWinAt(db, arrival, arrival) ? 'wins' : null
    case 'strength':
      return addStrengthAt(db, arrival, arrival) ? 'strengths' : null
  }
}
