import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  groupsOf,
  readRecoveryKey,
  recoveryKeyBytes,
  writeRecoveryKey,
} from '../../../shared/recovery-key.ts'

const alphabet = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L'
const length = 32
const ordinals = ['first', 'second', 'third', 'fourth']

const secrets = fc.uint8Array({ minLength: recoveryKeyBytes, maxLength: recoveryKeyBytes })
const places = fc.nat(length - 1)
const bareKey = (secret: Uint8Array) => writeRecoveryKey(secret).replaceAll(' ', '')
const placeInWords = (at: number) => `the ${ordinals[at % 4]} character of group ${(at >> 2) + 1}`
const withCharacter = (key: string, at: number, character: string) =>
  key.slice(0, at) + character + key.slice(at + 1)

function problemOf(typed: string): string {
  const read = readRecoveryKey(typed)
  if (read.ok) throw new Error(`${typed} was taken for a key`)
  return read.problem
}

function secretOf(typed: string): Uint8Array {
  const read = readRecoveryKey(typed)
  if (!read.ok) throw new Error(read.problem)
  return read.secret
}

describe('a recovery key', () => {
  it('is eight groups of four characters that no eye takes for others', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const key = writeRecoveryKey(secret)
        expect(key).toMatch(/^(?:[AC-HJ-NP-Z02-9]{4} ){7}[AC-HJ-NP-Z02-9]{4}$/)
        expect(groupsOf(key)).toEqual(key.split(' '))
        expect(secretOf(key)).toEqual(secret)
      }),
    )
  })

  it('is read however it is written: case, spaces, hyphens, line breaks', () => {
    const between = fc.constantFrom('', ' ', '-', ' – ', '\n', '\u00a0', '_', '.')
    fc.assert(
      fc.property(secrets, fc.array(between, { minLength: 33, maxLength: 33 }), (secret, gaps) => {
        const mixed = [...bareKey(secret)]
          .map((character, at) => gaps[at] + (at % 3 ? character.toLowerCase() : character))
          .join('')
        expect(secretOf(mixed + gaps[length])).toEqual(secret)
      }),
    )
  })

  it('is read with O for 0, with 1 or I for L and with B for 8, as often as they come', () => {
    const taken: Record<string, string[]> = { 0: ['O', 'o'], L: ['1', 'I', 'i'], 8: ['B', 'b'] }
    fc.assert(
      fc.property(secrets, fc.nat(5), (secret, which) => {
        const typed = groupsOf(writeRecoveryKey(secret))
          .join(' ')
          .replace(/[0L8]/g, (character) => {
            const others = taken[character]!
            return others[which % others.length]!
          })
        expect(secretOf(typed)).toEqual(secret)
      }),
    )
  })
})

describe('a mistake in it', () => {
  it('of one character is named at its place, with what belongs there, wherever it is', () => {
    fc.assert(
      fc.property(secrets, (secret) => {
        const key = bareKey(secret)
        for (let at = 0; at < length; at++) {
          for (const typed of alphabet) {
            if (typed === key[at]) continue
            expect(problemOf(withCharacter(key, at, typed))).toBe(
              `Look at ${placeInWords(at)}: “${typed}” is probably “${key[at]}”.`,
            )
          }
        }
      }),
      // Every place and every character: 992 mistakes.
      { numRuns: 1 },
    )
  })

  it('by a character that no key has is named as well', () => {
    const strange = fc.constantFrom('!', 'Ä', '?', '€', 'Щ')
    fc.assert(
      fc.property(secrets, places, strange, (secret, at, typed) => {
        const key = bareKey(secret)
        expect(problemOf(withCharacter(key, at, typed))).toBe(
          `“${typed}” is never part of a recovery key: look at ${placeInWords(at)}. It may be ${key[at]}.`,
        )
      }),
    )
    fc.assert(
      fc.property(secrets, places, fc.constantFrom('O', 'I', '1', 'B'), (secret, at, typed) => {
        const key = bareKey(secret)
        const like: Record<string, string> = { O: '0', I: 'L', 1: 'L', B: '8' }
        fc.pre(key[at] !== like[typed])
        expect(problemOf(withCharacter(key, at, typed))).toBe(
          `Look at ${placeInWords(at)}: “${typed}” is probably “${key[at]}”.`,
        )
      }),
    )
  })

  it('of two neighbours the other way round is named', () => {
    fc.assert(
      fc.property(secrets, fc.nat(length - 2), (secret, at) => {
        const key = bareKey(secret)
        const [one, two] = [key[at]!, key[at + 1]!]
        fc.pre(one !== two)
        expect(problemOf(key.slice(0, at) + two + one + key.slice(at + 2))).toBe(
          `Look at ${placeInWords(at)}: “${two}” and “${one}” are probably the other way round.`,
        )
      }),
    )
  })

  it('of one character missing or too many names the group or the place', () => {
    fc.assert(
      fc.property(secrets, places, fc.constantFrom(...alphabet), (secret, at, more) => {
        const key = bareKey(secret)
        // Of several equal ones in a row nobody can say which it was.
        let first = at
        while (key[first - 1] === key[at]) first--
        expect(problemOf(key.slice(0, at) + key.slice(at + 1))).toBe(
          `A recovery key has 32 characters. This one has 31. One is probably missing in group ${(first >> 2) + 1}.`,
        )
        let tooMany = at
        while (key[tooMany - 1] === more) tooMany--
        expect(problemOf(key.slice(0, at) + more + key.slice(at))).toBe(
          `A recovery key has 32 characters. This one has 33. Look at ${placeInWords(tooMany)}: it is probably too many.`,
        )
      }),
    )
  })

  it('of up to four characters is never taken for another key', () => {
    const changes = fc.uniqueArray(fc.record({ at: places, typed: fc.constantFrom(...alphabet) }), {
      minLength: 1,
      maxLength: 4,
      selector: ({ at }) => at,
    })
    fc.assert(
      fc.property(secrets, changes, (secret, made) => {
        const key = bareKey(secret)
        const typed = made.reduce((text, { at, typed }) => withCharacter(text, at, typed), key)
        fc.pre(typed !== key)
        expect(problemOf(typed)).not.toBe('')
      }),
    )
  })

  it('of any kind is refused with a sentence, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        expect(problemOf(typed)).toMatch(/[.]$/)
      }),
    )
    fc.assert(
      fc.property(secrets, fc.uniqueArray(places, { minLength: 5, maxLength: 5 }), (secret, at) => {
        const key = bareKey(secret)
        const typed = at.reduce((text, at) => withCharacter(text, at, 'O'), key)
        fc.pre(at.every((at) => key[at] !== '0'))
        expect(problemOf(typed)).toMatch(/^“O” is never part of a recovery key: look at /)
      }),
    )
    expect(problemOf('  - ')).toBe('Type the recovery key first.')
    expect(problemOf('2c4d')).toBe('A recovery key has 32 characters. This one has 4.')
  })
})
