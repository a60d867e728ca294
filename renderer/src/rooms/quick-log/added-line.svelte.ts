import type { VaultStatus } from '../../../../shared/contract/vault.ts'
import { intact } from '../../app/intact.ts'
import type { Added } from '../practice/strengths/added-in-words.ts'
import { KeptLine } from '../practice/strengths/kept-line.svelte.ts'

/**
 * A win or a strength in one line. In an open journal it is kept as it is typed; for a locked one it is sealed on Enter, and
 * also when the person leaves in the middle of it.
 */
export class AddedLine {
  #line = $state.raw(this.#keptLine())
  /** Whether the journal it goes to is open. */
  open = $state(false)
  /** It was sent off, is on disk, and stays as it is. */
  kept = $state(false)
  /** That it cannot be kept was said; whoever leaves all the same lets it go. */
  warned = $state(false)
  #notSealed = $state('')
  #letGo = false
  #folder: string | undefined
  #keeping: Promise<boolean> | undefined

  /** Whether there is anything here that would be missed. */
  readonly begun: boolean = $derived(this.#line.text.trim() !== '' && !this.kept)

  readonly problem: string = $derived.by(() => {
    const { state } = this.#line.keeping
    return this.open && state.kind === 'failed' ? state.message : this.#notSealed
  })

  /** What it was last chosen to be. */
  get kind(): Added {
    return this.#line.kind
  }

  get text(): string {
    return this.#line.text
  }

  set text(text: string) {
    this.#line.text = text
    this.#changed()
  }

  /** It may be the other of the two after all: what is in the line stays. */
  become(kind: Added): void {
    if (this.#line.kind === kind || this.kept) return
    this.#line.kind = kind
    this.#changed()
  }

  /** Which journal it goes to, and whether that is open. */
  follow({ state, folder }: VaultStatus): void {
    const another = this.#folder !== undefined && this.#folder !== folder
    this.#folder = folder
    this.open = state === 'unlocked' || state === 'sample'
    if (another && !this.kept) this.#goElsewhere()
    if (this.open && !this.#line.asStored) this.#line.keeping.change()
  }

  /** Answers whether nothing is left that is not kept. */
  keep(): Promise<boolean> {
    if (this.kept || this.#letGo) return Promise.resolve(true)
    return (this.#keeping ??= this.#keep().finally(() => (this.#keeping = undefined)))
  }

  /** What could not be kept of it is not tried again. */
  letGo(): void {
    this.#letGo = true
  }

  async #keep(): Promise<boolean> {
    const { begun } = this
    const done = (this.open && (await this.#keepInOpen())) || (!this.open && (await this.#seal()))
    this.kept = done && begun
    return done
  }

  async #keepInOpen(): Promise<boolean> {
    if ((await this.#line.keeping.flush()) && this.#line.asStored) return true
    // It may have been locked a moment ago.
    const now = await intact.vault.status()
    if (now.ok) this.follow(now.value)
    return false
  }

  async #seal(): Promise<boolean> {
    const { kind, id, asStored } = this.#line
    const said = this.text.trim()
    if (!said || asStored) return true
    const answer =
      kind === 'wins'
        ? await intact.wins.add({ id, win: said })
        : await intact.strengths.add({ id, strength: said })
    this.#notSealed = answer.ok ? '' : answer.message
    return answer.ok
  }

  #changed(): void {
    this.#notSealed = ''
    this.warned = false
    this.#letGo = false
    if (this.open) this.#line.keeping.change()
  }

  /** What the journal before has of it is not carried into this one; what it has not stays to be seen, and goes here. */
  #goElsewhere(): void {
    const before = this.#line
    if (!before.stored) return
    this.#line = this.#keptLine()
    this.#line.kind = before.kind
    if (!before.asStored) this.#line.text = before.text
  }

  #keptLine(): KeptLine {
    const line: KeptLine = new KeptLine(
      () => this.open && !this.kept && !this.#letGo && this.#line === line,
    )
    return line
  }
}
