/** So many other explanations a thought is set beside before one goes on. */
export const fewestExplanations = 3

/** Where an outcome may come from besides the person: fit, timing, their circumstances, chance, taste. */
export const ideas = [
  'Someone else fitted better',
  'The timing',
  'Something on their side',
  'Chance',
  'A matter of taste',
] as const
