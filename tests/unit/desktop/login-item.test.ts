import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { loginItem, setLoginItem } from '../../../main/desktop/login-item.ts'

const { system } = vi.hoisted(() => ({ system: { isPackaged: true, openAtLogin: false } }))
vi.mock('electron', () => ({
  app: {
    get isPackaged() {
      return system.isPackaged
    },
    getLoginItemSettings: () => ({ openAtLogin: system.openAtLogin }),
    setLoginItemSettings: ({ openAtLogin }: { openAtLogin: boolean }) =>
      (system.openAtLogin = openAtLogin),
  },
}))

function on(platform: NodeJS.Platform, electron = true): void {
  vi.stubGlobal('process', {
    ...process,
    platform,
    versions: { ...process.versions, electron: electron ? '45.0.0' : undefined },
  })
}
beforeEach(() => Object.assign(system, { isPackaged: true, openAtLogin: false }))
afterEach(() => vi.unstubAllGlobals())

it('is what the system keeps, off until the person turns it on', () => {
  for (const platform of ['darwin', 'win32'] as const) {
    on(platform)
    expect(loginItem()).toBe('off')
    expect(setLoginItem(true)).toBe('on')
    expect(setLoginItem(false)).toBe('off')
  }
})

it('says plainly where it cannot be, and changes nothing', () => {
  on('linux')
  expect(loginItem()).toBe('impossible')
  on('darwin', false)
  expect(loginItem()).toBe('impossible')
  on('darwin')
  system.isPackaged = false
  expect(loginItem()).toBe('impossible')
  expect(() => setLoginItem(true)).toThrow('Intact cannot be started at login here')
  expect(system.openAtLogin).toBe(false)
})
