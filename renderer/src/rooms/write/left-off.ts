import type { TimelineItem } from '../../../../shared/contract/timeline.ts'
import { intact } from '../../app/intact.ts'

const recent = 18 * 60 * 60 * 1000

export type LeftOff = Extract<TimelineItem, { kind: 'entry' }>

/** The entry one was at in the last eighteen hours, if there is one besides the page itself. */
export async function whereYouLeftOff(exceptId: string): Promise<LeftOff | null> {
  const answer = await intact.timeline.latest({ limit: 20 })
  if (!answer.ok) return null
  const since = Date.now() - recent
  const found = answer.value.find(
    (item) => item.kind === 'entry' && item.id !== exceptId && item.at > since,
  )
  return found?.kind === 'entry' ? found : null
}
