import { beforeEach, expect, test, vi } from 'vitest'
import { Desktop } from '../../../main/desktop/desktop.ts'
import type { JournalThread } from '../../../main/journal-thread.ts'
import type { VaultStatus } from '../../../shared/contract/vault.ts'
import { failed, Failure, ok, type Result } from '../../../shared/result.ts'

/** What happens around a lock, in order, and how the page answers when it is asked to save. */
const { log, page } = vi.hoisted(() => ({
  log: [] as string[],
  page: { flush: (_by: string): Promise<boolean> => Promise.resolve(true) },
}))
vi.mock('electron', () => ({ app: { on: () => {} } }))
vi.mock('../../../main/desktop/doors.ts', () => ({ openDoors: () => {} }))
vi.mock('../../../main/desktop/locking.ts', () => ({
  Locking: class {
    active = () => void log.push('active')
  },
}))
vi.mock('../../../main/desktop/keychain.ts', () => ({ Keychain: Object }))
vi.mock('../../../main/desktop/settings.ts', () => ({ SettingsFile: Object }))
vi.mock('../../../main/desktop/shortcut.ts', () => ({ QuickLogShortcut: Object }))
vi.mock('../../../main/desktop/tray.ts', () => ({ TrayIcon: Object }))
vi.mock('../../../main/desktop/menu.ts', () => ({
  setMenu: (_run: unknown, locked: boolean) => void log.push(locked ? 'menu locked' : 'menu open'),
}))
vi.mock('../../../main/desktop/windows.ts', () => ({
  broadcast: (_event: string, { state }: VaultStatus, except?: unknown) =>
    void log.push(`tells ${except ? 'others' : 'all'} ${state}`),
}))
vi.mock('../../../main/desktop/quick-log.ts', () => ({
  QuickLog: class {
    forget = () => void log.push('quick log forgets')
  },
}))
vi.mock('../../../main/desktop/main-window.ts', () => ({
  MainWindow: class {
    window = { webContents: {} }
    flush(by = 'asked') {
      log.push(`flush ${by}`)
      return page.flush(by)
    }
    forget = () => void log.push('page forgets')
    goOn = () => void log.push('page goes on')
  },
}))

const status = (state: VaultStatus['state'], folder = '/a'): VaultStatus => ({
  state,
  folder,
  name: 'Journal',
  several: false,
  recovered: false,
})
let locks: Result<unknown>
let desktop: Desktop
beforeEach(() => {
  page.flush = () => Promise.resolve(true)
  locks = ok(status('locked'))
  const call = (operation: string) => {
    log.push(operation)
    return Promise.resolve(locks)
  }
  desktop = new Desktop({ call } as unknown as JournalThread)
  log.length = 0
})
function open(): void {
  desktop.vaultChanged(status('unlocked'))
  log.length = 0
}
const forgotten = ['quick log forgets', 'menu locked', 'tells others locked', 'page forgets']

test('a lock while nothing is open does nothing', async () => {
  await desktop.lock()
  await desktop.lock('alone')
  expect(log).toEqual([])
})
test('opening counts as something done, and opens the menu', () => {
  desktop.vaultChanged(status('unlocked'))
  expect(log).toEqual(['active', 'menu open', 'tells all unlocked'])
})
test('what was typed is saved before the journal is closed, and then everything is forgotten', async () => {
  open()
  await desktop.lock()
  expect(log).toEqual(['flush asked', 'vault.lock', ...forgotten])
  log.length = 0
  await desktop.lock()
  expect(log).toEqual([])
})
test('several at once are one', async () => {
  open()
  await Promise.all([desktop.lock(), desktop.lock('alone'), desktop.lock('alone'), desktop.lock()])
  expect(log.filter((what) => !what.startsWith('flush'))).toEqual(['vault.lock', ...forgotten])
})
test('a page that has locked by itself meanwhile is not loaded afresh twice', async () => {
  open()
  const lock = desktop.lock()
  desktop.vaultChanged(status('locked'))
  await lock
  expect(log.filter((what) => what === 'page forgets')).toHaveLength(1)
})
test('a person who would rather stay stays', async () => {
  open()
  page.flush = () => Promise.resolve(false)
  await desktop.lock()
  expect(log).toEqual(['flush asked'])
})
test('words that cannot be saved do not keep it open when it locks by itself, and are not lost', async () => {
  open()
  page.flush = () => Promise.resolve(false)
  await desktop.lock('alone')
  const kept = ['quick log forgets', 'menu locked', 'tells all locked']
  expect(log).toEqual(['flush alone', 'vault.lock', ...kept])
})
test('where the journal does not lock, the page goes on, and the next one tries again', async () => {
  open()
  locks = failed(new Failure('internal'))
  await desktop.lock()
  expect(log).toEqual(['flush asked', 'vault.lock', 'page goes on'])
  locks = ok(status('locked'))
  await desktop.lock('alone')
  expect(log.slice(-forgotten.length)).toEqual(forgotten)
})
test('another journal in the place of the one before is not shown in its page', () => {
  open()
  desktop.vaultChanged(status('unlocked', '/b'))
  expect(log.slice(-2)).toEqual(['tells others unlocked', 'page forgets'])
})
test.each([true, false])('after a crash the page forgets only what is saved: %s', async (saved) => {
  open()
  page.flush = () => Promise.resolve(saved)
  await desktop.lockedByFailure(status('locked'))
  expect(log[0]).toBe('flush alone')
  expect(log).toContain('menu locked')
  expect(log.includes('page forgets')).toBe(saved)
})
test('a crash before anything was open leaves the lock screen as it is', async () => {
  await desktop.lockedByFailure(status('locked'))
  expect(log).toEqual(['quick log forgets', 'menu locked', 'tells all locked'])
})
