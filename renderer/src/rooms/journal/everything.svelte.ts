import { SvelteMap } from 'svelte/reactivity'
import type { TimelineItem } from '../../../../shared/contract/timeline.ts'
import { intact, valueOf } from '../../app/intact.ts'
import { chunksOf, DayLayout, type ListDay } from './day-layout.ts'
import { byDay, dayOf, daysOf, type Source } from './source.ts'

const rowsInChunk = 200
const firstPage = 60
const mostChunks = 50
/** `timeline.between` answers no more than this. */
const mostRows = 1000

/** The whole journal: the days are known, their rows are fetched where the person looks. */
export class Everything implements Source {
  layout = $state.raw(new DayLayout([]))
  /** Whether it is known what there is. */
  ready = $state(false)
  #items = new SvelteMap<string, readonly TimelineItem[]>()
  #chunks: { first: number; last: number }[] = []
  #fetched = new Map<number, Promise<void>>()
  #visible: readonly [number, number] = [0, 0]
  #generation = 0

  itemsOf(localDate: string): readonly TimelineItem[] | undefined {
    return this.#items.get(localDate)
  }

  /** Looks at the journal, or looks again after it changed. What is on screen stays until the new state is there. */
  async refresh(): Promise<void> {
    const generation = (this.#generation += 1)
    // The journal answers in turn, and counting all days takes longer.
    const latest = this.ready ? null : this.#showLatest(generation)
    const counted = valueOf(intact.timeline.days())
    await latest
    const days = await counted
    if (generation !== this.#generation) return
    const looking = this.#visible.map((index) => this.layout.days[index]?.localDate)
    const chunks = chunksOf(days, rowsInChunk)
    const layout = new DayLayout(days)
    // The rows in sight change together with the days, so that nothing jumps.
    const [first = 0, last = 0] = looking.map((date) => layout.indexOf(date ?? ''))
    const inSight = chunks.filter((chunk) => chunk.last >= first && chunk.first <= last)
    const rows = await Promise.all(inSight.map((chunk) => fetchRows(days, chunk)))
    if (generation !== this.#generation) return
    this.#chunks = chunks
    this.#fetched = new Map(inSight.map((chunk) => [chunks.indexOf(chunk), Promise.resolve()]))
    this.layout = layout
    inSight.forEach((chunk, index) => this.#take(chunk, rows[index]!))
    this.ready = true
  }

  async ensure(first: number, last: number): Promise<void> {
    this.#visible = [first, last]
    const wanted = this.#chunks.flatMap((chunk, index) =>
      chunk.last >= first && chunk.first <= last ? [index] : [],
    )
    await Promise.all(wanted.map((index) => this.#fetch(index)))
  }

  clear(): void {
    this.#generation += 1
    this.layout = new DayLayout([])
    this.ready = false
    this.#items.clear()
    this.#chunks = []
    this.#fetched.clear()
  }

  /** Something to see while the days are still being counted. */
  async #showLatest(generation: number): Promise<void> {
    const items = await valueOf(intact.timeline.latest({ limit: firstPage }))
    if (generation !== this.#generation) return
    // The oldest of these days may be incomplete.
    const days = items.length < firstPage ? daysOf(items) : daysOf(items).slice(0, -1)
    for (const [localDate, rows] of byDay(items)) this.#items.set(localDate, rows)
    this.layout = new DayLayout(days)
    this.ready = true
  }

  #fetch(index: number): Promise<void> {
    const before = this.#fetched.get(index)
    if (before) return before
    const generation = this.#generation
    const chunk = this.#chunks[index]!
    const fetching = fetchRows(this.layout.days, chunk).then(
      (rows) => {
        if (generation === this.#generation) this.#take(chunk, rows)
      },
      // It is asked for again the next time it comes into sight.
      () => void this.#fetched.delete(index),
    )
    this.#fetched.set(index, fetching)
    this.#forgetSome(index)
    return fetching
  }

  #take(chunk: { first: number; last: number }, items: readonly TimelineItem[]): void {
    const rows = byDay(items)
    const days = this.layout.days.slice(chunk.first, chunk.last + 1)
    for (const { localDate } of days) this.#items.set(localDate, rows.get(localDate) ?? [])
    // Either the day has more than one call answers, or the journal changed in between: the rows are what counts.
    const corrected = days.map((day) => corrections(day, rows.get(day.localDate) ?? []))
    if (corrected.every((day, index) => day === days[index])) return
    this.layout = new DayLayout(this.layout.days.toSpliced(chunk.first, days.length, ...corrected))
  }

  #forgetSome(near: number): void {
    if (this.#fetched.size <= mostChunks) return
    const distance = (index: number): number => Math.abs(index - near)
    const furthest = [...this.#fetched.keys()].sort((a, b) => distance(b) - distance(a))
    for (const index of furthest.slice(0, mostChunks / 2)) {
      this.#fetched.delete(index)
      const { first, last } = this.#chunks[index]!
      for (const { localDate } of this.layout.days.slice(first, last + 1)) {
        this.#items.delete(localDate)
      }
    }
  }
}

const fetchRows = (days: readonly ListDay[], chunk: { first: number; last: number }) =>
  valueOf(
    intact.timeline.between({
      from: days[chunk.last]!.localDate,
      to: days[chunk.first]!.localDate,
    }),
  )

function corrections(day: ListDay, rows: readonly TimelineItem[]): ListDay {
  const real = dayOf(day.localDate, rows)
  if (real.entries === day.entries && real.feelings === day.feelings) return day
  return { ...real, rest: rows.length >= mostRows }
}
