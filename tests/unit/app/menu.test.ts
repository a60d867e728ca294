import { expect, test } from 'vitest'
import { nextFocus } from '../../../renderer/src/parts/menu.ts'

const items = (...labels: string[]) => labels.map((label) => ({ label, run: () => {} }))
const groups = [
  { label: 'File', items: items('New entry', 'Lock') },
  { label: 'View', items: items('Focus mode', 'Larger text', 'Light theme') },
]

test('up and down go round', () => {
  expect(nextFocus('ArrowDown', 0, groups)).toBe(1)
  expect(nextFocus('ArrowDown', 4, groups)).toBe(0)
  expect(nextFocus('ArrowUp', 0, groups)).toBe(4)
  expect(nextFocus('ArrowDown', -1, groups)).toBe(0)
})

test('left and right go to the group beside', () => {
  expect(nextFocus('ArrowRight', 1, groups)).toBe(2)
  expect(nextFocus('ArrowRight', 3, groups)).toBe(0)
  expect(nextFocus('ArrowLeft', 4, groups)).toBe(0)
})

test('a letter goes to the next item that begins with it', () => {
  expect(nextFocus('l', 1, groups)).toBe(3)
  expect(nextFocus('L', 4, groups)).toBe(1)
  expect(nextFocus('z', 0, groups)).toBeNull()
})

test('other keys are not the menu’s', () => {
  expect(nextFocus('Enter', 0, groups)).toBeNull()
  expect(nextFocus(' ', 0, groups)).toBeNull()
})
