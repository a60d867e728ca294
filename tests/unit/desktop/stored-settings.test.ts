import fc from 'fast-check'
import { expect, test } from 'vitest'
import { settingsFrom } from '../../../shared/stored-settings.ts'
import { settingsSchema, usualSettings } from '../../../shared/contract/settings.ts'

const defaults = usualSettings

test('nothing stored means the defaults', () => {
  for (const stored of [undefined, null, 3, 'settings', [], {}]) {
    expect(settingsFrom(stored)).toEqual(defaults)
  }
})
test('one value that makes no sense falls back alone', () => {
  expect(
    settingsFrom({ theme: 'dark', textSize: 900, typewriter: 'yes', showMargin: false }),
  ).toEqual({ ...defaults, theme: 'dark', showMargin: false })
})
test('names that are no settings are left out', () => {
  const stored = JSON.parse('{"theme":"light","words":"mine","__proto__":{"closeToTray":false}}')
  expect(settingsFrom(stored)).toEqual({ ...defaults, theme: 'light' })
})
test('whatever was stored, the settings are valid, and stay the same when stored again', () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...Object.keys(defaults)), fc.jsonValue()),
      (stored) => {
        const settings = settingsFrom(stored)
        expect(settingsSchema.parse(settings)).toEqual(settings)
        expect(settingsFrom(settings)).toEqual(settings)
      },
    ),
  )
})
