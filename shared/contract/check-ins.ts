import { z } from 'zod'
import { cadences, scales } from '../check-ins.ts'
import { done, id, localDate, nothing, operation } from './operation.ts'

/** 0 to 100. */
const level = z.number().int().min(0).max(100)

export const longestSelfWord = 40
export const mostSelfWords = 60
export const longestSituation = 300

const selfWord = z.object({ id, word: z.string().trim().min(1).max(longestSelfWord) })
export type SelfWord = z.infer<typeof selfWord>

export const checkInDay = z.object({
  localDate,
  ratings: z.partialRecord(z.enum(scales), level),
  /** Ids of the words that were picked this day. */
  picked: z.array(id),
  /** The day before this on which each was last done. */
  last: z.record(z.enum(cadences), localDate.nullable()),
})
export type CheckInDay = z.infer<typeof checkInDay>

const situation = z.object({
  id,
  situation: z.string().trim().min(1).max(longestSituation),
  /** The day of the last rating; null before the first. */
  ratedOn: localDate.nullable(),
  concern: level.nullable(),
  expectedNo: level.nullable(),
})
export type Situation = z.infer<typeof situation>

/** When it is reminded of: says nothing of the journal, so that it can be kept outside of it. */
export const checkInReminder = z.object({
  on: z.boolean(),
  at: z.number().int().min(0).max(1439),
})

/** What the person rates of themselves from time to time. */
export const checkIns = {
  today: operation(nothing, checkInDay),
  /** Rates today; null takes a rating back. */
  rate: operation(z.object({ scale: z.enum(scales), value: level.nullable() }), done),
  words: operation(nothing, z.array(selfWord)),
  /** Adds a word, or changes it. @throws `bad-input` beyond the most there may be */
  saveWord: operation(selfWord, done),
  removeWord: operation(z.object({ id }), done),
  restoreWord: operation(z.object({ id }), done),
  /** Which words the person finds themselves in today: these and no others. @throws `not-found` */
  pick: operation(z.object({ ids: z.array(id).max(mostSelfWords) }), done),
  /** What the person is about to ask, the newest first, each with its last rating. */
  situations: operation(nothing, z.array(situation)),
  saveSituation: operation(situation.pick({ id: true, situation: true }), done),
  /** Rates one today. @throws `not-found` */
  rateSituation: operation(situation.pick({ id: true, concern: true, expectedNo: true }), done),
  moveSituationToTrash: operation(z.object({ id }), done),
  restoreSituation: operation(z.object({ id }), done),
}
