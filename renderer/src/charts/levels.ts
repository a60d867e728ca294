import { between, type Theme } from './colours.ts'

/** From how many on a square is drawn larger and darker. */
const levels = [1, 2, 4, 7]
const darkness = [0.16, 0.45, 0.62, 0.8, 1]

/** How large a square of each level is: told apart without colours, too. */
export const sizes = [0.26, 0.58, 0.72, 0.86, 1] as const

/** 0 for none, up to 4. */
export const levelOf = (count: number): number => levels.filter((from) => count >= from).length

/** The colour of each level. */
export const shadesOf = (theme: Theme, colour: 'ink-2' | 'sea'): string[] =>
  darkness.map((share) => between(theme.surface, theme[colour], share))
