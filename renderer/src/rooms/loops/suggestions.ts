/** What may set a loop off, for whoever has no list of their own yet. */
export const suggestedTriggers = [
  'A message',
  'Silence',
  'Lying awake',
  'Being alone',
  'Seeing their name',
  'A mistake',
] as const

/** Small things that take all of one's attention for a while, for whoever has no list of their own yet. */
export const suggestedRedirections = [
  'Walk to the next corner and back, naming what is green',
  'Count down from 100 in sevens',
  'Wash something by hand, slowly',
  'Say what is on the table, one thing at a time',
  'Listen to one song and follow only the bass',
  'Stretch each finger, one after the other',
] as const
