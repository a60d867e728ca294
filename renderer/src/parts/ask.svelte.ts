import type { Choice } from './choice.svelte.ts'

export interface Question {
  title: string
  text: string
  /** What the person agrees to, as a verb: "Choose a folder". */
  yes: string
  no: string
  /** The yes destroys or exposes something: it is drawn as such. */
  danger?: boolean
  choices?: readonly Choice[]
}

interface Asked extends Question {
  answer: (yes: boolean) => void
}

/** The questions that wait for an answer; the first is on screen. */
class Questions {
  waiting = $state<Asked[]>([])

  answer(yes: boolean): void {
    this.waiting.shift()?.answer(yes)
  }

  /** Answers whatever waits with a no. */
  takeBack(): void {
    while (this.waiting.length > 0) this.answer(false)
  }
}

export const questions = new Questions()

/** Asks the person and waits. Backing out is a no. */
export function ask(question: Question): Promise<boolean> {
  return new Promise((answer) => questions.waiting.push({ ...question, answer }))
}
