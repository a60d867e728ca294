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
import { insertFeeling } from '../feelings/queries.ts'
import { inTransaction, type WriteDb } from '../storage/sql.ts'

const felt = z.object({
  time: z.string(),
  word: z.string(),
  intensity: z.number().int().nullable(),
  note: z.string().default(''),
})

/** Days count from the day the sample is opened: 0 is that day, -1 the day before. */
const month = z.object({
  entries: z.array(
    z.object({
      day: z.number().int(),
      time: z.string(),
      zone: z.string().optional(),
      text: z.string(),
      tags: z.array(z.string()).default([]),
      favourite: z.boolean().default(false),
      feelings: z.array(felt).default([]),
    }),
  ),
  feelings: z.array(felt.extend({ day: z.number().int(), zone: z.string().optional() })),
})

/** Fills an empty journal with the sample person's five months, ending today. */
export function loadSample(db: WriteDb, today: string, zone: string): void {
  inTransaction(db, () => {
    for (const { entries, feelings } of [month1, month2, month3, month4, month5].map((data) =>
      month.parse(data),
    )) {
      for (const { day, time, text, tags, favourite, feelings: own, ...entry } of entries) {
        const date = addDays(today, day)
        const where = entry.zone ?? zone
        const id = newId()
        const createdAt = instantOf(date, time, where)
        insertEntry(db, { id, body: text, createdAt, zone: where, favourite, fieldTags: tags })
        setTags(db, id, 'field', tags)
        for (const feeling of own) keepFeeling(db, feeling, date, where, id)
      }
      for (const { day, zone: where, ...feeling } of feelings) {
        keepFeeling(db, feeling, addDays(today, day), where ?? zone, null)
      }
    }
  })
}

function keepFeeling(
  db: WriteDb,
  { time, ...feeling }: z.infer<typeof felt>,
  date: string,
  zone: string,
  entryId: string | null,
): void {
  const feltAt = instantOf(date, time, zone)
  const { pleasantness, energy } = lookup(feeling.word) ?? { pleasantness: 0, energy: 0 }
  insertFeeling(db, {
    ...feeling,
    pleasantness,
    energy,
    id: newId(),
    feltAt,
    zone,
    localDate: localDateOf(feltAt, zone),
    entryId,
  })
}
