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
  /** What was typed and not stored, by the line as it is stored. */
  readonly #typed = new Map<string, OwnHelpLine>()

  get all(): readonly OwnHelpLine[] {
    return settings.ownHelpLines
  }
  get full(): boolean {
    return this.all.length >= mostHelpLines
  }

  /** Opens the fields for one line, with what was typed for it before. */
  edit(which: Which): void {
    this.close()
    const line = which === 'new' ? undefined : this.all[which]
    const { name, number } = this.#typed.get(this.#keyOf(which)) ?? line ?? { name: '', number: '' }
    this.name = name
    this.number = number
    this.editing = which
  }

  /** Closes the fields and keeps what was typed. */
  close(): void {
    const { editing, name, number } = this
    if (editing !== null) this.#typed.set(this.#keyOf(editing), { name, number })
    this.editing = null
    this.problem = ''
  }

  cancel(): void {
    const { editing } = this
    this.close()
    if (editing !== null) this.#typed.delete(this.#keyOf(editing))
  }

  // Places change as lines come and go.
  #keyOf(which: Which): string {
    return which === 'new' ? which : JSON.stringify(this.all[which])
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
    const key = this.#keyOf(this.editing)
    this.saving = true
    if (await change({ ownHelpLines: lines })) {
      this.cancel()
      this.#typed.delete(key)
    }
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
    // At once: fields that are opened while this is stored stay open.
    this.close()
    if (!removed || !(await change({ ownHelpLines: before.toSpliced(index, 1) }))) return false
    notify(`${isolated(removed.name)} is removed.`, {
      label: 'Undo',
      run: () => void this.#bringBack(removed, index),
    })
    return true
  }

  async #bringBack(line: OwnHelpLine, index: number): Promise<void> {
    if (this.full) return notify(`There is room for ${mostHelpLines}.`)
    const lines = $state.snapshot(settings.ownHelpLines)
    const stored = change({ ownHelpLines: lines.toSpliced(index, 0, line) })
    // The fields that are open stay those of their line.
    const { editing } = this
    const moved = typeof editing === 'number' && editing >= index
    if (moved) this.editing = editing + 1
    if (!(await stored) && moved && this.editing === editing + 1) this.editing = editing
  }
}

/** A name that is read from the right does not turn the sentence around it. */
const isolated = (name: string): string => `\u2068${name}\u2069`

export const ownLines = new OwnLines()
