import type { FoundKind } from '../../../../shared/contract/search.ts'
import type { TimelineDay } from '../../../../shared/contract/timeline.ts'

/** Heights in pixels; the same numbers stand in JournalList.svelte's styles. */
export const heights = { heading: 40, entry: 82, feeling: 36, rest: 36 } as const

export const heightOfRow = ({ kind }: { kind: FoundKind }): number =>
  kind === 'feeling' ? heights.feeling : heights.entry

/** Chromium draws nothing beyond about 33.5 million pixels; longer lists are squeezed into this height. */
const tallest = 30_000_000

/** A day in the list. `rest`: it has more than could be fetched, and a line says so. */
export interface ListDay extends TimelineDay {
  readonly rest?: boolean
}

/** Where every day and row of a list lies, without having any of them: only how many there are. */
export class DayLayout {
  readonly days: readonly ListDay[]
  /** How many rows there are, headings aside. */
  readonly count: number
  /** The height of all days together. */
  readonly height: number
  /** The height that is scrolled through. */
  readonly scrollHeight: number
  readonly #tops: Float64Array
  readonly #starts: Float64Array
  #indexes: Map<string, number> | undefined

  constructor(days: readonly ListDay[]) {
    this.days = days
    this.#tops = new Float64Array(days.length + 1)
    this.#starts = new Float64Array(days.length + 1)
    days.forEach((day, index) => {
      this.#tops[index + 1] = this.#tops[index]! + heightOf(day)
      this.#starts[index + 1] = this.#starts[index]! + day.entries + day.feelings
    })
    this.height = this.#tops[days.length]!
    this.count = this.#starts[days.length]!
    this.scrollHeight = Math.min(this.height, tallest)
  }

  topOf(day: number): number {
    return this.#tops[day]!
  }

  /** How many rows come before a day. */
  startOf(day: number): number {
    return this.#starts[day]!
  }

  /** The day at a height; the first or last one outside. */
  dayAt(y: number): number {
    return this.#last(this.#tops, y)
  }

  /** The day that the nth row belongs to. */
  dayOfRow(row: number): number {
    return this.#last(this.#starts, row)
  }

  indexOf(localDate: string): number | undefined {
    this.#indexes ??= new Map(this.days.map((day, index) => [day.localDate, index]))
    return this.#indexes.get(localDate)
  }

  /** The height within the whole list that is at the top of a viewport scrolled to `scrollTop`. */
  yOf(scrollTop: number, viewport: number): number {
    if (this.height === this.scrollHeight) return scrollTop
    return (scrollTop / (this.scrollHeight - viewport)) * (this.height - viewport)
  }

  /** The other way: how far to scroll for a height to be at the top. */
  scrollTopOf(y: number, viewport: number): number {
    if (this.height === this.scrollHeight) return y
    return (y / (this.height - viewport)) * (this.scrollHeight - viewport)
  }

  /** The last index whose value is at most `value`. */
  #last(values: Float64Array, value: number): number {
    let low = 0
    let high = Math.max(0, this.days.length - 1)
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (values[middle]! <= value) low = middle
      else high = middle - 1
    }
    return low
  }
}

const heightOf = (day: ListDay): number =>
  heights.heading +
  day.entries * heights.entry +
  day.feelings * heights.feeling +
  (day.rest ? heights.rest : 0)

/** Consecutive days that are fetched together: as many as hold about `size` rows, at least one. */
export function chunksOf(
  days: readonly TimelineDay[],
  size: number,
): { first: number; last: number }[] {
  const chunks: { first: number; last: number }[] = []
  let rows = Infinity
  days.forEach((day, index) => {
    const here = day.entries + day.feelings
    if (rows + here > size) {
      chunks.push({ first: index, last: index })
      rows = here
    } else {
      chunks.at(-1)!.last = index
      rows += here
    }
  })
  return chunks
}
