import { v7 as newId } from 'uuid'
import type { Redirection } from '../../../../shared/contract/episodes.ts'
import type { Result } from '../../../../shared/result.ts'
import { intact } from '../../app/intact.ts'
import { suggestedRedirections } from './suggestions.ts'

/** The person's own list of small absorbing things, one at a time. */
export class Redirecting {
  own = $state.raw<readonly Redirection[]>([])
  at = $state(0)
  editing = $state(false)
  /** Whether the list can be read and changed: not while the journal is locked. */
  readable = $state(false)
  problem = $state('')
  /** Removed a moment ago; it can come back. */
  removed = $state.raw<Redirection | null>(null)

  /** What is offered: the person's own things, or some to begin with. */
  readonly things: readonly string[] = $derived(
    this.own.length > 0 ? this.own.map(({ text }) => text) : suggestedRedirections,
  )
  readonly thing = $derived(this.things[this.at % this.things.length] ?? '')
  /** Whether what is offered is not on the list. */
  readonly suggested = $derived(this.own.length === 0)
  readonly untaken = $derived(
    suggestedRedirections.filter((text) => !this.own.some((each) => each.text === text)),
  )

  async read(): Promise<void> {
    const answer = await intact.episodes.redirections()
    this.readable = answer.ok
    this.own = answer.ok ? answer.value : []
  }

  next(): void {
    this.at = (this.at + 1) % this.things.length
  }

  async add(text: string): Promise<void> {
    const trimmed = text.trim()
    if (!trimmed) return
    await this.#change(intact.episodes.saveRedirection({ id: newId(), text: trimmed }))
  }

  /** Changes one; without words it stays as it was. */
  async say({ id, text: before }: Redirection, text: string): Promise<void> {
    const trimmed = text.trim()
    if (trimmed && trimmed !== before)
      await this.#change(intact.episodes.saveRedirection({ id, text: trimmed }))
  }

  async remove(thing: Redirection): Promise<void> {
    if (await this.#change(intact.episodes.removeRedirection({ id: thing.id })))
      this.removed = thing
  }

  async restore({ id }: Redirection): Promise<void> {
    if (await this.#change(intact.episodes.restoreRedirection({ id }))) this.removed = null
  }

  async #change(answer: Promise<Result<null>>): Promise<boolean> {
    const result = await answer
    this.problem = result.ok ? '' : result.message
    await this.read()
    return result.ok
  }
}
