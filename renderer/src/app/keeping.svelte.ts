import type { Result } from '../../../shared/result.ts'
import { Autosave, type SaveState } from './autosave.ts'
import { onFlush } from './flush.ts'

interface Options<T> {
  /** What is about to be stored, as it is now. Null when there is nothing that needs storing. */
  take: () => T | null
  /** Stores it and answers once it is committed. */
  store: (content: T) => Promise<Result<unknown>>
}

/** Everything that is not known to be on disk, also after what it was typed into has gone. */
const unsaved = new Set<Pick<Keeping<unknown>, 'flush' | 'saveAtOnce'>>()

/** Keeps what is typed and set in a form as it is typed, and goes on trying when the form is left before that is done. */
export class Keeping<T> {
  state = $state<SaveState>({ kind: 'empty' })
  readonly #autosave: Autosave<T>

  constructor({ take, store }: Options<T>) {
    this.#autosave = new Autosave<T>({
      take,
      async store(content) {
        const answer = await store(content)
        return answer.ok ? { ok: true, value: { kept: true } } : answer
      },
      report: (state) => (this.state = state),
    })
  }

  /** Something was typed or set. */
  change(): void {
    unsaved.add(this)
    this.#autosave.change()
  }

  /** Commits it now; answers whether that worked. */
  async flush(): Promise<boolean> {
    const saved = await this.#autosave.flush()
    if (!this.#autosave.unsaved) unsaved.delete(this)
    return saved
  }

  /** Sends it off without waiting: the page is going. */
  saveAtOnce(): void {
    this.#autosave.saveAtOnce()
  }
}

async function flushAll(): Promise<boolean> {
  const outcomes = await Promise.all([...unsaved].map((one) => one.flush()))
  return outcomes.every(Boolean)
}

onFlush(flushAll)
for (const going of ['beforeunload', 'pagehide'])
  window.addEventListener(going, () => unsaved.forEach((one) => one.saveAtOnce()))
