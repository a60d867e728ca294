import { v7 as newId } from 'uuid'
import { z } from 'zod'
import data from '../../../resources/sample/loops.json' with { type: 'json' }
import { episodes, redirection, ways } from '../../../shared/contract/episodes.ts'
import { worryWindow } from '../../../shared/contract/worry-window.ts'
import type { Clock } from '../clock.ts'
import { beginEpisode, stopEpisode } from '../loops/course.ts'
import { addTriggerWord, saveRedirection } from '../loops/own-lists.ts'
import { saveEpisode, setWay } from '../loops/said.ts'
import type { WriteDb } from '../storage/sql.ts'
import { parkNote, settleNote } from '../worry-window/queries.ts'
import { moment, type Moment } from './moment.ts'

const file = z.object({
  redirections: z.array(redirection.shape.text),
  triggers: z.array(episodes.addTriggerWord.input.shape.word),
  loops: z.array(
    episodes.save.input.omit({ id: true, rejectionId: true }).extend({
      ...moment.shape,
      stopped: z.string(),
      /** The title of a rejection of the sample. */
      about: z.string(),
      way: z.enum(ways).nullable(),
      parked: z
        .object({ note: worryWindow.park.input.shape.note, letGo: moment.nullable() })
        .optional(),
    }),
  ),
})

interface Around {
  at: (moment: Moment) => Clock
  /** Ids of the sample's rejections by their titles. */
  rejections: ReadonlyMap<string, string>
}

/** Keeps the sample person's loops, what they put off, and their lists, through the same doors as a window's. */
export function keepLoops(db: WriteDb, { at, rejections }: Around): void {
  const { redirections, triggers, loops } = file.parse(data)
  const first = at(loops[0]!)
  for (const text of redirections) saveRedirection(db, { id: newId(), text })
  for (const word of triggers) addTriggerWord(db, first, word)
  for (const { about, way, parked, stopped, ...loop } of loops) {
    const id = newId()
    const rejectionId = rejections.get(about)
    if (!rejectionId) throw new Error(`The sample has no rejection ${about}`)
    beginEpisode(db, at(loop), id)
    saveEpisode(db, at(loop), { ...loop, id, rejectionId })
    if (parked) {
      const note = newId()
      parkNote(db, at(loop), { id: note, note: parked.note })
      if (parked.letGo) settleNote(db, at(parked.letGo), { id: note, outcome: 'let-go' })
    }
    if (way) setWay(db, { id, way })
    stopEpisode(db, at({ day: loop.day, time: stopped }))
  }
}
