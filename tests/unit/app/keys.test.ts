import { describe, expect, test } from 'vitest'
import { commandIds, commands } from '../../../shared/commands.ts'
import { keysInWords, matches } from '../../../renderer/src/app/keys.ts'

type Press = Parameters<typeof matches>[1]

function press(key: string, code: string, held = '', altGraph = false): Press {
  return {
    key,
    code,
    ctrlKey: held.includes('c'),
    metaKey: held.includes('m'),
    shiftKey: held.includes('s'),
    altKey: held.includes('a'),
    getModifierState: (name) => name === 'AltGraph' && altGraph,
  }
}

describe('which keys a press means', () => {
  test('Mod is Control, and Command on a Mac', () => {
    expect(matches('Mod+N', press('n', 'KeyN', 'c'), false)).toBe(true)
    expect(matches('Mod+N', press('n', 'KeyN', 'm'), true)).toBe(true)
    expect(matches('Mod+N', press('n', 'KeyN', 'c'), true)).toBe(false)
    expect(matches('Mod+N', press('n', 'KeyN', 'm'), false)).toBe(false)
    expect(matches('Mod+N', press('n', 'KeyN'), false)).toBe(false)
  })

  test('Shift and Alt count', () => {
    expect(matches('Mod+Shift+F', press('F', 'KeyF', 'cs'), false)).toBe(true)
    expect(matches('Mod+F', press('F', 'KeyF', 'cs'), false)).toBe(false)
    expect(matches('Mod+F', press('f', 'KeyF', 'ca'), false)).toBe(false)
  })

  test('what AltGr types is text', () => {
    expect(matches('Mod+L', press('l', 'KeyL', 'c', true), false)).toBe(false)
  })

  test('letters follow the layout where it has them, their place where it has not', () => {
    expect(matches('Mod+K', press('k', 'KeyV', 'c'), false)).toBe(true)
    expect(matches('Mod+K', press('v', 'KeyK', 'c'), false)).toBe(false)
    expect(matches('Mod+K', press('л', 'KeyK', 'c'), false)).toBe(true)
  })

  test('digits, where digits need Shift', () => {
    expect(matches('Mod+1', press('&', 'Digit1', 'c'), false)).toBe(true)
    expect(matches('Mod+1', press('1', 'Numpad1', 'c'), false)).toBe(true)
  })

  test('both signs on the key of = enlarge', () => {
    expect(matches('Mod+=', press('=', 'Equal', 'c'), false)).toBe(true)
    expect(matches('Mod+=', press('+', 'Equal', 'cs'), false)).toBe(true)
    expect(matches('Mod+=', press('+', 'NumpadAdd', 'c'), false)).toBe(true)
    expect(matches('Mod+-', press('-', 'Minus', 'c'), false)).toBe(true)
  })

  test('Space and function keys', () => {
    expect(matches('CommandOrControl+Shift+Space', press(' ', 'Space', 'cs'), false)).toBe(true)
    expect(matches('F1', press('F1', 'F1'), false)).toBe(true)
    expect(matches('F1', press('F1', 'F1', 'c'), false)).toBe(false)
  })

  test('no two commands have the same keys', () => {
    const keys = commandIds.map((id) => commands[id].keys).filter((keys) => keys !== undefined)
    expect(new Set(keys).size).toBe(keys.length)
  })
})

test('keys as a person reads them', () => {
  expect(keysInWords('Mod+Shift+F', false)).toBe('Ctrl+Shift+F')
  expect(keysInWords('Mod+Shift+F', true)).toBe('⇧⌘F')
  expect(keysInWords('CommandOrControl+Alt+Space', true)).toBe('⌥⌘Space')
})
