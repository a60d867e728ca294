import { expect, test, vi } from 'vitest'
import { SettingsFile } from '../../../main/desktop/settings.ts'
import { usualSettings } from '../../../shared/contract/settings.ts'

vi.mock('electron', () => ({ nativeTheme: {} }))
vi.mock('electron-store', () => ({
  default: vi.fn(function () {
    throw Object.assign(new Error('EISDIR: illegal operation on a directory'), { code: 'EISDIR' })
  }),
}))

test('settings that cannot be read are the usual ones, and say that they cannot be stored', () => {
  const settings = new SettingsFile()
  settings.start()
  expect(settings.get()).toEqual(usualSettings)
  expect(settings.place()).toBeUndefined()
  expect(() => settings.set({ theme: 'dark' })).toThrow(
    expect.objectContaining({ code: 'read-only' }),
  )
  expect(settings.get().theme).toBe(usualSettings.theme)
})
