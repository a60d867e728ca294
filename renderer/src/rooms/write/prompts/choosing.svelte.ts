import type { Template } from '../../../../../shared/contract/templates.ts'
import { promptMoments } from '../../../../../shared/prompts.ts'
import { intact } from '../../../app/intact.ts'
import { groupsFor, type Group, type Option } from './groups.ts'

/** What can be chosen from: all of it, one moment, or the person's own templates. */
export const shelves: readonly { id: string; label: string }[] = [
  { id: 'all', label: 'All' },
  ...promptMoments.map(({ id, label }) => ({ id, label })),
  { id: 'own', label: 'Your templates' },
]

/** Choosing a prompt or a template, and what is done with templates. */
export class Choosing {
  query = $state('')
  shelf = $state('all')
  at = $state(0)
  templates = $state.raw<readonly Template[]>([])
  /** Removed a moment ago; it can come back. */
  removed = $state.raw<Template | null>(null)
  /** Prompts for another way of seeing it are shown although a feeling was named just now. */
  allTheSame = $state(false)
  problem = $state('')
  #named = $state(false)
  #heavy = $state.raw<() => boolean>(() => false)

  /**
   * @param named whether a feeling was named just now
   * @param heavy whether something heavy is on the page; it may be noticed only after the dialog came
   */
  constructor(named: boolean, heavy: () => boolean) {
    this.#named = named
    this.#heavy = heavy
  }

  readonly groups: readonly Group[] = $derived.by(() =>
    groupsFor({
      shelf: this.shelf,
      query: this.query,
      templates: this.templates,
      // Beside what is heavy neither is offered, whatever was asked for.
      reframing: !this.#heavy() && (!this.#named || this.allTheSame),
      asking: !this.#heavy(),
    }),
  )
  readonly options: readonly Option[] = $derived(this.groups.flatMap(({ options }) => options))
  readonly chosen = $derived(this.options[Math.min(this.at, this.options.length - 1)])
  readonly chosenTemplate = $derived(this.templates.find(({ id }) => id === this.chosen?.id))
  /** Whether prompts are kept back here because a feeling was named. */
  readonly keptBack = $derived(
    this.#named && !this.allTheSame && !this.#heavy() && ['all', 'first-days'].includes(this.shelf),
  )

  async read(): Promise<void> {
    const answer = await intact.templates.list()
    if (answer.ok) this.templates = answer.value
    else this.problem = answer.message
  }

  show(shelf: string): void {
    this.shelf = shelf
    this.at = 0
  }

  move(step: 1 | -1): void {
    const count = this.options.length
    if (count) this.at = (Math.min(this.at, count - 1) + step + count) % count
  }

  /** Adds a template, or puts it in the place of the one with the same id. Answers whether that worked. */
  async save(template: Omit<Template, 'savedAt'>): Promise<boolean> {
    const answer = await intact.templates.save(template)
    this.problem = answer.ok ? '' : answer.message
    if (!answer.ok) return false
    this.removed = null
    await this.read()
    this.query = ''
    this.show('own')
    this.at = Math.max(
      0,
      this.options.findIndex(({ id }) => id === template.id),
    )
    return true
  }

  async remove(template: Template): Promise<void> {
    const answer = await intact.templates.remove({ id: template.id })
    this.problem = answer.ok ? '' : answer.message
    if (!answer.ok) return
    this.removed = template
    await this.read()
  }
}
