import { beforeEach, expect, it } from 'vitest'
import {
  feelingNamed,
  namedInText,
  namedJustNow,
} from '../../../renderer/src/rooms/write/prompts/named.ts'

const now = Date.parse('2026-11-20T20:00:00Z')
const minutes = (ago: number) => now - ago * 60_000

beforeEach(() => feelingNamed(0))

it.each([
  ['a moment ago', 5, true],
  ['long ago', 31, false],
  ['before the clock was set back', -5, true],
])('a feeling that was kept with the page %s', (_, ago, expected) =>
  expect(namedJustNow([{ feltAt: minutes(ago) }], now)).toBe(expected),
)

it.each([
  ['a moment ago', 29, true],
  ['long ago', 31, false],
  ['before the clock was set back', -29, true],
])('a feeling that was named anywhere %s', (_, ago, expected) => {
  feelingNamed(minutes(ago))
  expect(namedJustNow([], now)).toBe(expected)
})

it('a text names a feeling when a word for one comes into it, and not while it stays or goes', () => {
  namedInText(['hurt', 'sad'], ['sad'], minutes(1))
  namedInText(['sad'], ['sad'], minutes(1))
  expect(namedJustNow([], now)).toBe(false)
  namedInText(['sad'], ['sad', 'ashamed'], minutes(1))
  expect(namedJustNow([], now)).toBe(true)
})
