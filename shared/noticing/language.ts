import { functionWords } from './english/words.ts'

/** `unknown` is too little to tell. */
export type Language = 'en' | 'other' | 'unknown'

const english = new Set([...functionWords, ...'im dont cant ive isnt wont'.split(' ')])

/**
 * Frequent words of other languages in Latin letters. Some are English words too ("die", "was", "for"): what counts is
 * which side has more.
 */
const other = new Set(
  `der die das und ist nicht ich ein eine einen zu mit auf für von dem den im auch sich wie aber wenn mir mich bin war habe sie wir
  le la les des et est une un je ne pas que qui dans pour avec mon ma mes suis au du elle nous vous mais c'est j'ai sur ce
  el los las y es una no que en por con para mi me soy pero como muy yo lo se su estoy del más
  il di che non un per sono una mi con ma io della è ho del anche sto questo
  o os uma não que eu com para meu minha sou mas muito em do da na estou um
  de het een en niet ik van dat zijn op te met voor maar mijn ben er aan ook heb was
  jag och att det är inte en som på med för mig han den har till min om så
  og jeg er ikke til af på det at med som for den har mig du var
  nie się na jest że w z i do to jak mnie ale jestem co tak mam
  ja on minä että ei ole en mutta ben bir ve bu da çok için değil ne`.split(/\s+/),
)

const enough = 3
/** Of other letters there are none. */
const plain = /^[\0-\x7f]*$/

/** The language of a text, as far as noticing needs to know: English, or not. */
export function language(text: string): Language {
  const sample = text.slice(0, 4000).toLowerCase().replaceAll('’', "'")
  if (!plain.test(sample) && mostlyNotLatin(sample)) return 'other'
  let here = 0
  let elsewhere = 0
  for (const word of sample.match(/[\p{L}']+/gu) ?? []) {
    if (english.has(word) || /^[a-z]+'(?:m|s|t|re|ve|ll|d)$/.test(word)) here += 1
    if (other.has(word)) elsewhere += 1
  }
  if (here + elsewhere < enough) return 'unknown'
  return here >= elsewhere ? 'en' : 'other'
}

function mostlyNotLatin(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  return letters - latin > latin
}
