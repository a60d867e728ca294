import { SvelteSet } from 'svelte/reactivity'
import { onLock } from '../../../app/forgetting.ts'
import { intact } from '../../../app/intact.ts'
import { notify } from '../../../app/notices.svelte.ts'
import { vault } from '../../../app/vault.svelte.ts'

/** The phrases that the person does not want pointed out any more. They lie in the journal. */
class Muted {
  readonly phrases = new SvelteSet<string>()

  async read(): Promise<void> {
    const answer = await intact.noticing.muted()
    // It may have been locked meanwhile.
    if (!answer.ok || !vault.open) return
    this.phrases.clear()
    for (const { phrase } of answer.value) this.phrases.add(phrase)
  }

  async mute(phrase: string): Promise<void> {
    this.phrases.add(phrase)
    const answer = await intact.noticing.mute({ phrase })
    if (!answer.ok) notify(answer.message)
  }

  async unmute(phrase: string): Promise<void> {
    const answer = await intact.noticing.unmute({ phrase })
    if (!answer.ok) return notify(answer.message)
    this.phrases.delete(phrase)
    const undo = () => void this.mute(phrase)
    notify(`“${phrase}” is pointed out again.`, { label: 'Undo', run: undo })
  }
}

export const muted = new Muted()

onLock(() => muted.phrases.clear())
