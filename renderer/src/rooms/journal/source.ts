import type { TimelineItem } from '../../../../shared/contract/timeline.ts'
import type { DayLayout, ListDay } from './day-layout.ts'

/** What a list shows: everything, or what was found. Days newest first. */
export interface Source {
  readonly layout: DayLayout
  /** The rows of a day, if they have been fetched. */
  itemsOf(localDate: string): readonly TimelineItem[] | undefined
  /** Sees to it that the rows of these days (by index) come, and waits for them. */
  ensure(first: number, last: number): Promise<void>
}

/** Rows by the day they belong to, in their order. */
export const byDay = (items: readonly TimelineItem[]): Map<string, TimelineItem[]> =>
  Map.groupBy(items, (item) => item.localDate)

/** The days that rows make up. */
export const daysOf = (items: readonly TimelineItem[]): ListDay[] =>
  [...byDay(items)].map(([localDate, rows]) => dayOf(localDate, rows))

export function dayOf(localDate: string, rows: readonly TimelineItem[]): ListDay {
  const entries = rows.filter(({ kind }) => kind === 'entry').length
  return { localDate, entries, feelings: rows.length - entries }
}
