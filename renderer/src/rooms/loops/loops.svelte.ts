import { v7 as newId } from 'uuid'
import type { Episode } from '../../../../shared/contract/episodes.ts'
import type { ThrownLoop } from '../../../../shared/contract/loops.ts'
import type { ParkedNote, SettledNote } from '../../../../shared/contract/worry-window.ts'
import type { Guess } from '../../../../shared/episodes/rules.ts'
import type { Result } from '../../../../shared/result.ts'
import { onLock } from '../../app/forgetting.ts'
import { intact } from '../../app/intact.ts'
import { notify } from '../../app/notices.svelte.ts'

const atOnce = 30

/** The Loops room. It outlives the room on screen, so that coming back finds everything as it was. */
class Loops {
  open = $state.raw<Episode | null>(null)
  /** One that was left open, and that only the person can say more about. */
  left = $state.raw<Episode | null>(null)
  past = $state.raw<readonly Episode[] | null>(null)
  total = $state(0)
  parked = $state.raw<readonly ParkedNote[]>([])
  /** Thoughts that were put off and wait no more. */
  settled = $state.raw<readonly SettledNote[]>([])
  settledTotal = $state(0)
  /** What was thrown away in this room, the last first. */
  thrown = $state.raw<readonly ThrownLoop[]>([])
  /** The past episode of which everything is shown. */
  shown = $state<string | null>(null)
  #asked = 0

  constructor() {
    onLock(() => this.#forget())
  }

  async load(): Promise<void> {
    const asked = (this.#asked += 1)
    const limit = Math.min(500, Math.max(atOnce, this.past?.length ?? 0))
    const [current, past, parked, settled, thrown] = await Promise.all([
      intact.episodes.current(),
      intact.episodes.list({ limit, offset: 0 }),
      intact.worryWindow.parked(),
      intact.worryWindow.settled({
        limit: Math.min(500, Math.max(atOnce, this.settled.length)),
        offset: 0,
      }),
      intact.loops.thrown(),
    ])
    if (asked !== this.#asked) return
    if (!current.ok) return notify(current.message)
    this.open = current.value.open
    this.left = current.value.left
    if (past.ok) {
      this.past = past.value.episodes
      this.total = past.value.total
    }
    if (parked.ok) this.parked = parked.value
    if (settled.ok) {
      this.settled = settled.value.notes
      this.settledTotal = settled.value.total
    }
    if (thrown.ok) this.thrown = thrown.value
    await this.#reachShown()
  }

  async more(): Promise<void> {
    const before = this.past ?? []
    const answer = await intact.episodes.list({ limit: atOnce, offset: before.length })
    if (!answer.ok) return notify(answer.message)
    this.past = [...before, ...answer.value.episodes]
  }

  async moreSettled(): Promise<void> {
    const before = this.settled
    const answer = await intact.worryWindow.settled({ limit: atOnce, offset: before.length })
    if (!answer.ok) return notify(answer.message)
    this.settled = [...before, ...answer.value.notes]
  }

  begin(): Promise<boolean> {
    return this.change(intact.episodes.begin({ id: newId() }))
  }

  /** It stopped: what can be said of it now is at hand. */
  async stop(): Promise<void> {
    const id = this.open?.id ?? null
    if (await this.change(intact.episodes.stop())) this.shown = id
  }

  guess(id: string, guess: Guess): Promise<boolean> {
    return this.change(intact.episodes.guess({ id, guess }))
  }

  async remove({ id }: Episode): Promise<void> {
    if (!(await this.change(intact.episodes.moveToTrash({ id })))) return
    if (this.shown === id) this.shown = null
    const undo = () => void this.change(intact.episodes.restore({ id }))
    notify('Moved to the trash.', { label: 'Undo', run: undo })
  }

  async removeNote({ id }: ParkedNote): Promise<void> {
    if (!(await this.change(intact.worryWindow.moveToTrash({ id })))) return
    const undo = () => void this.change(intact.worryWindow.restore({ id }))
    notify('Moved to the trash.', { label: 'Undo', run: undo })
  }

  /** Does something to what is kept, says what went wrong if it did, and shows how it is now. */
  async change(answer: Promise<Result<unknown>>): Promise<boolean> {
    const result = await answer
    if (!result.ok) notify(result.message)
    await this.load()
    return result.ok
  }

  /** What is to be shown may lie further back than what is listed at first. */
  async #reachShown(): Promise<void> {
    const listed = () => this.past?.some(({ id }) => id === this.shown) ?? false
    if (!this.shown || listed() || this.shown === this.open?.id) return
    const asked = this.#asked
    const answer = await intact.episodes.list({ limit: 500, offset: 0 })
    if (asked !== this.#asked || !answer.ok) return
    this.past = answer.value.episodes
    if (!listed()) this.shown = null
  }

  #forget(): void {
    this.#asked += 1
    this.open = null
    this.left = null
    this.past = null
    this.parked = []
    this.settled = []
    this.settledTotal = 0
    this.thrown = []
    this.shown = null
  }
}

export const loops = new Loops()
