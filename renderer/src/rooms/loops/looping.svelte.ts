import { v7 as newId } from 'uuid'
import type { Episode } from '../../../../shared/contract/episodes.ts'
import type { Guess } from '../../../../shared/episodes/rules.ts'
import { intact } from '../../app/intact.ts'

type Stage = 'beginning' | 'begun' | 'asking' | 'over' | 'failed'

/** What one small window is about: a loop that began when it was opened. */
export class Looping {
  readonly id = newId()
  stage = $state<Stage>('beginning')
  /** Whether the journal is locked: then what is said is sealed. */
  locked = $state(false)
  episode = $state.raw<Episode | null>(null)
  problem = $state('')

  /** Begins, once a window: a page that was loaded afresh, as it is when the journal is locked, has begun before. */
  async begin(): Promise<void> {
    const begun = (history.state as { begun?: true } | null)?.begun === true
    const status = await intact.vault.status()
    if (status.ok) this.follow(status.value.state)
    if (begun) {
      this.stage = 'begun'
      return this.read()
    }
    const answer = await intact.episodes.begin({ id: this.id })
    this.problem = answer.ok ? '' : answer.message
    this.stage = answer.ok ? 'begun' : 'failed'
    if (!answer.ok) return
    history.replaceState({ begun: true }, '')
    this.episode = answer.value
  }

  /** The journal is locked or unlocked meanwhile. */
  follow(state: string): void {
    this.locked = state === 'locked'
    if (this.locked || state === 'none') this.episode = null
    else if (this.stage === 'begun') void this.read()
  }

  async read(): Promise<void> {
    if (this.locked) return
    const answer = await intact.episodes.current()
    if (answer.ok) this.episode = answer.value.open
  }

  async stop(): Promise<void> {
    const answer = await intact.episodes.stop()
    this.problem = answer.ok ? '' : answer.message
    if (!answer.ok) return
    this.episode = answer.value
    this.stage = answer.value?.state === 'left' ? 'asking' : 'over'
  }

  async guess(guess: Guess): Promise<void> {
    if (!this.episode) return
    const answer = await intact.episodes.guess({ id: this.episode.id, guess })
    this.problem = answer.ok ? '' : answer.message
    if (answer.ok) this.stage = 'over'
  }
}
