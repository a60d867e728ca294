import { expect, test } from 'vitest'
import {
  courseInWords,
  lengthInWords,
  titleOf,
} from '../../../renderer/src/rooms/loops/in-words.ts'
import type { Episode } from '../../../shared/contract/episodes.ts'

const minute = 60_000
const episode = (given: Partial<Episode>): Episode => ({
  id: '019ab000-0000-7000-8000-000000000001',
  startedAt: 0,
  zone: 'UTC',
  localDate: '1970-01-01',
  state: 'over',
  length: 12 * minute,
  guessed: false,
  way: null,
  rejectionId: null,
  rejectionTitle: null,
  theme: '',
  triggers: [],
  strength: null,
  circling: null,
  working: null,
  strengthAfter: null,
  ...given,
})

test.each([
  [0, '1 minute'],
  [100_000, '2 minutes'],
  [60 * minute, '1 hour'],
  [121 * minute, '2 hours 1 minute'],
])('%i milliseconds are %s', (length, words) => expect(lengthInWords(length)).toBe(words))

test('how long it went on is said as surely as it is known', () => {
  expect(courseInWords(episode({}))).toBe('12 minutes')
  expect(courseInWords(episode({ guessed: true }))).toBe('about 12 minutes')
  expect(courseInWords(episode({ guessed: true, length: null }))).toBe('how long is not known')
  expect(courseInWords(episode({ state: 'left', length: null }))).toBe('left open')
})

test('it is called by what the person said of it', () => {
  expect(titleOf(episode({}))).toBe('')
  expect(titleOf(episode({ triggers: ['a message', 'silence'] }))).toBe('a message, silence')
  expect(titleOf(episode({ triggers: ['silence'], rejectionTitle: 'No' }))).toBe('No')
  expect(titleOf(episode({ theme: ' the call ', rejectionTitle: 'No' }))).toBe('the call')
})
