import { intact } from './intact.ts'
import { notify } from './notices.svelte.ts'

/** Lets the person choose a folder: in the system's dialog, or by typing where the system has none. */
export class FolderChoice {
  readonly title: string
  readonly button: string
  typing = $state(false)
  #typed: ((folder: string | null) => void) | undefined

  /** @param button what the person agrees to: "Open" */
  constructor(title: string, button: string) {
    this.title = title
    this.button = button
  }

  /**
   * Null when the person backs out.
   * @param say where a failure is said: a notice, unless a dialog would hide that
   */
  async ask(say: (problem: string) => void = notify): Promise<string | null> {
    const { title, button } = this
    const answer = await intact.desktop.chooseFolder({ title, button })
    if (answer.ok) return answer.value
    if (answer.code === 'unavailable') {
      this.typing = true
      return new Promise((resolve) => (this.#typed = resolve))
    }
    say(answer.message)
    return null
  }

  /** Ends the typing; null backs out. */
  typed(folder: string | null): void {
    this.typing = false
    this.#typed?.(folder)
    this.#typed = undefined
  }
}
