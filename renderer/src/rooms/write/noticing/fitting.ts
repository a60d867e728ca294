/** Feelings that often lie under a verdict of some kind; the first that matches decides. */
const kinds: readonly [verdict: RegExp, feelings: readonly [string, string, string, string]][] = [
  [
    /\b(?:love[ds]?|lov(?:e)?able|want(?:s|ed)?|alone|unwanted|care[ds]?|friends?|left|forgettable|invisible|likes?|chosen|replaceable)\b/iu,
    ['lonely', 'hurt', 'left out', 'sad'],
  ],
  [
    /\b(?:fault|ruin\w*|hurt everyone|blame|selfish|burden|terrible person|bad person|monster|deserve\w*|guilty)\b/iu,
    ['guilty', 'ashamed', 'sad', 'sorry'],
  ],
  [
    /\b(?:stupid|idiot|dumb|fool\w*|embarrass\w*|joke|laughing|pathetic|ridiculous|awkward)\b/iu,
    ['embarrassed', 'ashamed', 'hurt', 'angry'],
  ],
  [/\b(?:hate|disgust\w*|can't stand|despise|loathe)\b/iu, ['angry', 'ashamed', 'hurt', 'tired']],
  [
    /\b(?:never|always|hopeless|broken|wrong with|weak|useless|worthless|nothing)\b/iu,
    ['discouraged', 'sad', 'ashamed', 'tired'],
  ],
]

const usual = ['hurt', 'ashamed', 'disappointed', 'discouraged'] as const

/** Four feeling words that fit a sentence in which a person judges themselves. */
export const fittingFeelings = (sentence: string): readonly string[] =>
  kinds.find(([verdict]) => verdict.test(sentence))?.[1] ?? usual
