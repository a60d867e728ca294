import { v7 as newId } from 'uuid'
import { z } from 'zod'
import data from '../../../resources/sample/rejections.json' with { type: 'json' }
import { rejections as contract, hurt, statuses } from '../../../shared/contract/rejections.ts'
import type { Clock } from '../clock.ts'
import { savePerson } from '../people/queries.ts'
import { linkTo, rateHurt, saveRejection, setStatus } from '../rejections/save.ts'
import type { WriteDb } from '../storage/sql.ts'
import { belongings, keepBelongings } from './belongings.ts'
import { moment, type Moment } from './moment.ts'

/** Entries and feelings that are about it, each by when it was: an entry has no other name in the files. */
const links = {
  entries: z.array(moment),
  feelings: z.array(moment.extend({ word: z.string() })),
}

const file = z.object({
  people: z.array(z.object({ name: z.string(), note: z.string() })),
  rejections: z.array(
    contract.save.input
      .omit({ id: true, happenedAt: true })
      .extend(moment.shape)
      .extend(links)
      .extend({ status: z.enum(statuses), ratings: z.array(moment.extend({ hurt })) })
      .extend(belongings),
  ),
})

/** What the sample's entries and feelings are called by its other files. */
export const entryKey = ({ day, time }: Moment): string => `entry ${day} ${time}`
export const feelingKey = ({ day, time, word }: Moment & { word: string }): string =>
  `feeling ${day} ${time} ${word}`

/**
 * Keeps the sample person's rejections with all that belongs to them, through the same doors as a window's.
 * @param ids of the sample's entries and feelings by their keys
 * @returns the ids of the rejections by their titles
 * @throws Error where one is named that the sample does not have
 */
export function keepRejections(
  db: WriteDb,
  ids: ReadonlyMap<string, string>,
  today: string,
  at: (moment: Moment) => Clock,
): Map<string, string> {
  const { people, rejections } = file.parse(data)
  const first = rejections.toSorted((a, b) => a.day - b.day)[0]!
  const known = new Map(people.map(({ name }) => [name, newId()]))
  for (const person of people) savePerson(db, at(first), { id: known.get(person.name)!, ...person })
  const told = new Map<string, string>()
  for (const rejection of rejections) {
    const id = newId()
    told.set(rejection.title, id)
    const clock = at(rejection)
    saveRejection(db, clock, { ...rejection, id, happenedAt: clock.now() })
    for (const rating of rejection.ratings) {
      rateHurt(db, at(rating), { id: newId(), rejectionId: id, hurt: rating.hurt })
    }
    const link = (kind: 'entry' | 'feeling', key: string, when: Moment) => {
      const itemId = ids.get(key)
      if (!itemId) throw new Error(`The sample has no ${key}`)
      linkTo(db, at(when), { kind, itemId, rejectionId: id })
    }
    for (const entry of rejection.entries) link('entry', entryKey(entry), entry)
    for (const feeling of rejection.feelings) link('feeling', feelingKey(feeling), feeling)
    keepBelongings(db, id, rejection, { at, today, people: known })
    setStatus(db, id, rejection.status)
  }
  return told
}
