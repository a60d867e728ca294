import { expect, it } from 'vitest'
import { returnedInWords } from '../../../renderer/src/rooms/write/loops/returned-in-words.ts'
import { themeKey } from '../../../shared/loops.ts'

const about = (theme: string, times = 3) =>
  returnedInWords({ theme, kind: 'subject', times, sinceDate: '2026-11-18' })

it('says how often in words, and about what', () => {
  expect(about('the panel')).toBe(
    'This is the third time this week you have written about the panel.',
  )
  expect(about('Anna', 12)).toMatch(/the twelfth time .* about Anna\.$/)
  expect([13, 21, 22, 23, 24].map((times) => about('it', times).split(' ')[3])).toEqual([
    '13th',
    '21st',
    '22nd',
    '23rd',
    '24th',
  ])
})

it('calls what is theirs theirs', () => {
  expect(about('my manager')).toMatch(/about your manager\.$/)
  expect(about('myself')).toMatch(/about myself\.$/)
  expect(about('her silence')).toMatch(/about her silence\.$/)
})

it('quotes a sentence that came back', () => {
  const quoted = (theme: string) =>
    returnedInWords({ theme, kind: 'sentence', times: 4, sinceDate: '2026-11-18' })
  expect(quoted('Why did he leave?')).toBe(
    'This is the fourth time this week you have written “Why did he leave?”',
  )
  expect(quoted('why did he leave')).toMatch(/written “why did he leave”\.$/)
})

it('takes a theme for the same with another article', () => {
  expect(themeKey('That  Panel')).toBe(themeKey('the panel'))
  expect(themeKey('Theodor')).toBe('theodor')
})
