import type { Piece } from '../../../../../shared/contract/library.ts'
import type { StepId } from '../../../../../shared/rejections/path.ts'
import { onLock } from '../../../app/forgetting.ts'
import { intact } from '../../../app/intact.ts'
import { rejections } from '../rejections.svelte.ts'

const atOnce = 50
const most = 200

/** The step that it was written in, and is read again in. */
const writtenIn: Record<Piece['kind'], StepId> = { sentence: 'explanations', letter: 'letter' }

/** What the person wrote to themselves. It outlives the view, so that coming back finds everything as it was. */
class Library {
  query = $state('')
  kind = $state<Piece['kind'] | null>(null)
  /** Null before the first answer. */
  pieces = $state.raw<readonly Piece[] | null>(null)
  total = $state(0)
  /** What these pieces are for. */
  found = $state('')
  problem = $state('')
  /** The one that was gone to last, which is where one comes back to. */
  last: string | null = null
  #asked = 0
  #frame = 0

  /** Whether there is nothing in it at all, as far as is known. */
  readonly empty = $derived(
    this.pieces?.length === 0 && this.found === '' && this.kind === null && !this.problem,
  )

  /** Reads it again, with as much as was there. */
  refresh(): Promise<void> {
    return this.#read(Math.min(most, Math.max(atOnce, this.pieces?.length ?? 0)))
  }

  /** Searches as the person types, at most once a frame. */
  search(query: string): void {
    this.query = query
    this.last = null
    cancelAnimationFrame(this.#frame)
    this.#frame = requestAnimationFrame(() => void this.#read(atOnce))
  }

  show(kind: Piece['kind'] | null): void {
    this.kind = kind
    this.last = null
    void this.#read(atOnce)
  }

  async more(): Promise<void> {
    const asked = this.#asked
    const pieces = this.pieces ?? []
    const answer = await this.#ask(this.found, atOnce, pieces.length)
    if (asked !== this.#asked) return
    this.problem = answer.ok ? '' : answer.message
    if (answer.ok) this.pieces = [...pieces, ...answer.value.pieces]
  }

  /** To where it was written, on the page of what it is about. */
  async open({ kind, id, rejection }: Piece): Promise<void> {
    if (!rejection) return
    this.last = id
    await rejections.open(rejection.id, writtenIn[kind], id)
  }

  forget(): void {
    this.#asked += 1
    this.query = ''
    this.found = ''
    this.kind = null
    this.pieces = null
    this.total = 0
    this.last = null
  }

  async #read(limit: number): Promise<void> {
    const asked = (this.#asked += 1)
    const query = this.query.trim()
    const answer = await this.#ask(query, limit, 0)
    if (asked !== this.#asked) return
    this.problem = answer.ok ? '' : answer.message
    if (!answer.ok) return
    this.pieces = answer.value.pieces
    this.total = answer.value.total
    this.found = query
  }

  #ask(query: string, limit: number, offset: number) {
    return intact.library.search({ query, kind: this.kind, limit, offset })
  }
}

export const library = new Library()

onLock(() => library.forget())
