import type { Person } from '../../../../../../shared/contract/people.ts'
import { intact } from '../../../../app/intact.ts'
import { notify } from '../../../../app/notices.svelte.ts'

/** The people the person trusts, as they are chosen from. */
export class People {
  all = $state.raw<readonly Person[]>([])
  /** False until they were read once. */
  known = $state(false)

  async read(): Promise<void> {
    const answer = await intact.people.list()
    if (!answer.ok) return notify(answer.message)
    this.all = answer.value
    this.known = true
  }

  nameOf(id: string | null): string {
    return this.all.find((person) => person.id === id)?.name ?? ''
  }

  async remove({ id, name }: Person): Promise<void> {
    const answer = await intact.people.remove({ id })
    if (!answer.ok) return notify(answer.message)
    await this.read()
    notify(`${name} was removed.`, { label: 'Undo', run: () => void this.#restore(id) })
  }

  async #restore(id: string): Promise<void> {
    const answer = await intact.people.restore({ id })
    if (!answer.ok) notify(answer.message)
    await this.read()
  }
}
