import type { FoundItem } from '../../../../shared/contract/search.ts'
import type { DayLayout, ListDay } from './day-layout.ts'

/** What a list shows: everything, or what was found. Days newest first. */
export interface Source {
  readonly layout: DayLayout
  /** Its rows are in an order of their own, and all under one heading. */
  readonly undated?: boolean
  /** The rows of a day, if they have been fetched. */
  itemsOf(localDate: string): readonly FoundItem[] | undefined
  /** Sees to it that the rows of these days (by index) come, and waits for them. */
  ensure(first: number, last: number): Promise<void>
}

/** Rows by the day they belong to, in their order. */
export const byDay = <Item extends { localDate: string }>(
  items: readonly Item[],
): Map<string, Item[]> => Map.groupBy(items, (item) => item.localDate)

/** The days that rows make up. */
export const daysOf = (
  items: readonly FoundItem[],
  dayIn: (item: FoundItem) => string = ({ localDate }) => localDate,
): ListDay[] => [...Map.groupBy(items, dayIn)].map(([localDate, rows]) => dayOf(localDate, rows))

export function dayOf(localDate: string, rows: readonly FoundItem[]): ListDay {
  // Whatever is no feeling is as high as an entry.
  const entries = rows.filter(({ kind }) => kind !== 'feeling').length
  return { localDate, entries, feelings: rows.length - entries }
}
