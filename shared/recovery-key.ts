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
  bare(key)
    .toUpperCase()
    .match(/.{1,4}/gu) ?? []

type Reading = { ok: true; secret: Uint8Array } | { ok: false; problem: string }

/**
 * Reads a key as it was typed: any case, with or without spaces and hyphens. Where it is not a key, `problem` is a
 * sentence for the person, which names the one character that is wrong where only one is.
 */
export function readRecoveryKey(typed: string): Reading {
  const text = bare(typed)
  if (!text) return refuse('Type the recovery key first.')
  const strange = [...text].findIndex((character) => !alphabet.includes(character))
  if (strange >= 0) return refuse(strangeCharacter(text, strange))
  if (text.length !== length) {
    return refuse(`A recovery key has ${length} characters. This one has ${text.length}.`)
  }
  const secret = decoded(text)
  if (secret) return { ok: true, secret }
  return refuse(likelyMistake(text) ?? 'This is not a recovery key: several characters differ.')
}

const refuse = (problem: string): Reading => ({ ok: false, problem })
const bare = (typed: string) => typed.toLowerCase().replace(/[\s\p{Pd}_.]/gu, '')

function decoded(text: string): Uint8Array | null {
  const decoding = bech32m.decodeUnsafe(`${prefix}1${text}`)
  return decoding ? (bech32m.fromWordsUnsafe(decoding.words) ?? null) : null
}

function strangeCharacter(text: string, at: number): string {
  const character = [...text][at]!.toUpperCase()
  const meant = meantBy(text, at)
  const hint = meant ? ` It may be ${meant}.` : ''
  return `“${character}” is never part of a recovery key: look at ${place(at)}.${hint}`
}

/** What belongs where a character is that cannot be: the checksum knows, when all others are right. */
function meantBy(text: string, at: number): string | undefined {
  const characters = [...text]
  return [...alphabet]
    .find((candidate) => decoded(characters.with(at, candidate).join('')))
    ?.toUpperCase()
}

/** Two codewords differ in five characters or more, so that one mistake leads back to one key only. */
function likelyMistake(text: string): string | undefined {
  const characters = [...text]
  for (const [at, typed] of characters.entries()) {
    const meant = meantBy(text, at)
    if (meant) return `Look at ${place(at)}: “${typed.toUpperCase()}” is probably “${meant}”.`
    const next = characters[at + 1]
    if (
      next &&
      decoded(
        characters
          .with(at, next)
          .with(at + 1, typed)
          .join(''),
      )
    ) {
      return `Look at ${place(at)}: “${typed.toUpperCase()}” and “${next.toUpperCase()}” are probably the other way round.`
    }
  }
  return undefined
}

const ordinals = ['first', 'second', 'third', 'fourth']
const place = (at: number) =>
  `the ${ordinals[at % groupLength]} character of group ${Math.floor(at / groupLength) + 1}`
