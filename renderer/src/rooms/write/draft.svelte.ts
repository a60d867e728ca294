import { v7 as newId } from 'uuid'
import type { Entry, SavedEntry } from '../../../../shared/contract/entries.ts'
import type { Feeling } from '../../../../shared/contract/feelings.ts'
import { intact } from '../../app/intact.ts'
import { notify } from '../../app/notices.svelte.ts'
import { vault } from '../../app/vault.svelte.ts'
import type { EditorMemory } from '../../editor/memory.ts'
import { Autosave, type SaveState } from '../../app/autosave.ts'

/** A text, or CodeMirror's document: what matters is that keeping it is cheap. */
type Written = { toString(): string; readonly length: number }

type Page = { append: (markdown: string) => void }

/** In milliseconds: how long words wait for a picture when nobody is there to wait. */
const moment = 3000

/** The entry on the page, from its first letter on, and how much of it is on disk. */
export class Draft {
  readonly id: string
  /** Whether the journal has it already. */
  stored = $state(false)
  state = $state<SaveState>({ kind: 'empty' })
  fieldTags = $state<string[]>([])
  /** The tags that are in the text alone, as of the last save. */
  textTags = $state<readonly string[]>([])
  favourite = $state(false)
  /** When it was begun: null while it is only an empty page. */
  createdAt = $state<number | null>(null)
  zone = $state(Intl.DateTimeFormat().resolvedOptions().timeZone)
  feelings = $state<readonly Feeling[]>([])
  /** Whether there is nothing on the page; kept apart from the text, which is no state. */
  blank = $state(true)
  memory: EditorMemory | null = null
  /** How many times pictures were put in that are not in the journal yet. */
  adding = $state(0)

  #body: Written = ''
  readonly #awaited = new Set<Promise<void>>()
  #hurry = new AbortController()
  /** The editor that has this text, while one has it. */
  #page: Page | null = null
  readonly #autosave = new Autosave<string>({
    take: () => this.#take(),
    store: (body) => this.#store(body),
    report: (state) => (this.state = state),
  })

  readonly #onstored: (() => void) | undefined

  /** Without an entry, an empty page; `onstored` is called once the journal has it. */
  constructor(entry?: Entry, onstored?: () => void) {
    this.#onstored = onstored
    this.id = entry?.id ?? newId()
    if (!entry) return
    this.#body = entry.body
    this.blank = entry.body.length === 0
    this.fieldTags = [...entry.fieldTags]
    this.state = { kind: 'saved' }
    this.favourite = entry.favourite
    this.#know(entry)
    void this.readFeelings()
  }

  get text(): string {
    return this.#body.toString()
  }

  get unsaved(): boolean {
    return this.adding > 0 || this.#autosave.unsaved
  }

  /** Whether the journal has it as it is here: another room may change a text, and the tags of its field. */
  isAs({ body, fieldTags }: Entry): boolean {
    const [here, there] = [this.fieldTags.toSorted(), fieldTags.toSorted()]
    return this.text === body && here.join('\n') === there.join('\n')
  }

  /** The person typed. Runs at every key: nothing here may depend on the length of the text. */
  edit(body: Written): void {
    this.#body = body
    this.blank = body.length === 0
    this.#autosave.change()
  }

  setFieldTags(tags: readonly string[]): void {
    this.fieldTags = [...tags]
    this.#autosave.change()
  }

  /**
   * Something on its way into the journal that the text will refer to.
   * @param start the signal says that nobody is there to wait any more: what it has is to be in the text at once
   */
  async waitFor(start: (hurry: AbortSignal) => Promise<void>): Promise<void> {
    this.adding += 1
    const work = start(this.#hurry.signal)
    this.#awaited.add(work)
    try {
      await work
    } finally {
      this.#awaited.delete(work)
      this.adding -= 1
    }
  }

  /** An editor has this text now; returns how to say that it no longer does. */
  shownBy(page: Page): () => void {
    this.#page = page
    return () => {
      if (this.#page === page) this.#page = null
    }
  }

  /** Puts a paragraph below the text, whether it is on the page or not. */
  append(markdown: string): void {
    if (this.#page) return this.#page.append(markdown)
    const text = this.text.trimEnd()
    // What an editor left behind is about a shorter text.
    this.memory = null
    this.edit(text ? `${text}\n\n${markdown}` : markdown)
  }

  /**
   * Commits everything now, with what is still on its way; answers whether that worked.
   * @param alone whether nobody is there to wait: then only with what is there in a moment. What is not goes on by itself
   *   as long as the page is there, which `false` asks for, and is in the journal once that is open again.
   */
  async flush(alone = false): Promise<boolean> {
    if (alone) await this.#hurryUp()
    else await this.#everything()
    return (await this.#autosave.flush()) && this.#awaited.size === 0
  }

  /** Waits for what is on its way, unless the journal is locked meanwhile, which it could not come into. */
  async #everything(): Promise<void> {
    const { signal } = this.#hurry
    const hurried = new Promise((settle) => signal.addEventListener('abort', settle))
    while (this.#awaited.size > 0 && vault.open && !signal.aborted)
      await Promise.race([Promise.allSettled(this.#awaited), hurried])
  }

  /** A computer that goes to sleep gives a few seconds: the words must be safe by then, whatever becomes of a picture. */
  async #hurryUp(): Promise<void> {
    if (this.#awaited.size === 0) return
    this.#hurry.abort()
    this.#hurry = new AbortController()
    const enough = new Promise((settle) => setTimeout(settle, moment))
    await Promise.race([Promise.allSettled(this.#awaited), enough])
  }

  /** Sends everything off without waiting for it: the page is going. */
  saveAtOnce(): void {
    this.#autosave.saveAtOnce()
  }

  /** An unsaved page remembers the wish, and carries it out with the first save. */
  async toggleFavourite(): Promise<void> {
    this.favourite = !this.favourite
    if (this.stored) await this.#storeFavourite()
  }

  async readFeelings(): Promise<void> {
    const answer = await intact.feelings.ofEntry({ entryId: this.id })
    if (answer.ok) this.feelings = answer.value
  }

  #take(): string | null {
    const body = this.#body.toString()
    return this.stored || body.trim() ? body : null
  }

  async #store(body: string) {
    const fieldTags = $state.snapshot(this.fieldTags)
    const answer = await intact.entries.save({ id: this.id, body, fieldTags })
    if (!answer.ok) return answer
    if (answer.value) {
      this.#know(answer.value)
      if (answer.value.favourite !== this.favourite) void this.#storeFavourite()
    }
    return { ok: true as const, value: { kept: answer.value !== null } }
  }

  #know(entry: SavedEntry): void {
    if (!this.stored) this.#onstored?.()
    this.stored = true
    this.createdAt = entry.createdAt
    this.zone = entry.zone
    this.textTags = entry.tags.filter((tag) => !entry.fieldTags.includes(tag))
  }

  async #storeFavourite(): Promise<void> {
    const { id, favourite } = this
    const answer = await intact.entries.setFavourite({ id, favourite })
    if (answer.ok) return
    if (this.favourite === favourite) this.favourite = !favourite
    notify(answer.message)
  }
}
