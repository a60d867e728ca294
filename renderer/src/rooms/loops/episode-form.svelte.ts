import type { Episode } from '../../../../shared/contract/episodes.ts'
import { intact } from '../../app/intact.ts'
import { Keeping } from '../../app/keeping.svelte.ts'
import type { HeavyWords } from '../rejections/steps/heavy-words.svelte.ts'

/** What is said of an episode, kept as it is typed and set. */
export class EpisodeForm {
  readonly id: string
  rejectionId = $state<string | null>(null)
  theme = $state('')
  triggers = $state.raw<readonly string[]>([])
  strength = $state<number | null>(null)
  circling = $state<number | null>(null)
  working = $state<number | null>(null)
  strengthAfter = $state<number | null>(null)
  readonly heavy: HeavyWords

  readonly keeping = new Keeping({
    take: () => this.#said(),
    store: (said) => intact.episodes.save(said),
  })

  constructor(episode: Episode, heavy: HeavyWords) {
    this.id = episode.id
    this.heavy = heavy
    this.rejectionId = episode.rejectionId
    this.theme = episode.theme
    this.triggers = episode.triggers
    this.strength = episode.strength
    this.circling = episode.circling
    this.working = episode.working
    this.strengthAfter = episode.strengthAfter
  }

  toggle(word: string): void {
    this.triggers = this.triggers.includes(word)
      ? this.triggers.filter((each) => each !== word)
      : [...this.triggers, word]
    this.change()
  }

  change(): void {
    this.keeping.change()
    this.heavy.change(() => this.theme)
  }

  #said() {
    const { id, rejectionId, theme, strength, circling, working, strengthAfter } = this
    const levels = { strength, circling, working, strengthAfter }
    return { id, rejectionId, theme, triggers: [...this.triggers], ...levels }
  }
}
