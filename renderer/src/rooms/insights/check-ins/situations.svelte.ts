import type { Situation } from '../../../../../shared/contract/check-ins.ts'
import { intact } from '../../../app/intact.ts'
import { notify } from '../../../app/notices.svelte.ts'

/** What the person is about to ask. */
export class Situations {
  all = $state.raw<readonly Situation[]>([])

  async read(): Promise<void> {
    const answer = await intact.checkIns.situations()
    if (answer.ok) this.all = answer.value
    else notify(answer.message)
  }

  async remove({ id }: Situation): Promise<void> {
    const answer = await intact.checkIns.moveSituationToTrash({ id })
    if (!answer.ok) return notify(answer.message)
    await this.read()
    notify('Removed.', { label: 'Undo', run: () => void this.#restore(id) })
  }

  async #restore(id: string): Promise<void> {
    const answer = await intact.checkIns.restoreSituation({ id })
    if (!answer.ok) notify(answer.message)
    await this.read()
  }
}
