import { expect, test } from 'vitest'
import { commandIds, commands } from '../../../shared/commands.ts'
import { usualSettings } from '../../../shared/contract/settings.ts'
import { belongToText, keysFor, takenBy } from '../../../shared/own-keys.ts'

const own = (keys: Record<string, string>, more = {}) => ({ ...usualSettings, keys, ...more })

test('every command has its usual keys until the person gives it others, or none', () => {
  for (const id of commandIds.filter((id) => id !== 'logFeeling'))
    expect(keysFor(id, own({}))).toBe(commands[id].keys)
  expect(keysFor('goJournal', own({ goJournal: 'Mod+Alt+J' }))).toBe('Mod+Alt+J')
  expect(keysFor('goJournal', own({ goJournal: '' }))).toBeUndefined()
  expect(keysFor('goTrash', own({ goTrash: 'F8' }))).toBe('F8')
})

test('keys from any program go before those of the window', () => {
  const shortcuts = { quickLogShortcut: 'CommandOrControl+Alt+2', loopShortcut: '' }
  expect(keysFor('logFeeling', own({ logFeeling: 'F8' }, shortcuts))).toBe('CommandOrControl+Alt+2')
  expect(keysFor('imLooping', own({ imLooping: 'F8' }, shortcuts))).toBe('F8')
  const loop = { ...shortcuts, loopShortcut: 'CommandOrControl+Alt+3' }
  expect(keysFor('imLooping', own({ imLooping: 'F8' }, loop))).toBe('CommandOrControl+Alt+3')
  expect(keysFor('logFeeling', own({}, { quickLogShortcut: '' }))).toBeUndefined()
})

test('the same keys are known in either notation, whatever comes first', () => {
  expect(takenBy('Mod+2', 'goTrash', own({}))).toBe('goJournal')
  expect(takenBy('Mod+2', 'goJournal', own({}))).toBeUndefined()
  expect(takenBy('Shift+Mod+N', 'goTrash', own({ newEntry: 'Mod+Shift+N' }))).toBe('newEntry')
  expect(takenBy('Mod+Shift+Space', 'goTrash', own({}))).toBe('logFeeling')
  expect(takenBy('Mod+2', 'goTrash', own({ goJournal: '' }))).toBeUndefined()
})

test('no command has keys that write, and none can be given them', () => {
  for (const id of commandIds) expect(belongToText(keysFor(id, own({})) ?? ''), id).toBe(false)
  for (const keys of ['Mod+C', 'Mod+Shift+Z', 'Shift+Mod+z', 'CommandOrControl+B'])
    expect(belongToText(keys), keys).toBe(true)
})
