import { z } from 'zod'
import { feeling } from '../../../../shared/contract/feelings.ts'
import { isZone, localDateOf } from '../../../../shared/dates.ts'
import type { Row } from '../journal-file/rows.ts'
import { readDate } from './dates.ts'
import { isOwn, withPlainBreaks } from './entry-file.ts'
import { matterOf, textOf } from './matter.ts'

/** A feeling as the properties of a file have it. */
const written = z.object({
  id: feeling.shape.id,
  feeling: feeling.shape.word,
  time: z.string(),
  timezone: z.string().max(64).refine(isZone),
  pleasantness: feeling.shape.pleasantness,
  energy: feeling.shape.energy,
  intensity: feeling.shape.intensity.default(null),
  note: feeling.shape.note.default(''),
})

/**
 * The feelings that stand in the properties of a file that Intact wrote: those of an entry, or a month's. What makes no
 * sense of them is told.
 */
export function feelingsIn(text: string, say: (why: string) => void): Row[] {
  // Most files have none, and are not looked at twice.
  if (!/^---\s/.test(text) || !/\sfeelings:/.test(text)) return []
  const matter = matterOf(withPlainBreaks(text))
  const { properties } = matter
  const entryId = isOwn(matter) ? textOf(properties.get('id')) : null
  const ofMonth = properties.get('type') === 'feelings' && properties.has('month')
  const list: unknown = properties.get('feelings')
  if (!(entryId || ofMonth) || !Array.isArray(list)) return []
  return list.flatMap((each) => {
    const { data } = written.safeParse(each)
    const when = data && readDate(data.time, data.timezone)
    if (data && when) return [rowOf(data, when.at, entryId)]
    say('A feeling in its properties makes no sense. It is left out.')
    return []
  })
}

const rowOf = (felt: z.infer<typeof written>, at: number, entryId: string | null): Row => ({
  moment: Math.floor(at / 1000),
  id: felt.id,
  felt_at: at,
  zone: felt.timezone,
  local_date: localDateOf(at, felt.timezone),
  word: felt.feeling,
  pleasantness: felt.pleasantness,
  energy: felt.energy,
  intensity: felt.intensity,
  note: felt.note,
  entry_id: entryId,
})
