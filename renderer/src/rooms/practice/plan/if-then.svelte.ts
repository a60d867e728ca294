import { v7 as newId } from 'uuid'
import type { IfThenPlan } from '../../../../../shared/contract/if-then-plans.ts'
import { onLock } from '../../../app/forgetting.ts'

/** The plan that is being written or changed in the Practice room, if any. */
class IfThen {
  writing = $state.raw<Pick<IfThenPlan, 'id' | 'cue' | 'act'> | null>(null)

  constructor() {
    onLock(() => (this.writing = null))
  }

  /** A new one; the one before it is closed once there are words. */
  begin(): void {
    this.writing = { id: newId(), cue: '', act: '' }
  }
}

export const ifThen = new IfThen()
