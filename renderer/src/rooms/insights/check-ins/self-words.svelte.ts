import { v7 as newId } from 'uuid'
import type { SelfWord } from '../../../../../shared/contract/check-ins.ts'
import type { Result } from '../../../../../shared/result.ts'
import { intact } from '../../../app/intact.ts'
import { notify } from '../../../app/notices.svelte.ts'

/** The words a person may find themselves in, and which of them they picked today. */
export class SelfWords {
  all = $state.raw<readonly SelfWord[]>([])
  picked = $state.raw<readonly string[]>([])
  known = $state(false)

  async read(picked: readonly string[]): Promise<void> {
    this.picked = picked
    await this.#list()
  }

  /** Answers whether it is there now; a word that was there before is not added again. */
  async add(word: string): Promise<boolean> {
    const wanted = word.trim().toLocaleLowerCase()
    if (this.all.some((known) => known.word.toLocaleLowerCase() === wanted)) return true
    return this.#change(intact.checkIns.saveWord({ id: newId(), word }))
  }

  async remove({ id, word }: SelfWord): Promise<void> {
    if (!(await this.#change(intact.checkIns.removeWord({ id })))) return
    const back = () => void this.#change(intact.checkIns.restoreWord({ id }))
    notify(`“${word}” was removed.`, { label: 'Undo', run: back })
  }

  async pick(id: string, chosen: boolean): Promise<void> {
    const before = this.picked
    const others = before.filter((other) => other !== id)
    this.picked = chosen ? [...others, id] : others
    const answer = await intact.checkIns.pick({ ids: [...this.picked] })
    if (answer.ok) return
    this.picked = before
    notify(answer.message)
  }

  async #change(answer: Promise<Result<null>>): Promise<boolean> {
    const result = await answer
    if (!result.ok) notify(result.message)
    await this.#list()
    return result.ok
  }

  async #list(): Promise<void> {
    const answer = await intact.checkIns.words()
    if (!answer.ok) return notify(answer.message)
    this.all = answer.value
    this.known = true
  }
}
