/** The charts of Insights, in their order. */
export const headings = [
  'The year, day by day',
  'How pleasant it felt',
  'Which kinds of feelings',
  'Words for what you felt',
  'How long it hurts',
  'How much a thought is believed',
  'How it went, and how you were with yourself',
  'The spiral',
]
/** Of which nothing is said before there is something. */
export const laterHeadings = [
  'What you expect before you ask',
  'Expected against happened',
  'What surprised you',
  'How bad it would be, and how bad it was',
  'What seems less likely since',
]
/** Those of the Loops room. */
export const loopHeadings = [
  'When loops come',
  'How much loops weigh',
  'Working through, or going round',
  'What set loops off',
  'How long loops went on, by what you did',
  'How much loops eased, by what you did',
]
