import { longestStrength } from '../../../../../shared/contract/strengths.ts'
import { longestWin } from '../../../../../shared/contract/wins.ts'

/** What can be added in one line. */
export type Added = 'wins' | 'strengths'

interface Words {
  readonly title: string
  readonly hint: string
  readonly example: string
  readonly longest: number
}

/** What stands around the line, wherever it is. */
export const addedInWords: Readonly<Record<Added, Words>> = {
  wins: {
    title: 'Add a win',
    hint: 'As something you did, however small.',
    example: 'I asked for the feedback and listened',
    longest: longestWin,
  },
  strengths: {
    title: 'Add a strength',
    hint: 'In your own words.',
    example: 'I keep at a thing until it holds',
    longest: longestStrength,
  },
}
