import { beforeEach, expect, test, vi } from 'vitest'
import { GlobalShortcut } from '../../../main/desktop/shortcut.ts'

const system = vi.hoisted(() => ({
  taken: '',
  registered: new Map<string, () => void>(),
}))
vi.mock('electron', () => ({
  globalShortcut: {
    register(accelerator: string, press: () => void) {
      if (accelerator === 'Nonsense') throw new TypeError('conversion failure')
      if (accelerator === system.taken) return false
      system.registered.set(accelerator, press)
      return true
    },
    unregister: (accelerator: string) => void system.registered.delete(accelerator),
    unregisterAll: () => system.registered.clear(),
  },
}))

beforeEach(() => system.registered.clear())

test('a granted key is unconfirmed until it is pressed', () => {
  const states: string[] = []
  let opened = 0
  const shortcut = new GlobalShortcut(
    () => opened++,
    (state) => states.push(state),
  )
  shortcut.use('Alt+A')
  expect(shortcut.state).toBe('unconfirmed')
  system.registered.get('Alt+A')?.()
  system.registered.get('Alt+A')?.()
  expect(opened).toBe(2)
  expect(states).toEqual(['unconfirmed', 'works'])
})
test('another key takes the place of the one before', () => {
  const shortcut = new GlobalShortcut(vi.fn(), vi.fn())
  shortcut.use('Alt+A')
  shortcut.use('Alt+B')
  expect([...system.registered.keys()]).toEqual(['Alt+B'])
  expect(shortcut.state).toBe('unconfirmed')
  shortcut.use('')
  expect(system.registered.size).toBe(0)
  expect(shortcut.state).toBe('off')
})
test('a key that is taken, or that is none, is refused', () => {
  const shortcut = new GlobalShortcut(vi.fn(), vi.fn())
  system.taken = 'Alt+C'
  shortcut.use('Alt+C')
  expect(shortcut.state).toBe('refused')
  shortcut.use('Nonsense')
  expect(shortcut.state).toBe('refused')
  expect(system.registered.size).toBe(0)
})
