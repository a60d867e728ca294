import type { Plan, PlanSaid } from '../../../../../shared/contract/plans.ts'
import type { Area } from '../../../../../shared/contract/rejections.ts'
import { addDays, localDateOf } from '../../../../../shared/dates.ts'
import { intact } from '../../../app/intact.ts'
import { Keeping } from '../../../app/keeping.svelte.ts'
import { HeavyWords } from '../../rejections/steps/heavy-words.svelte.ts'

/** One thing to do, kept as it is typed and set. A new one is meant for tomorrow. */
export class PlanForm {
  readonly id: string
  plan = $state('')
  plannedFor = $state('')
  area = $state<Area | null>(null)
  rejectionId = $state<string | null>(null)
  readonly heavy: HeavyWords

  readonly keeping = new Keeping<PlanSaid>({
    // Without words or a day it stays what it was.
    take: () => (this.plan.trim() && this.plannedFor ? this.#said() : null),
    store: (said) => intact.plans.save(said),
  })

  constructor(id: string, kept: Plan | null, rejectionId: string | null) {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions()
    this.id = id
    this.heavy = new HeavyWords(id)
    this.plannedFor = addDays(localDateOf(Date.now(), timeZone), 1)
    this.rejectionId = rejectionId
    if (!kept) return
    const { plan, plannedFor, area } = kept
    Object.assign(this, { plan, plannedFor, area, rejectionId: kept.rejectionId })
  }

  change(): void {
    this.keeping.change()
    this.heavy.change(() => this.plan)
  }

  #said(): PlanSaid {
    const { id, plan, plannedFor, area, rejectionId } = this
    return { id, plan, plannedFor, area, rejectionId }
  }
}
