import { expect, test } from 'vitest'
import { settingsFrom } from '../../../shared/stored-settings.ts'
import { settings } from '../../../shared/contract/settings.ts'

const line = { name: 'Ada', number: '555 0100' }
const takes = (...ownHelpLines: unknown[]): boolean =>
  settings.set.input.safeParse({ ownHelpLines }).success

test('up to three lines of one’s own are taken, each with a name and a number that can be seen', () => {
  expect([takes(), takes(line), takes(line, line, line)]).toEqual([true, true, true])
  expect(takes(line, line, line, line)).toBe(false)
  expect(takes({ name: 'אמא 🌿', number: '+972 50 (ערב)' })).toBe(true)
  for (const wrong of ['', ' ', '\u200B\u202E']) {
    expect(takes({ ...line, name: wrong })).toBe(false)
    expect(takes({ ...line, number: wrong })).toBe(false)
  }
  expect(takes({ name: 'x'.repeat(60), number: 'x'.repeat(40) })).toBe(true)
  expect(takes({ ...line, name: 'x'.repeat(61) })).toBe(false)
  expect(takes({ ...line, number: 'x'.repeat(41) })).toBe(false)
})
test('stored ones come back, and something else in the place of one or all of them is none', () => {
  expect(settingsFrom({ ownHelpLines: [line] }).ownHelpLines).toEqual([line])
  const stored = [{ name: 'Ada' }, line, null, { ...line, number: ' ' }, line, line, line]
  expect(settingsFrom({ ownHelpLines: stored }).ownHelpLines).toEqual([line, line, line])
  for (const other of [null, 'Ada', [{ name: 'Ada' }]])
    expect(settingsFrom({ ownHelpLines: other }).ownHelpLines).toEqual([])
})
