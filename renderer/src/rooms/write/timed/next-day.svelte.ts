import { onLock } from '../../../app/forgetting.ts'
import { intact } from '../../../app/intact.ts'

/** The question of the day after a session: once, on an empty page, and gone when the person goes on to something else. */
class NextDay {
  question = $state.raw<{ id: string; about: string } | null>(null)
  hurt = $state<number | null>(null)
  problem = $state('')
  readonly #left = new Set<string>()
  /** What is read for a page that is in use by now is not asked there. */
  #round = 0

  /** Asks again, too, whether it is still that day. */
  async read(): Promise<void> {
    const round = ++this.#round
    const answer = await intact.writing.nextDay()
    if (!answer.ok || round !== this.#round) return
    const next = answer.value && !this.#left.has(answer.value.id) ? answer.value : null
    if (next?.id !== this.question?.id) this.#ask(next)
  }

  /** The page is in use: in this sitting it is not asked again. */
  pass(): void {
    this.#round++
    if (this.question) this.#left.add(this.question.id)
    this.#ask(null)
  }

  /** The journal is locked: the next look asks again. */
  forget(): void {
    this.#round++
    this.#ask(null)
  }

  /** With null it is put away for good. Answers whether that worked. */
  async answer(hurt: number | null): Promise<boolean> {
    if (!this.question) return true
    const answer = await intact.writing.answerNextDay({ id: this.question.id, hurt })
    // A day that is over asks no more, so there is nothing left to put away.
    if (answer.ok || (hurt === null && answer.code === 'bad-input')) {
      this.pass()
      return true
    }
    this.problem = answer.message
    return false
  }

  #ask(question: { id: string; about: string } | null): void {
    this.question = question
    this.hurt = null
    this.problem = ''
  }
}

export const nextDay = new NextDay()

onLock(() => nextDay.forget())
