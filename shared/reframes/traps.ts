/**
 * Ways in which a thought can mislead, in Intact's own words. They are offered for the person to choose from: nothing in
 * the app says that a thought has one (people agree on which it is a third of the time; Shreevastava & Foltz 2021).
 */
export const traps = {
  mind: { name: 'Reading minds', example: 'I take it as known what they think of me.' },
  rules: { name: 'A rule with “should” in it', example: 'It had to go one way, and it did not.' },
  always: { name: 'Always, never, nobody', example: 'One time stands for all of them.' },
  worst: { name: 'The worst that could follow', example: 'I am already at the end of the story.' },
  blame: { name: 'All of it my doing', example: 'What others did does not come into it.' },
} as const

export type TrapId = keyof typeof traps
export const trapIds = Object.keys(traps) as [TrapId, ...TrapId[]]
