import type {
  AsksTold,
  Beliefs,
  CheckInsTold,
  Days,
  Felt,
  RecoveryTold,
  WorthTold,
} from '../../../../shared/contract/insights.ts'
import type { SpiralTold } from '../../../../shared/contract/insights-spiral.ts'
import type { Result } from '../../../../shared/result.ts'
import { onLock } from '../../app/forgetting.ts'
import { intact } from '../../app/intact.ts'
import { notify } from '../../app/notices.svelte.ts'
import { settings } from '../../app/settings.svelte.ts'

/** What the Insights room shows. Each chart is asked for by itself, from above, so that the first is there at once. */
class Insights {
  days = $state.raw<Days | null>(null)
  felt = $state.raw<Felt | null>(null)
  recovery = $state.raw<RecoveryTold | null>(null)
  beliefs = $state.raw<Beliefs | null>(null)
  worth = $state.raw<WorthTold | null>(null)
  checkIns = $state.raw<CheckInsTold | null>(null)
  spiral = $state.raw<SpiralTold | null>(null)
  asks = $state.raw<AsksTold | null>(null)
  /** Which calendar year is shown; null for the last twelve months. */
  year = $state<number | null>(null)
  /** Whether the person checks in instead of looking at charts. */
  checkingIn = $state(false)
  /** Whether feelings are shown from the first one on. */
  all = $state(false)
  #asked = 0

  async load(): Promise<void> {
    const asked = (this.#asked += 1)
    const { year, all } = this
    const told = async <T>(answer: Promise<Result<T>>, take: (value: T) => void) => {
      const result = await answer
      if (asked !== this.#asked) return
      if (result.ok) take(result.value)
      else notify(result.message)
    }
    const { insights } = intact
    await told(insights.days({ year }), (days) => (this.days = days))
    await told(insights.felt({ all }), (felt) => (this.felt = felt))
    // It may have to read what was written first, which it does while the others are asked for.
    const spiral = insights.spiral({ telling: settings.noticing })
    await told(insights.recovery(), (recovery) => (this.recovery = recovery))
    await told(insights.beliefs(), (beliefs) => (this.beliefs = beliefs))
    await told(insights.worth(), (worth) => (this.worth = worth))
    await told(insights.checkIns(), (checkIns) => (this.checkIns = checkIns))
    await told(insights.asks(), (asks) => (this.asks = asks))
    await told(spiral, (spiral) => (this.spiral = spiral))
  }

  showYear(year: number | null): void {
    this.year = year
    void this.load()
  }

  showAll(all: boolean): void {
    this.all = all
    void this.load()
  }

  forget(): void {
    this.#asked += 1
    this.days = this.felt = this.recovery = this.beliefs = this.worth = this.checkIns = null
    this.spiral = this.asks = null
    this.year = null
    this.all = false
    this.checkingIn = false
  }
}

export const insights = new Insights()
onLock(() => insights.forget())
