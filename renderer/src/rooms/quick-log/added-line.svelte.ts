import { v7 as newId } from 'uuid'
import { intact } from '../../app/intact.ts'
import type { Added } from '../practice/strengths/added-in-words.ts'

/** A win or a strength in one line. It is kept on Enter, and also when the person leaves in the middle of it. */
export class AddedLine {
  /** What it was last chosen to be. */
  kind = $state<Added>('wins')
  text = $state('')
  problem = $state('')
  /** It is on disk, and stays as it is. */
  kept = $state(false)
  /** That it cannot be kept was said; whoever leaves all the same lets it go. */
  warned = $state(false)
  #keeping: Promise<boolean> | undefined
  // Pressed twice, it is kept once.
  readonly #id = newId()

  /** Whether there is anything here that would be missed. */
  readonly begun: boolean = $derived(this.text.trim() !== '' && !this.kept)

  /** Answers whether nothing is left that is not kept. */
  keep(): Promise<boolean> {
    if (!this.begun) return Promise.resolve(true)
    return (this.#keeping ??= this.#keep().finally(() => (this.#keeping = undefined)))
  }

  /** Something was typed since. */
  change(): void {
    this.problem = ''
    this.warned = false
  }

  async #keep(): Promise<boolean> {
    const id = this.#id
    const said = this.text.trim()
    const answer =
      this.kind === 'wins'
        ? await intact.wins.add({ id, win: said })
        : await intact.strengths.add({ id, strength: said })
    this.problem = answer.ok ? '' : answer.message
    this.kept = answer.ok
    return answer.ok
  }
}
