/** The steps of a thought record, the first one first: what leads to each is called, and what it asks. */
export const reframeSteps = [
  { name: 'What happened', asks: 'What happened?' },
  { name: 'The thought', asks: 'What went through your mind?' },
  { name: 'Feelings', asks: 'What do you feel with it, and how strongly?' },
  { name: 'Other explanations', asks: 'What else could explain it?' },
  { name: 'Evidence both ways', asks: 'What speaks for it, and what against?' },
  { name: 'A balanced sentence', asks: 'What would do justice to all of it?' },
  { name: 'Looking again', asks: 'And how is it now?' },
] as const

export const lastStep = reframeSteps.length
