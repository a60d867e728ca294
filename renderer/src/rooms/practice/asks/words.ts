import type { Ask, Outcome } from '../../../../../shared/contract/asks.ts'
import type { Stop } from '../../../../../shared/asks/rules.ts'
import { percentInWords } from '../../../parts/percent.ts'

/** Why an ask is kept without a day, and what may be done instead. */
export const stopWords: Record<Stop, string> = {
  harm: 'This sounds like somebody who hurt you, or may. That fear is not one to be tested with an ask. “Get help now” has people to talk to.',
  romantic:
    'Love and closeness are not asked for as practice: somebody may feel pressed. Something else is the better ask.',
  'under-you':
    'Somebody who works for you cannot easily say no. Ask somebody who can, and it is a fair ask.',
  deceives: 'This would need something that is not true, or hidden. Put it so that it is true.',
  presses: 'This leaves little room for a no. Put it so that they can refuse, once and for all.',
  again: 'You asked this person for this already. Ask somebody else, or for something else.',
  'too-much': 'Over 90 is a stop line: this is too far up for now. Something smaller comes first.',
}

export const outcomeNames: Record<Outcome, string> = { no: 'No', partly: 'Partly', yes: 'Yes' }

/** What is shown of an ask without words yet. */
export const titleOf = ({ title }: Pick<Ask, 'title'>): string => title.trim() || 'Without words'

/** "You thought it 80 % likely, and 60 of 100 bad." Empty where neither was given. */
export function expectedInWords({ chance, cost }: Pick<Ask, 'chance' | 'cost'>): string {
  if (chance !== null && cost !== null)
    return `You thought it ${percentInWords(chance)} likely, and ${cost} of 100 bad.`
  if (chance !== null) return `You thought it ${percentInWords(chance)} likely.`
  return cost === null ? '' : `You thought it would be ${cost} of 100 bad.`
}

/** What became of it, for one line of the list. */
export function outcomeInWords(ask: Ask): string {
  if (ask.state === 'not-done') return 'Not asked'
  const { happened, chance } = ask
  if (happened === null) return 'Asked'
  const came = { no: 'it did not happen', partly: 'it partly happened', yes: 'it happened' }[
    happened
  ]
  return chance === null ? `Asked; ${came}` : `Asked; ${percentInWords(chance)} likely, ${came}`
}
