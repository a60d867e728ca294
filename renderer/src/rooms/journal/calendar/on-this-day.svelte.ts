import type { OnThisDay as Told } from '../../../../../shared/contract/calendar.ts'
import type { TimelineItem } from '../../../../../shared/contract/timeline.ts'
import { onLock } from '../../../app/forgetting.ts'
import { intact } from '../../../app/intact.ts'
import { settings } from '../../../app/settings.svelte.ts'

const nothing: Told = { times: [], leftOut: 0 }

/** What was written on this day in earlier years and months, above the list. */
class OnThisDay {
  open = $state(false)
  #told = $state.raw(nothing)
  readonly times = $derived(settings.onThisDay ? this.#told.times : [])
  readonly #entries = $derived(this.times.flatMap(({ entries }) => entries))
  readonly leftOut = $derived(this.#told.leftOut)
  /** What was painful is shown for as long as the person stays. */
  #painfulToo = false
  #asked = 0

  constructor() {
    onLock(() => this.#forget())
    intact.on('vaultChanged', () => this.#forget())
  }

  /** Where the journal cannot say, nothing is shown: nobody asked for it. */
  async look(): Promise<void> {
    if (!settings.onThisDay) return
    const asked = (this.#asked += 1)
    const answer = await intact.calendar.onThisDay({ painfulToo: this.#painfulToo })
    if (asked === this.#asked && answer.ok) this.#told = answer.value
  }

  async showPainfulToo(): Promise<void> {
    this.#painfulToo = true
    await this.look()
  }

  /** Whether it shows an entry. */
  has(id: string | undefined): boolean {
    return this.open && this.#entries.some((entry) => entry.id === id)
  }

  /** The entry after one that it shows (1), or before it (-1); none at the ends. */
  nextTo(id: string | undefined, by: 1 | -1): TimelineItem | undefined {
    return this.#entries[this.#entries.findIndex((entry) => entry.id === id) + by]
  }

  /** The person leaves: what was asked for was asked for this once. */
  close(): void {
    if (this.#painfulToo) this.#told = nothing
    this.#painfulToo = false
    this.open = false
  }

  #forget(): void {
    this.#asked += 1
    this.close()
    this.#told = nothing
  }
}

export const onThisDay = new OnThisDay()
