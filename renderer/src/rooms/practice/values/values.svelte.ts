import type { Ranking, ValueWriting } from '../../../../../shared/contract/values.ts'
import { startingValues, type Value } from '../../../../../shared/values/rules.ts'
import { onLock } from '../../../app/forgetting.ts'
import { intact } from '../../../app/intact.ts'
import { notify } from '../../../app/notices.svelte.ts'

/** The person's values as they are kept. */
class Values {
  rankings = $state.raw<readonly Ranking[] | null>(null)
  writings = $state.raw<readonly ValueWriting[]>([])
  #asked = 0

  constructor() {
    onLock(() => this.#forget())
  }

  /** In their order; before the first ranking as they begin. */
  readonly inOrder = $derived<readonly Value[]>(this.rankings?.[0]?.values ?? startingValues)
  readonly kept = $derived(this.writings.filter(({ trashedAt }) => trashedAt === null))
  readonly thrown = $derived(this.writings.filter(({ trashedAt }) => trashedAt !== null))
  /** What was left in the middle. */
  readonly left = $derived(this.kept.find(({ finishedAt }) => finishedAt === null) ?? null)

  async load(): Promise<void> {
    const asked = (this.#asked += 1)
    const [rankings, writings] = await Promise.all([
      intact.values.rankings(),
      intact.values.writings(),
    ])
    if (asked !== this.#asked) return
    if (!rankings.ok) return notify(rankings.message)
    if (!writings.ok) return notify(writings.message)
    this.rankings = rankings.value
    this.writings = writings.value
  }

  async remove({ id }: ValueWriting): Promise<void> {
    const answer = await intact.values.moveToTrash({ id })
    if (!answer.ok) return notify(answer.message)
    await this.load()
    notify('Moved to the trash.', { label: 'Undo', run: () => void this.restore(id) })
  }

  async restore(id: string): Promise<boolean> {
    const answer = await intact.values.restore({ id })
    if (!answer.ok) notify(answer.message)
    await this.load()
    return answer.ok
  }

  #forget(): void {
    this.#asked += 1
    this.rankings = null
    this.writings = []
  }
}

export const values = new Values()
