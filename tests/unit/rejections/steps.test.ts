import { describe, expect, it } from 'vitest'
import { withReason } from '../../../renderer/src/rooms/rejections/steps/lessons/reason-words.ts'
import {
  dayInWords,
  dayNumber,
  writtenIn,
} from '../../../renderer/src/rooms/rejections/steps/letter/movements.ts'
import { openingFor } from '../../../renderer/src/rooms/rejections/steps/reach/opening.ts'

describe('a series of letters', () => {
  it('counts days with letters, whatever lies between them', () => {
    const days = ['2026-11-02', '2026-11-02', '2026-11-20']
    expect(dayNumber([], '2026-11-02')).toBe(1)
    expect(dayNumber(days, '2026-11-02')).toBe(1)
    expect(dayNumber(days, '2026-11-20')).toBe(2)
    expect(dayNumber(days, '2027-01-05')).toBe(3)
  })

  it('is of seven days, and says nothing beyond them', () => {
    expect(dayInWords(2)).toBe('the second of seven days')
    expect(dayInWords(7)).toBe('the seventh of seven days')
    expect(dayInWords(8)).toBe('')
  })

  it('knows what of a letter is written', () => {
    const letter = { hurts: ' \n', others: 'x', friend: '', kinder: 'y' }
    expect(writtenIn(letter)).toEqual(['others', 'kinder'])
  })
})

describe('what it may have been about', () => {
  it('nothing and something to learn leave no room for each other', () => {
    expect(withReason(['fit', 'learn'], 'nothing', true)).toEqual(['fit', 'nothing'])
    expect(withReason(['fit', 'nothing'], 'learn', true)).toEqual(['fit', 'learn'])
    expect(withReason(['fit', 'nothing'], 'timing', true)).toEqual(['fit', 'nothing', 'timing'])
    expect(withReason(['fit', 'nothing'], 'nothing', false)).toEqual(['fit'])
  })
})

describe('an opening', () => {
  it('has two lines, with the name where there is one', () => {
    for (const need of ['heard', 'advice'] as const) {
      expect(openingFor('Ana', need)).toMatch(/^Hi Ana, [^\n]+\n[^\n]+\?/)
      expect(openingFor('', need)).toMatch(/^Hi, [^\n]+\n[^\n]+\?/)
    }
  })
})
