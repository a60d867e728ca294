import { mostHelpLines, type OwnHelpLine } from '../../../../shared/contract/settings.ts'
import { isSeen } from '../../../../shared/seen.ts'
import { notify } from '../../app/notices.svelte.ts'
import { change, settings } from '../../app/settings.svelte.ts'

type Field = keyof OwnHelpLine
/** One of the lines by its place, or one more. */
type Which = number | 'new'

/** The help lines that the person adds, and what they have typed of one: it is still there after leaving the page. */
class OwnLines {
  /** The one that is being changed. */
  editing = $state<Which | null>(null)
  name = $state('')
  number = $state('')
  problem = $state('')
  saving = $state(false)
  /** Whose words the fields hold. */
  #of: Which | null = null

  get all(): readonly OwnHelpLine[] {
    return settings.ownHelpLines
  }
  get full(): boolean {
    return this.all.length >= mostHelpLines
  }

  /** Opens the fields for one line, with what was typed for it before. */
  edit(which: Which): void {
    if (this.#of !== which) {
      const line = which === 'new' ? undefined : this.all[which]
      this.name = line?.name ?? ''
      this.number = line?.number ?? ''
    }
    this.#of = this.editing = which
    this.problem = ''
  }

  /** Closes the fields and keeps what was typed. */
  close(): void {
    this.editing = null
    this.problem = ''
  }

  cancel(): void {
    this.close()
    this.#of = null
  }

  /** @returns the field that lacks something, or null: it is stored, or the person was told why not */
  async save(): Promise<Field | null> {
    if (this.editing === null || this.saving) return null
    const missing = (['name', 'number'] as const).find((field) => !isSeen(this[field]))
    if (missing) {
      this.problem = missing === 'name' ? 'Who is it?' : 'How can they be reached?'
      return missing
    }
    const line = { name: this.name.trim(), number: this.number.trim() }
    const lines = $state.snapshot(settings.ownHelpLines)
    lines.splice(this.editing === 'new' ? lines.length : this.editing, 1, line)
    this.saving = true
    if (await change({ ownHelpLines: lines })) this.cancel()
    this.saving = false
    return null
  }

  /**
   * Takes one away, which can be taken back for as long as the notice stays.
   * @returns whether it is gone
   */
  async remove(index: number): Promise<boolean> {
    const before = $state.snapshot(settings.ownHelpLines)
    const removed = before[index]
    if (!removed || !(await change({ ownHelpLines: before.toSpliced(index, 1) }))) return false
    this.cancel()
    const undo = () => {
      if (this.full) return notify(`There is room for ${mostHelpLines}.`)
      const lines = $state.snapshot(settings.ownHelpLines)
      void change({ ownHelpLines: lines.toSpliced(index, 0, removed) })
    }
    notify(`${isolated(removed.name)} is removed.`, { label: 'Undo', run: undo })
    return true
  }
}

/** A name that is read from the right does not turn the sentence around it. */
const isolated = (name: string): string => `\u2068${name}\u2069`

export const ownLines = new OwnLines()
