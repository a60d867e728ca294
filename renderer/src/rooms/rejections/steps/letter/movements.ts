import type { Letter } from '../../../../../../shared/contract/letters.ts'

export type Movement = 'hurts' | 'others' | 'friend' | 'kinder'

/** The three movements of a letter, in order. */
export const movements = ['hurts', 'others', 'friend'] as const satisfies readonly Movement[]

export const movementWords: Record<Movement, { title: string; hint: string }> = {
  hurts: {
    title: 'What hurts',
    hint: 'Plainly, as you would tell someone who is on your side. “It hurts because…”',
  },
  others: {
    title: 'Others know this',
    hint: 'Other people have stood where you stand now. What may they have felt? What would they understand at once?',
  },
  friend: {
    title: 'What you would say to a friend',
    hint: 'A friend tells you exactly this. What do you say to them, and what small kind thing do you do? Say it to yourself.',
  },
  kinder: {
    title: 'What would be 5 % kinder?',
    hint: 'Not all the way. Another word, another tone, a cup of tea: a little kinder than what you tell yourself now.',
  },
}

/** What there is of a letter, in order. */
export const writtenIn = (letter: Pick<Letter, Movement>): Movement[] =>
  ([...movements, 'kinder'] as const).filter((movement) => letter[movement].trim())

/** Which of the days with letters a day is, counted from 1. Days without a letter between them count for nothing. */
export const dayNumber = (days: readonly string[], day: string): number =>
  new Set([...days, day].filter((other) => other <= day)).size

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh']

/** "the second of seven days"; nothing beyond the seventh. */
export function dayInWords(number: number): string {
  const ordinal = ordinals[number - 1]
  return ordinal ? `the ${ordinal} of seven days` : ''
}
