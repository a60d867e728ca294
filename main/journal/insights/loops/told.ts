import type { LoopsTold } from '../../../../shared/contract/insights-loops.ts'
import { addDays } from '../../../../shared/dates.ts'
import type { Clock } from '../../clock.ts'
import { loadByDay } from '../../statistics/loop-load.ts'
import type { ReadDb } from '../../storage/sql.ts'
import { paceFor } from '../stretches.ts'
import { lastYear, today } from '../time.ts'
import { mostUsed } from '../words.ts'
import { courseOf } from './course.ts'
import { hoursOf } from './hours.ts'
import { loopsBetween, triggersBetween } from './loop.ts'
import { stretchesOf } from './stretches.ts'
import { waysOf } from './ways.ts'

/** The loops of the last twelve months. */
export function loopsTold(db: ReadDb, clock: Clock): LoopsTold {
  const now = today(clock)
  // Where it is tomorrow already, one may have begun.
  const span = { from: lastYear(now).from, to: addDays(now, 1) }
  const loops = loopsBetween(db, span)
  const from = loops.reduce((least, { localDate }) => (localDate < least ? localDate : least), now)
  const to = loops.reduce((last, { localDate }) => (localDate > last ? localDate : last), now)
  const pace = paceFor(from, to)
  const loads = loadByDay(
    loops.map(({ length, ...loop }) => ({
      ...loop,
      endedAt: length === null ? null : loop.startedAt + length,
    })),
  )
  const stretches = loops.length === 0 ? [] : stretchesOf(loops, { from, to, pace, loads })
  const triggers = triggersBetween(db, span)
  return {
    loops: loops.length,
    pace,
    hours: hoursOf(loops),
    stretches,
    loadDays: loads.size,
    unknown: loops.filter(({ length, strength }) => length === null || strength === null).length,
    load: courseOf(stretches, ({ load }) => load),
    mode: courseOf(stretches, ({ mode }) => mode?.median ?? null),
    triggered: triggers.loops,
    triggers: mostUsed(triggers.words),
    ways: waysOf(loops),
  }
}
