import { bech32m } from '@scure/base'

/** What a recovery key holds: 128 random bits. */
export const recoveryKeyBytes = 16

const prefix = 'intact'
/** The characters of Bech32: no 1, b, i or o, which are read for others. */
const alphabet = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const length = 32
const groupLength = 4

/**
 * The key as a person writes it down: eight groups of four, the last six characters a checksum (BIP 350, Bech32m), which
 * is able to tell where a single character is wrong.
 * @param secret 16 bytes
 */
export function writeRecoveryKey(secret: Uint8Array): string {
  const text = bech32m.encode(prefix, bech32m.toWords(secret)).slice(prefix.length + 1)
  return groupsOf(text).join(' ')
}

/** The groups of a key, upper case, as they are printed. */
export const groupsOf = (key: string): string[] =>
  meant(bare(key))
    .toUpperCase()
    .match(/.{1,4}/gu) ?? []

type Reading = { ok: true; secret: Uint8Array } | { ok: false; problem: string }

/**
 * Reads a key as it was typed: any case, with or without spaces and hyphens, and with those characters that no key has
 * taken for the ones they look like. Where it is not a key, `problem` is a sentence for the person, which names the one
 * character that is wrong where only one is.
 */
export function readRecoveryKey(typed: string): Reading {
  const text = bare(typed)
  if (!text) return refuse('Type the recovery key first.')
  const secret = decoded(meant(text))
  if (secret) return { ok: true, secret }
  const characters = [...meant(text)]
  const strange = characters.findIndex((character) => !alphabet.includes(character))
  if (strange >= 0) return refuse(strangeCharacter(characters, strange))
  if (text.length !== length) return refuse(wrongLength(characters))
  return refuse(likelyMistake(characters, [...text]) ?? severalMistakes([...text]))
}

const refuse = (problem: string): Reading => ({ ok: false, problem })
const bare = (typed: string) => typed.toLowerCase().replace(/[\s\p{Pd}_.]/gu, '')

const looksLike: Record<string, string> = { o: '0', i: 'l', 1: 'l', b: '8' }
const meant = (text: string) =>
  text.replace(/[oi1b]/gu, (character) => looksLike[character] ?? character)

function decoded(text: string): Uint8Array | null {
  if (text.length !== length) return null
  const decoding = bech32m.decodeUnsafe(`${prefix}1${text}`)
  return decoding ? (bech32m.fromWordsUnsafe(decoding.words) ?? null) : null
}

function strangeCharacter(characters: string[], at: number): string {
  const hint = meantBy(characters, at)
  return neverPart(characters[at]!, at) + (hint ? ` It may be ${hint}.` : '')
}

const neverPart = (character: string, at: number) =>
  `“${character.toUpperCase()}” is never part of a recovery key: look at ${place(at)}.`

/** What belongs where a character is that cannot be: the checksum knows, when all others are right. */
const meantBy = (characters: string[], at: number): string | undefined =>
  [...alphabet].find((candidate) => decoded(characters.with(at, candidate).join('')))?.toUpperCase()

function wrongLength(characters: string[]): string {
  const said = `A recovery key has ${length} characters. This one has ${characters.length}.`
  const anywhere = Array.from({ length: length + 1 }, (_, at) => at)
  if (characters.length === length + 1) {
    const tooMany = anywhere.find((at) => decoded(characters.toSpliced(at, 1).join('')))
    if (tooMany !== undefined) return `${said} Look at ${place(tooMany)}: it is probably too many.`
  }
  if (characters.length === length - 1) {
    const missing = anywhere.find((at) => meantBy(characters.toSpliced(at, 0, ''), at))
    if (missing !== undefined) return `${said} One is probably missing in ${groupAt(missing)}.`
  }
  return said
}

/** Two codewords differ in five characters or more, so that one mistake leads back to one key only. */
function likelyMistake(characters: string[], typed: string[]): string | undefined {
  for (const [at, character] of characters.entries()) {
    const here = typed[at]!.toUpperCase()
    const right = meantBy(characters, at)
    if (right) return `Look at ${place(at)}: “${here}” is probably “${right}”.`
    const next = characters[at + 1]
    if (next && decoded(characters.toSpliced(at, 2, next, character).join(''))) {
      const there = typed[at + 1]!.toUpperCase()
      return `Look at ${place(at)}: “${here}” and “${there}” are probably the other way round.`
    }
  }
  return undefined
}

function severalMistakes(typed: string[]): string {
  const strange = typed.findIndex((character) => !alphabet.includes(character))
  if (strange >= 0) return neverPart(typed[strange]!, strange)
  return 'This is not a recovery key: several characters differ.'
}

const ordinals = ['first', 'second', 'third', 'fourth']
const groupAt = (at: number) => `group ${Math.floor(at / groupLength) + 1}`
const place = (at: number) => `the ${ordinals[at % groupLength]} character of ${groupAt(at)}`
