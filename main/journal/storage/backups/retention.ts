import type { Backup } from '../../../../shared/contract/backups.ts'
import { localDateOf } from '../../../../shared/dates.ts'
import { newestFirst } from './description.ts'

/** As much of a backup as decides whether it is kept. */
export interface Dated extends Pick<Backup, 'id' | 'madeAt' | 'reason' | 'opens'> {
  /** The version of its tables, where it is known. */
  readonly schema: number | null
}

const ofToday = 3
const inAll = 10
const ofOthers = 3

/**
 * The ids of the backups that are no longer kept. Kept are the 3 newest of today and the newest of each other day, 10 in
 * all; beside them the newest from before each migration, for 3 versions, and the 3 newest that a restore put aside.
 *
 * What does not open is left alone: it is not ours to judge what can still be read of it. And what is dated in the future
 * was made while the clock was wrong, now or then: it is thinned by itself, so that it neither crowds out the others nor
 * is crowded out by them.
 */
export function superfluous(backups: readonly Dated[], now: number, zone: string): string[] {
  const dayOf = ({ madeAt }: Dated) => localDateOf(madeAt, zone)
  const today = localDateOf(now, zone)
  const judged = backups.filter(({ opens, reason }) => opens || reason === 'kept').sort(newestFirst)
  const keep = new Set<string>()
  for (const era of [
    judged.filter((each) => dayOf(each) <= today),
    judged.filter((each) => dayOf(each) > today),
  ]) {
    const regular = era.filter(({ reason }) => reason !== 'kept')
    const migrations = era.filter(({ reason }) => reason === 'migration')
    const kept = [
      ...firstOfEach(regular, dayOf, (day) => (day === today ? ofToday : 1)).slice(0, inAll),
      ...firstOfEach(
        migrations,
        ({ schema }) => String(schema),
        () => 1,
      ).slice(0, ofOthers),
      ...era.filter(({ reason }) => reason === 'kept').slice(0, ofOthers),
    ]
    for (const { id } of kept) keep.add(id)
  }
  return judged.map(({ id }) => id).filter((id) => !keep.has(id))
}

function firstOfEach(
  backups: readonly Dated[],
  group: (of: Dated) => string,
  howMany: (group: string) => number,
): Dated[] {
  const taken = new Map<string, number>()
  return backups.filter((each) => {
    const name = group(each)
    const before = taken.get(name) ?? 0
    taken.set(name, before + 1)
    return before < howMany(name)
  })
}
