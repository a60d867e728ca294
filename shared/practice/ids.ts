/** Every practice by its name in the journal: those of the Practice room, and the steps of the path back from a rejection. */
export const practiceIds = [
  'asks',
  'if-then',
  'doing',
  'strengths',
  'values',
  'who-i-am',
  'timed-writing',
  'name',
  'reach',
  'letter',
  'explanations',
  'lessons',
  'worth',
] as const
export type PracticeId = (typeof practiceIds)[number]
