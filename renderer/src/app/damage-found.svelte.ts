import type { CheckResult } from '../../../shared/contract/damage.ts'
import { carry } from './carried.ts'
import { run } from './commands.svelte.ts'
import { intact } from './intact.ts'

/** What a check found wrong with the journal that is open. */
class DamageFound {
  problems = $state.raw<readonly string[]>([])

  /** Looks at the last check, and follows those that are made. Returns the end of it. */
  watch(): () => void {
    const take = ({ whole, problems }: CheckResult) => (this.problems = whole ? [] : problems)
    void intact.damage.last().then((answer) => {
      if (answer.ok && answer.value) take(answer.value)
    })
    return intact.on('damageFound', take)
  }

  dismiss(): void {
    this.problems = []
  }

  /** The lock screen then begins with what can be done. */
  lock(): void {
    carry({ kind: 'damage', problems: [...this.problems] })
    run('lock')
  }
}

export const damageFound = new DamageFound()
