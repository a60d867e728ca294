import { SvelteMap } from 'svelte/reactivity'
import { scalesOf, type Cadence, type Scale } from '../../../../../shared/check-ins.ts'
import type { CheckInDay } from '../../../../../shared/contract/check-ins.ts'
import { intact } from '../../../app/intact.ts'
import { Keeping } from '../../../app/keeping.svelte.ts'
import { notify } from '../../../app/notices.svelte.ts'
import { doneToday } from './reminder.ts'

/** What is rated today, kept as it is set. */
export class CheckIn {
  day = $state.raw<CheckInDay | null>(null)
  readonly #values = new SvelteMap<Scale, number>()
  readonly #changed = new Set<Scale>()

  readonly keeping = new Keeping<readonly Scale[]>({
    take: () => (this.#changed.size > 0 ? [...this.#changed] : null),
    store: async (scales) => {
      let answer: Awaited<ReturnType<typeof intact.checkIns.rate>> = { ok: true, value: null }
      for (const scale of scales) {
        const value = this.value(scale)
        answer = await intact.checkIns.rate({ scale, value })
        if (!answer.ok) break
        doneToday()
        // Moved on meanwhile, it is not kept yet.
        if (this.value(scale) === value) this.#changed.delete(scale)
      }
      return answer
    },
  })

  async read(): Promise<void> {
    const answer = await intact.checkIns.today()
    if (!answer.ok) return notify(answer.message)
    this.day = answer.value
    for (const [scale, value] of Object.entries(answer.value.ratings))
      if (!this.#changed.has(scale as Scale)) this.#values.set(scale as Scale, value)
  }

  value(scale: Scale): number | null {
    return this.#values.get(scale) ?? null
  }

  rate(scale: Scale, value: number): void {
    this.#values.set(scale, value)
    this.#changed.add(scale)
    this.keeping.change()
  }

  /** Whether it is open from the start: begun today, or not done for as long as it is usually apart. */
  isDue(cadence: Cadence, daysBetween: number): boolean {
    const { day } = this
    if (!day) return false
    const last = day.last[cadence]
    if (last === null || scalesOf[cadence].some((scale) => scale in day.ratings)) return true
    return Date.parse(day.localDate) - Date.parse(last) >= daysBetween * 86_400_000
  }
}
