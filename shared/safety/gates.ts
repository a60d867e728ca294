import { oneOf } from './words.ts'

// What turns heavy words round: they are denied, somebody else's, long ago, or a manner of speaking. Lower case.

const nots = [
  ...['never', 'not', "n't", 'dont', "wouldn't", 'without', 'no longer', "isn't"],
  ...['stopped', "didn't"],
]
const between = [
  ...['going', 'gonna', 'about', 'trying', 'planning', 'actually', 'really', 'ever', 'even'],
  ...['wanting', 'saying', 'that'],
]
/** Right before: it is denied. */
const negated = new RegExp(
  String.raw`\b${oneOf(...nots)}(?:\s+${oneOf(...between)})*\s*(?:to\s*)?$`,
  'u',
)

const longAgo = [
  ...['used to', 'years ago', 'when i was', 'back then', 'in the past', 'back in'],
  ...[
    `as a ${oneOf('kid', 'child', 'teenager')}`,
    `at ${oneOf('sixteen', 'fifteen', 'seventeen', 'school')}`,
  ],
  `once,? ${oneOf('years', 'long')}`,
]
const past = new RegExp(String.raw`\b${oneOf(...longAgo)}\b`, 'u')

const iAm = [
  ...['i', "i'm", 'i am', 'im', "i've", "i'll", 'i would', "i'd", 'i do', 'i did', 'i was'],
]
const surely = [
  ...['just', 'really', 'still', 'honestly', 'truly', 'definitely', 'absolutely', 'certainly'],
]
const doNot = ['not', "n't", 'never', "don't", 'dont', "didn't", "won't", "wouldn't", 'no longer']
/** Denials that say the heavy thing themselves: "I don't want to live". */
const deniesLife = oneOf(
  `want to ${oneOf('live', 'be', 'exist', 'wake', 'do this', 'feel anything')}`,
  ...['see', `have ${oneOf('a', 'any')} reason`, 'think i can'],
)
/** Within the words: "I do not want to die". */
const denied = new RegExp(
  String.raw`\b${oneOf(...iAm)}(?:\s+${oneOf(...surely)})*\s*${oneOf(...doNot)}\b(?! ${deniesLife})`,
  'u',
)

const dyingOf = [
  ...[
    'laughing',
    `of ${oneOf('laughter', 'embarrassment', 'boredom', 'shame', 'hunger', 'cringe')}`,
  ],
  `from ${oneOf('laughing', 'boredom', 'embarrassment', 'cringe')}`,
]
const dyingFor = [`dying ${oneOf('to', 'for')}`, 'to die for', 'killing me']
const laughs = ['lol', 'lmao', 'haha+', ':d\\b']
/** "I'll kill myself if they play that song one more time." */
const ifAgain =
  `if ${oneOf('i', 'they', 'he', 'she', 'we')} ` +
  `${oneOf('have', 'has', 'hear', 'see', 'get', 'make', 'makes')} ${oneOf('to ', 'one ', 'another ')}`
const stories = [
  ...['game', 'level', 'boss', 'movie', 'film', 'show', 'book', 'novel', 'song', 'dream', 'scene'],
  ...['chapter', 'story', 'video game', 'match', 'raid', 'lobby'],
]
const inStories = `in ${oneOf('the ', 'this ')}?${oneOf(...stories)}`
const things = ['battery', 'phone']
const idiom = new RegExp(
  String.raw`\b${oneOf(...dyingOf, ...dyingFor, ...laughs, ifAgain, inStories, ...things)}\b`,
  'u',
)

const people = [
  ...['friend', 'brother', 'sister', 'mum', 'mom', 'dad', 'uncle', 'aunt', 'cousin', 'colleague'],
  ...['neighbour', 'son', 'daughter', 'ex'],
]
const voices = ['character', 'hero', 'protagonist', 'narrator', 'singer']
const somebody = [
  ...['he', 'she', 'they', `my ${oneOf(...people)}`, `the ${oneOf(...voices)}`],
  ...['someone', 'people', 'who'],
]
const saying = [
  ...['said', 'says', 'told', 'tells', 'wrote', 'writes', 'sings', 'asked', 'asks', 'thinks'],
  ...['thought', 'texted', 'that'],
]
/** Right before: somebody else says so. */
const others = new RegExp(
  String.raw`\b${oneOf(...somebody)}\b(?:\s+[\w']+){0,3}\s*${oneOf(...saying)}\s*,?\s*(?:me\s*)?(?:that\s*)?(?:how\s*)?$`,
  'u',
)

/** Whether heavy words are not meant, or not meant now: told by what stands before, in and after them in their clause. */
export function turned(before: string, said: string, after: string): boolean {
  const clause = `${before}${said}${after}`
  return (
    negated.test(before) ||
    others.test(before) ||
    denied.test(said) ||
    past.test(clause) ||
    idiom.test(clause)
  )
}
