import { v7 as newId } from 'uuid'
import { z } from 'zod'
import month1 from '../../../resources/sample/month-1.json' with { type: 'json' }
import month2 from '../../../resources/sample/month-2.json' with { type: 'json' }
import month3 from '../../../resources/sample/month-3.json' with { type: 'json' }
import month4 from '../../../resources/sample/month-4.json' with { type: 'json' }
import month5 from '../../../resources/sample/month-5.json' with { type: 'json' }
import { addDays, instantOf, localDateOf } from '../../../shared/dates.ts'
import { lookup } from '../../../shared/feelings.ts'
import { setTags } from '../entries/queries.ts'
import { insertEntry } from '../entries/save.ts'
import type { Clock } from '../clock.ts'
import { insertFeeling } from '../feelings/queries.ts'
import { inTransaction, type WriteDb } from '../storage/sql.ts'
import { keepAsks } from './asks.ts'
import { keepLoops } from './loops.ts'
import { moment, type Moment } from './moment.ts'
import { entryKey, feelingKey, keepRejections } from './rejections.ts'
import { keepStrengths } from './strengths.ts'
import { keepValues } from './values.ts'

const felt = z.object({
  time: z.string(),
  word: z.string(),
  intensity: z.number().int().nullable(),
  note: z.string().default(''),
})

const month = z.object({
  entries: z.array(
    moment.extend({
      zone: z.string().optional(),
      text: z.string(),
      tags: z.array(z.string()).default([]),
      favourite: z.boolean().default(false),
      feelings: z.array(felt).default([]),
    }),
  ),
  feelings: z.array(felt.extend({ ...moment.shape, zone: z.string().optional() })),
})

const months = () => [month1, month2, month3, month4, month5].map((data) => month.parse(data))

/** The day on which the sample ends: today, or yesterday as long as its last words of the day are still to come. */
export function lastDay(clock: Clock): string {
  const today = localDateOf(clock.now(), clock.zone())
  const times = months()
    .flatMap(({ entries, feelings }) => [...entries, ...feelings])
    .filter(({ day }) => day === 0)
    .map(({ time }) => time)
    .toSorted()
  const last = instantOf(today, times.at(-1) ?? '00:00', clock.zone())
  return clock.now() < last ? addDays(today, -1) : today
}

/** Fills an empty journal with the sample person's five months, three rejections, what went round in them and what was asked since, ending today. */
export function loadSample(db: WriteDb, today: string, zone: string): void {
  inTransaction(db, () => {
    const ids = new Map<string, string>()
    for (const { entries, feelings } of months()) {
      for (const { day, time, text, tags, favourite, feelings: own, ...entry } of entries) {
        const date = addDays(today, day)
        const where = entry.zone ?? zone
        const id = newId()
        const createdAt = instantOf(date, time, where)
        insertEntry(db, { id, body: text, createdAt, zone: where, favourite, fieldTags: tags })
        setTags(db, id, 'field', tags)
        ids.set(entryKey({ day, time }), id)
        for (const feeling of own) {
          ids.set(feelingKey({ ...feeling, day }), keepFeeling(db, feeling, date, where, id))
        }
      }
      for (const { day, zone: where, ...feeling } of feelings) {
        const id = keepFeeling(db, feeling, addDays(today, day), where ?? zone, null)
        ids.set(feelingKey({ ...feeling, day }), id)
      }
    }
    const at = ({ day, time }: Moment): Clock => ({
      now: () => instantOf(addDays(today, day), time, zone),
      zone: () => zone,
    })
    const rejections = keepRejections(db, ids, today, at)
    keepLoops(db, { at, rejections })
    keepStrengths(db, today, { at, rejections })
    keepValues(db, { at, rejections })
    keepAsks(db, today, { at, rejections })
  })
}

function keepFeeling(
  db: WriteDb,
  { time, ...feeling }: z.infer<typeof felt>,
  date: string,
  zone: string,
  entryId: string | null,
): string {
  const id = newId()
  const feltAt = instantOf(date, time, zone)
  const { pleasantness, energy } = lookup(feeling.word) ?? { pleasantness: 0, energy: 0 }
  insertFeeling(db, {
    ...feeling,
    pleasantness,
    energy,
    id,
    feltAt,
    zone,
    localDate: localDateOf(feltAt, zone),
    entryId,
  })
  return id
}
