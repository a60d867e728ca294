import data from '../resources/prompts.json' with { type: 'json' }

/** One or two sentences to begin with. */
export interface Prompt {
  readonly id: string
  readonly text: string
  /** Asks for another way of seeing it, which does worse right after a feeling was named (Nook 2021). */
  readonly reframes?: boolean
  /** Is about asking for something that may be refused: exposure, which waits while something heavy is on the page. */
  readonly asks?: boolean
}

/** Prompts for a time since it happened; what is offered when is in the product's table of moments. */
export interface PromptMoment {
  readonly id: string
  readonly label: string
  readonly about: string
  readonly prompts: readonly Prompt[]
}

/** From the first hours on; the last ones are for writing step by step, whenever that is. */
export const promptMoments: readonly PromptMoment[] = data.moments

const textOf = (id: string): string =>
  promptMoments.flatMap(({ prompts }) => prompts).find((prompt) => prompt.id === id)!.text

/** What is offered in the place of timed writing that makes it worse. */
export const stepByStep = textOf('what-happened')
/** What is offered before it, when something has only just happened. */
export const reachSomeone = textOf('reach-someone')
