import { askAreaIds, type AskArea } from './areas.ts'
import { deceiving, harmed, pressing, romantic, underYou } from './stop-words.ts'

/** What the rules look at. Levels are 0 to 100; null means that none was given. */
export interface Asked {
  readonly id: string
  readonly title: string
  readonly whom: string
  readonly starter: string | null
  readonly area: AskArea | null
  readonly feared: string
  readonly distress: number | null
  readonly state: 'idea' | 'planned' | 'done' | 'not-done'
  readonly createdAt: number
  readonly answeredAt: number | null
  readonly trashedAt: number | null
}
type Draft = Pick<Asked, 'id' | 'title' | 'whom' | 'starter' | 'feared' | 'distress'>

/** Above this an ask stops (psychology: exposure is gradual). */
export const mostDistress = 90

/** Why an ask is not to be planned as it stands. */
export type Stop = 'harm' | 'romantic' | 'under-you' | 'deceives' | 'presses' | 'again' | 'too-much'

/** Words without marks, capitals and punctuation: what is compared when two asks may be the same. */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The same thing, whomever it is asked of. */
export const sameThing = (
  one: Pick<Asked, 'title' | 'starter'>,
  other: Pick<Asked, 'title' | 'starter'>,
): boolean =>
  (one.starter !== null && one.starter === other.starter) ||
  (folded(one.title) !== '' && folded(one.title) === folded(other.title))

/** Whether the same person was asked for the same thing, or is going to be. One without a name may be anybody. */
export const askedBefore = (draft: Draft, asks: readonly Asked[]): boolean =>
  folded(draft.whom) !== '' &&
  asks.some(
    (ask) =>
      ask.id !== draft.id &&
      ask.trashedAt === null &&
      (ask.state === 'done' || ask.state === 'planned') &&
      folded(ask.whom) === folded(draft.whom) &&
      sameThing(ask, draft),
  )

export const tooMuch = (distress: number | null): boolean =>
  distress !== null && distress > mostDistress

/** Why it is not to be planned as it stands, the gravest first; null where nothing is in the way. */
export function stopFor(draft: Draft, asks: readonly Asked[]): Stop | null {
  const put = `${draft.title}\n${draft.whom}`
  if (harmed.test(`${put}\n${draft.feared}`)) return 'harm'
  if (romantic.test(put)) return 'romantic'
  if (underYou.test(put)) return 'under-you'
  if (deceiving.test(put)) return 'deceives'
  if (pressing.test(put)) return 'presses'
  if (askedBefore(draft, asks)) return 'again'
  return tooMuch(draft.distress) ? 'too-much' : null
}

const open = ({ state, trashedAt }: Asked): boolean =>
  trashedAt === null && (state === 'idea' || state === 'planned')

/** Those to come, the easiest first; one of which nobody knows how hard it is stands last. */
export const ladder = <T extends Asked>(asks: readonly T[]): T[] =>
  asks
    .filter(open)
    .toSorted((a, b) => (a.distress ?? 101) - (b.distress ?? 101) || a.createdAt - b.createdAt)

/** Something smaller in place of one that is too much: the hardest of those to come that is clearly easier. */
export const smaller = <T extends Asked>(asks: readonly T[], than: { id: string }): T | null =>
  ladder(asks).findLast(
    ({ id, distress }) => id !== than.id && distress !== null && distress <= mostDistress - 30,
  ) ?? null

/** Areas for the next ask: all but those of the last two that were asked, so that no one place carries it all. */
export function otherAreas(asks: readonly Asked[]): AskArea[] {
  const last = asks
    .filter(({ state, trashedAt }) => state === 'done' && trashedAt === null)
    .toSorted((a, b) => (b.answeredAt ?? 0) - (a.answeredAt ?? 0))
    .slice(0, 2)
    .map(({ area }) => area)
  return askAreaIds.filter((area) => !last.includes(area))
}

interface Planned {
  readonly state: Asked['state']
  readonly plannedFor: string | null
  readonly putAway: boolean
  readonly trashedAt: number | null
}

/** Whether it comes back today (`2026-11-22`) to be answered, which it does once. */
export const comesBack = (ask: Planned, today: string): boolean =>
  ask.state === 'planned' &&
  ask.trashedAt === null &&
  !ask.putAway &&
  ask.plannedFor !== null &&
  ask.plannedFor <= today
