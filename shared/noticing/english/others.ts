import type { Frame } from '../language-pack.ts'

/** What people say of themselves as something: softer, and off by default. */
export const roles: readonly Frame[] = [
  {
    kind: 'role',
    reason: 'This says how you are at something, as if it stayed that way.',
    patterns: [
      '<am> <det>+ <mod>* <bad> !<lifeless> !idea|boy|bitch|ass|feeling|day|mood|habit|taste|luck _',
      '<am> <adv>* <bad> at|with ~',
      '<am> <adv>* <condemning> at|with|when ~',
      '<am> <det>+ <mod>* <noun> at|with|when ~',
      'i <adv>* suck at ~',
      'i am not <adv>* any|no? good at ~',
      'i am not <adv>* cut out for ~',
      'i am not <adv>* a|an|the <adv>* good|great|real|proper|decent|big _ _?',
      'i can not _ <adv>* at all|to save my life?',
    ],
  },
]

/** What the person takes others to think. */
export const attributions: readonly Frame[] = [
  {
    kind: 'attributed',
    reason: 'This is what others may think, as you imagine or heard it.',
    patterns: [
      '<others> <adv>* <mayThink> me as|like <det>* <mod>* <anyLabel>',
      '<others> <adv>* hate|hates|despise|despises me $',
      '<others> <adv>* call|calls|called me <anyLabel>',
    ],
  },
]

/** Going round: why, what if, if only, again. */
export const loops: readonly Frame[] = [
  {
    kind: 'loop',
    reason: 'This asks why, which rarely has an end.',
    patterns: [
      '^ <opening>* why me',
      '^ <opening>* why do|did|am|was|can|could|would|will|should|have|does is? not? i|me',
      '^ <opening>* why <other> not? <other> me',
      '^ <opening>* why do|does|did|is|are|was|were|can|could|would|will|has|have not? ~ <adv>* not? ~ me',
      '^ <opening>* why do|does|did|would|could|can not? he|she|they|nobody|everyone|everybody ~',
      '^ <opening>* why do|does|did|would|could|can ~ ~* ~* me|my|mine|myself|i',
      '<asking> why i|he|she|they|me',
    ],
  },
  {
    kind: 'loop',
    reason: 'This plays out what might be.',
    patterns: ['^ <opening>* what if ~', '<asking> what if ~', '<asking> what would have'],
  },
  {
    kind: 'loop',
    reason: 'This goes back to what might have been.',
    patterns: [
      'if only i|he|she|they|it',
      'i <adv>* wish i had not? !to <adv>* ~',
      'i wish i could take|go|undo back?',
      'i should not|never have ~',
      'i should have <adv>* said|told|known|seen|stayed|left|asked|done|listened|kept|been|tried|noticed|stopped|waited|answered|gone|spoken|prepared|practised|practiced|worked',
    ],
  },
  {
    kind: 'loop',
    reason: 'This goes over it again.',
    patterns: [
      'i <adv>* keep|kept <adv>* thinking|replaying|going|asking|wondering|coming|rereading|reliving|returning|circling|rehearsing|imagining !to|on',
      'i can|could not <adv>* stop <adv>* thinking|replaying|going|asking|wondering|rereading|reliving|obsessing|picturing|imagining|analysing|analyzing',
      'can|could not get it|him|her|them|this|that out of my head|mind',
      'over and over in my head|mind',
      'i am <adv>* still <adv>* thinking|replaying|going about|over|it',
      'i <adv>* replay|replayed|relive it|the|every|what|that',
      'it|this|that keeps <adv>* going|running|coming|playing round|around|through|back|over|in',
    ],
  },
]

export const otherRules: Record<string, readonly string[]> = {
  opening: ['and|but|so|still|again|now|oh|god|well|just|seriously|honestly|then ,?'],
  other: [
    'do|does|did|is|are|was|were|can|could|would|will|he|she|they|it|you|not|that|this|people|everyone|nobody',
  ],
  asking: [
    'i <adv>* keep|kept|am|was <adv>* asking|wondering myself?',
    'i <adv>* wonder|wondered|ask|asked myself?',
    'i do not know|understand|get',
    'i can not <adv>* understand|see',
    'no idea',
  ],
  others: [
    '(he|she|they|everyone|everybody|people)',
    'my _ _?',
    '(all|most) of? (them|my _)',
    'the _ _?',
  ],
  mayThink: [
    'must|may|might|could|will|would|probably|all|just|likely|only|obviously <adv>* see|view|regard|treat|consider',
    'see|sees|saw|view|views|regard|regards|treat|treats|treated|consider|considers',
  ],
}
