// Parts of regular expressions over a sentence, apostrophes straightened; matched without regard to case.

/** One of several. */
export const oneOf = (...parts: readonly string[]): string => `(?:${parts.join('|')})`

const forms = ['i', "i'm", 'im', "i've", 'ive', "i'd", "i'll"]
export const i = String.raw`\b${oneOf(...forms)}\b`

/** A few words, but never into another sentence about oneself. */
export const aFew = String.raw`(?:\s+(?!${oneOf(...forms)}\b)[\w']+){0,4}?\s+`

/** Not what is only a manner of speaking: "cut myself some slack", "burn myself out". */
const someSlack = `${oneOf('some ', `a ${oneOf('bit of ', 'little ')}?`, 'any ')}?${oneOf('slack', 'break', 'slice', 'piece')}`
const mannersOfSpeaking = oneOf(someSlack, 'out', 'off', `in ${oneOf('work', 'books', 'music')}`)
export const self = String.raw`(?:myself|my ?self)(?! ${mannersOfSpeaking}\b)`

/** To end one's life. */
export const dying = oneOf(
  `${oneOf('kill', 'end', 'shoot', 'hang', 'drown', 'poison')} ${self}`,
  `end ${oneOf(`my ${oneOf('own ')}?life`, 'it all')}`,
  `take my ${oneOf('own ')}?life`,
  `${oneOf('commit', 'die by')} suicide`,
  `off ${self}`,
  `unalive ${self}`,
  `top ${self}`,
)

const harms = [
  ...['hurt', 'harm', 'cut', 'cutting', 'hurting', 'harming'],
  ...['burn', 'burning', 'starve', 'starving'],
]
/** To hurt oneself. */
export const hurting = oneOf(`${oneOf(...harms)} ${self}`, `self[- ]?harm${oneOf('ing')}?`)

export const wants = oneOf(
  ...['want', 'wanted', 'wanna', 'wish', 'wishing', 'ready', 'like', 'need', 'try', 'trying'],
  ...['tempted', 'thinking about', 'thought about', 'think about', 'thoughts of'],
  ...['urge', 'urges', 'going'],
)

export const thinksOf = oneOf(
  ...['thinking of', 'thinking about', 'thoughts of', 'thoughts about', 'considering'],
  ...['fantasi[sz]ing about', 'dream of', 'contemplating'],
)

/** "I can't …", "I don't want to …", of life itself. */
export const cannot = oneOf("can't", 'cannot', 'cant', 'can not')
export const doNot = oneOf("don't", 'do not', 'dont')
export const noMore = oneOf('any ?more', 'any longer')

/** What makes living a matter of a place or of a company: "… to live here". */
const company = oneOf('here', 'there', 'with', 'in', 'like', 'at', 'near', 'together')
export const butNotHere = String.raw`\b(?! ${company})`
