import { expect, it } from 'vitest'
import {
  courseInWords,
  emptyInWords,
  gapInWords,
  nameOf,
  shortened,
} from '../../../renderer/src/rooms/loops/themes/in-words.ts'
import type { Theme, ThemeList } from '../../../shared/contract/themes.ts'

const theme: Theme = {
  key: 'panel',
  label: 'the panel',
  name: null,
  days: 6,
  daysBefore: 3,
  change: 'more',
  medianGap: 2,
  parts: [],
  rejection: null,
}
const course = (more: Partial<Theme>) => courseInWords({ ...theme, ...more })

it('says how often a theme came back, against before', () => {
  expect(course({})).toBe('On 6 of the last 14 days, more than in the 14 before (3).')
  expect(course({ change: 'rising' })).toBe(
    'On 6 of the last 14 days, and rising: 3 of the 14 before.',
  )
  expect(course({ change: 'falling', days: 1, daysBefore: 9 })).toBe(
    'On 1 of the last 14 days, and falling: 9 of the 14 before.',
  )
  expect(course({ change: 'fewer', days: 0 })).toBe(
    'Not in the last 14 days, fewer than in the 14 before (3).',
  )
  expect(course({ change: 'same', days: 3 })).toBe(
    'On 3 of the last 14 days, as many as in the 14 before.',
  )
  expect(course({ daysBefore: 0 })).toBe('On 6 of the last 14 days, none in the 14 before.')
})

it('says how far apart, where that is known', () => {
  expect(gapInWords(theme)).toBe('Usually 2 days apart.')
  expect(gapInWords({ ...theme, medianGap: 1 })).toBe('Usually on the day after.')
  expect(gapInWords({ ...theme, medianGap: null })).toBe('')
})

it('goes by the name that was given, in a menu as far as there is room', () => {
  expect(nameOf(theme)).toBe('the panel')
  expect(nameOf({ ...theme, name: 'Those five' })).toBe('Those five')
  expect(shortened('the panel')).toBe('the panel')
  expect(shortened('x'.repeat(61))).toBe(`${'x'.repeat(60)}…`)
})

it('says why nothing is shown', () => {
  const list: ThemeList = {
    themes: [],
    enough: false,
    earlierDays: 4,
    fewestEarlierDays: 10,
    otherLanguage: false,
    dismissed: [],
  }
  expect(emptyInWords(list)).toMatch(/10 days of earlier writing.* so far there are 4\.$/)
  expect(emptyInWords({ ...list, enough: true })).toMatch(/^Nothing stands out/)
  expect(emptyInWords({ ...list, otherLanguage: true })).toMatch(/English/)
})
