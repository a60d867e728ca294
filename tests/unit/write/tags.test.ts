import { expect, test } from 'vitest'
import { asTag, mostTags, suggestions, withTag } from '../../../renderer/src/rooms/write/tags.ts'

test('a tag is what was typed, without # and with single spaces', () => {
  expect(asTag('  ##orchard   labs ')).toBe('orchard labs')
  expect(asTag('#')).toBe('')
  expect(asTag('x'.repeat(300))).toHaveLength(100)
})

test('a tag is there once, however it is written', () => {
  const tags = ['work']
  expect(withTag(tags, '#Work')).toBe(tags)
  expect(withTag(tags, ' ')).toBe(tags)
  expect(withTag(tags, 'sister')).toEqual(['work', 'sister'])
})

test('there are never more tags than the journal takes', () => {
  const full = Array.from({ length: mostTags }, (_, index) => `tag ${index}`)
  expect(withTag(full, 'one more')).toBe(full)
})

test('suggests tags used before, those that begin like it first, without those that are there', () => {
  const used = ['network', 'work', 'Workshop', 'sister']
  expect(suggestions('wo', used, [])).toEqual(['work', 'Workshop', 'network'])
  expect(suggestions('wo', used, ['WORK'])).toEqual(['Workshop', 'network'])
  expect(suggestions('', used, ['sister'])).toEqual(['network', 'work', 'Workshop'])
})
