import { intact } from '../../../app/intact.ts'

/** The question of the day after a session: once, on an empty page, and gone when the person goes on to something else. */
class NextDay {
  question = $state.raw<{ id: string; about: string } | null>(null)
  hurt = $state<number | null>(null)
  problem = $state('')
  readonly #left = new Set<string>()

  async read(): Promise<void> {
    const answer = await intact.writing.nextDay()
    if (!answer.ok || !answer.value || this.#left.has(answer.value.id)) return
    this.question = answer.value
  }

  /** The page is in use: in this sitting it is not asked again. */
  pass(): void {
    if (this.question) this.#left.add(this.question.id)
    this.question = null
  }

  /** With null it is put away for good. Answers whether that worked. */
  async answer(hurt: number | null): Promise<boolean> {
    if (!this.question) return true
    const answer = await intact.writing.answerNextDay({ id: this.question.id, hurt })
    this.problem = answer.ok ? '' : answer.message
    if (answer.ok) this.pass()
    return answer.ok
  }
}

export const nextDay = new NextDay()
