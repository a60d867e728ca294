import { expect, test } from 'vitest'
import { acceleratorOf, windowKeysOf } from '../../../renderer/src/rooms/settings/accelerator.ts'

const press = (key: string, code: string, held = '') => ({
  key,
  code,
  ctrlKey: held.includes('c'),
  metaKey: held.includes('m'),
  shiftKey: held.includes('s'),
  altKey: held.includes('a'),
})

test('what is pressed becomes a shortcut in the system’s notation', () => {
  expect(acceleratorOf(press(' ', 'Space', 'cs'), false)).toBe('CommandOrControl+Shift+Space')
  expect(acceleratorOf(press(' ', 'Space', 'ms'), true)).toBe('CommandOrControl+Shift+Space')
  expect(acceleratorOf(press('j', 'KeyJ', 'ca'), true)).toBe('Control+Alt+J')
  expect(acceleratorOf(press('о', 'KeyJ', 'm'), false)).toBe('Super+J')
  expect(acceleratorOf(press('ArrowUp', 'ArrowUp', 'a'), false)).toBe('Alt+Up')
  expect(acceleratorOf(press('F9', 'F9'), false)).toBe('F9')
})

test('keys of the window leave out those that move about in a text, and characters on a Mac', () => {
  expect(windowKeysOf(press('k', 'KeyK', 'cs'), false)).toBe('Mod+Shift+K')
  expect(windowKeysOf(press(',', 'Comma', 'c'), false)).toBe('Mod+,')
  expect(windowKeysOf(press('Backspace', 'Backspace', 'cs'), false)).toBe('Mod+Shift+Backspace')
  expect(windowKeysOf(press('k', 'KeyK', 'a'), false)).toBe('Alt+K')
  expect(windowKeysOf(press('k', 'KeyK', 'a'), true)).toBeNull()
  expect(windowKeysOf(press('k', 'KeyK', 'cm'), false)).toBeNull()
  expect(windowKeysOf(press('ArrowUp', 'ArrowUp', 'ca'), false)).toBeNull()
  expect(windowKeysOf(press('F8', 'F8'), false)).toBe('F8')
})

test('what would swallow ordinary typing is no shortcut', () => {
  expect(acceleratorOf(press('Control', 'ControlLeft', 'c'), false)).toBeNull()
  expect(acceleratorOf(press('j', 'KeyJ'), false)).toBeNull()
  expect(acceleratorOf(press('J', 'KeyJ', 's'), false)).toBeNull()
})
