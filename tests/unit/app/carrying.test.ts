import { expect, test } from 'vitest'
import { fileOf, settingsIn } from '../../../renderer/src/rooms/settings/carrying.ts'
import { usualSettings } from '../../../shared/contract/settings.ts'

const settings = {
  ...usualSettings,
  theme: 'dark' as const,
  keys: { goTrash: 'Mod+Alt+T' },
  ownHelpLines: [{ name: 'My sister', number: '0123' }],
}

test('settings come back from their file as they were', () => {
  expect(settingsIn(fileOf(settings))).toEqual({ known: settings, others: 0 })
  expect(settingsIn(`\uFEFF${fileOf(settings)}`)?.known).toEqual(settings)
})

test('what makes no sense is left out and counted, and the rest comes in', () => {
  const file = JSON.stringify({
    format: 'intact-settings',
    version: 1,
    settings: { theme: 'dark', textSize: 900, futureThing: true, keys: { a: 7 } },
  })
  expect(settingsIn(file)).toEqual({ known: { theme: 'dark' }, others: 3 })
})

test('anything else is no file of settings', () => {
  const others = [
    '',
    'null',
    '[]',
    '7',
    '{"theme":"dark"}',
    '{"format":"intact-settings","version":2,"settings":{}}',
    '{"format":"intact-settings","version":1}',
    '{"format":"intact-settings","version":1,"settings":null}',
    fileOf(settings).slice(0, -20),
  ]
  for (const text of others) expect(settingsIn(text), text).toBeNull()
})
