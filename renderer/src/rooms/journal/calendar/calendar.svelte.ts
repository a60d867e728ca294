import { SvelteMap } from 'svelte/reactivity'
import type { CalendarDay } from '../../../../../shared/contract/calendar.ts'
import type { RejectionTitle } from '../../../../../shared/contract/rejections.ts'
import { localDateOf } from '../../../../../shared/dates.ts'
import { onLock } from '../../../app/forgetting.ts'
import { intact } from '../../../app/intact.ts'
import { notify } from '../../../app/notices.svelte.ts'
import { Found } from '../found.svelte.ts'
import { journal } from '../journal.svelte.ts'
import { kinds, type Counts } from './in-words.ts'
import { monthOf, yearOf } from './moving.ts'

const todayNow = (): string =>
  localDateOf(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)

/** The calendar of the Journal room. It outlives the room on screen. */
class Calendar {
  today = $state(todayNow())
  /** The day that is marked, and whose things are listed below. */
  day = $state(todayNow())
  scale = $state<'month' | 'year'>('month')
  /** Whether the person is asked for a date to go to. */
  asking = $state(false)
  /** What there is of the marked day, once it is known. */
  readonly list = new Found()
  /** How far that is scrolled. */
  scrolled = 0
  readonly month = $derived(monthOf(this.day))
  readonly year = $derived(yearOf(this.day))
  readonly #days = new SvelteMap<string, CalendarDay>()
  #titles = $state.raw<readonly RejectionTitle[]>([])
  /** Rejections of the marked day. */
  readonly rejections = $derived(
    this.#titles.filter(({ localDate, folded }) => localDate === this.day && !folded),
  )
  /** The year whose days are known. */
  #known = 0
  #asked = 0

  constructor() {
    onLock(() => this.forget())
    intact.on('vaultChanged', () => this.forget())
  }

  /** How much there is of a day, if there is anything. */
  of(date: string): CalendarDay | undefined {
    return this.#days.get(date)
  }

  /** How much there is of a month (`2026-11`) of the year that is shown. */
  ofMonth(month: string): Counts {
    const sum = { entries: 0, feelings: 0, rejections: 0, practice: 0 }
    for (const day of this.#days.values())
      if (monthOf(day.localDate) === month) for (const { kind } of kinds) sum[kind] += day[kind]
    return sum
  }

  /** Every day of the year that is shown with something in it. */
  get days(): CalendarDay[] {
    return [...this.#days.values()]
  }

  /** Goes to a day, and shows what there is of it. */
  async go(day: string): Promise<void> {
    if (day !== this.day) this.scrolled = 0
    this.day = day
    await Promise.all([yearOf(day) === this.#known ? undefined : this.#count(), this.#look()])
  }

  goToToday(): void {
    this.today = todayNow()
    void this.go(this.today)
  }

  /** The journal may have changed. */
  refresh(): void {
    this.today = todayNow()
    void this.#count()
    void this.#look()
  }

  forget(): void {
    this.#asked += 1
    this.list.clear()
    this.#days.clear()
    this.#titles = []
    this.#known = 0
    this.day = this.today = todayNow()
    this.scale = 'month'
    this.asking = false
  }

  async #count(): Promise<void> {
    const asked = (this.#asked += 1)
    const { year } = this
    const [from, to] = [`${four(year)}-01-01`, `${four(year)}-12-31`]
    const [days, titles] = await Promise.all([
      intact.calendar.days({ from, to }),
      intact.rejections.titles(),
    ])
    if (asked !== this.#asked) return
    if (!days.ok) return notify(days.message)
    if (titles.ok) this.#titles = titles.value
    this.#known = year
    this.#days.clear()
    for (const day of days.value) this.#days.set(day.localDate, day)
  }

  #look(): Promise<void> {
    return journal.attempt(() =>
      this.list.search({ query: `on:${this.day}`, kind: null, order: 'newest' }),
    )
  }
}

const four = (year: number): string => String(year).padStart(4, '0')

export const calendar = new Calendar()
