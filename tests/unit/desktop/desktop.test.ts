import { beforeEach, expect, test, vi } from 'vitest'
import { Desktop } from '../../../main/desktop/desktop.ts'
import type { JournalThread } from '../../../main/journal-thread.ts'
import { usualSettings } from '../../../shared/contract/settings.ts'
import type { VaultStatus } from '../../../shared/contract/vault.ts'
import { failed, Failure, ok, type Result } from '../../../shared/result.ts'

/** What happens around a lock, in order, and how the page answers when it is asked to save. */
const { log, page, asker } = vi.hoisted(() => ({
  log: [] as string[],
  asker: {} as Electron.WebContents,
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
vi.mock('../../../main/desktop/settings.ts', () => ({
  SettingsFile: class {
    get = () => usualSettings
  },
}))
vi.mock('../../../main/desktop/shortcut.ts', () => ({ GlobalShortcut: Object }))
vi.mock('../../../main/desktop/tray.ts', () => ({ TrayIcon: Object }))
vi.mock('../../../main/desktop/menu.ts', () => ({
  setMenu: (_run: unknown, locked: boolean) => void log.push(locked ? 'menu locked' : 'menu open'),
}))
vi.mock('../../../main/desktop/windows.ts', () => ({
  broadcast: (_event: string, { state }: VaultStatus, except?: unknown) =>
    void log.push(
      `tells ${except ? (except === asker ? 'others than the asker' : 'others') : 'all'} ${state}`,
    ),
}))
vi.mock('../../../main/desktop/small-window.ts', () => ({
  SmallWindow: class {
    readonly #name: string
    constructor({ page }: { page: string }) {
      this.#name = page === 'quick-log.html' ? 'quick log' : 'looping'
    }
    forget = () => void log.push(`${this.#name} forgets`)
    show = (at = 'itself') => void log.push(`${this.#name} shows ${at}`)
  },
}))
vi.mock('../../../main/desktop/main-window.ts', () => ({
  MainWindow: class {
    window = { webContents: {} }
    readonly closing: { beforeClosing: () => void }
    constructor(_settings: unknown, _flushing: unknown, closing: { beforeClosing: () => void }) {
      this.closing = closing
    }
    close = () => this.closing.beforeClosing()
    flush(by = 'asked') {
      log.push(`flush ${by}`)
      return page.flush(by)
    }
    forget = () => void log.push('page forgets')
    run = (command: string) => void log.push(`page is asked for ${command}`)
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
/** What the journal says of itself when it is asked. */
let present: VaultStatus
let desktop: Desktop
beforeEach(() => {
  page.flush = () => Promise.resolve(true)
  locks = ok(status('locked'))
  present = status('locked')
  const call = (operation: string, input?: { quickly?: boolean }) => {
    log.push(input?.quickly ? `${operation} quickly` : operation)
    return Promise.resolve(operation === 'vault.status' ? ok(present) : locks)
  }
  desktop = new Desktop({ call } as unknown as JournalThread)
  log.length = 0
})
const move = (answer: Promise<Result<unknown>>, { says = true, closes = false } = {}) =>
  desktop.move(() => answer, asker, { says, closes })
const become = (now: VaultStatus) => move(Promise.resolve(ok(now)))
const refused = failed(new Failure('disk-full'))
async function open(): Promise<void> {
  await become(status('unlocked'))
  log.length = 0
}
/** Neither is waited for: each stops what the last words would wait behind. */
const stopped = ['exchange.cancelImport', 'tags.cancelRename']
const forgotten = [
  'quick log forgets',
  'looping forgets',
  'menu locked',
  'tells others locked',
  'page forgets',
]

test('a lock while nothing is open does nothing', async () => {
  await desktop.lock()
  await desktop.lock('alone')
  expect(log).toEqual([])
})
test('opening counts as something done, and opens the menu', async () => {
  await become(status('unlocked'))
  expect(log).toEqual(['active', 'menu open', 'tells all unlocked'])
})
test('what was typed is saved before the journal is closed, and then everything is forgotten', async () => {
  await open()
  await desktop.lock()
  expect(log).toEqual([...stopped, 'flush asked', 'vault.lock', ...forgotten])
  log.length = 0
  await desktop.lock()
  expect(log).toEqual([])
})
test('a win or a strength is a line in the window, and in the quick log while the journal is locked', async () => {
  await open()
  desktop.run('addWin')
  desktop.run('addStrength')
  expect(log).toEqual(['page is asked for addWin', 'page is asked for addStrength'])
  await desktop.lock()
  log.length = 0
  desktop.run('addWin')
  desktop.run('addStrength')
  desktop.run('writeItOut')
  expect(log).toEqual([
    'quick log shows addWin',
    'quick log shows addStrength',
    'page is asked for writeItOut',
  ])
})
test('a start can ask for a small window alone', () => {
  for (const arg of ['--quick-log', '--add-win', '--add-strength', '--looping'])
    desktop.open(['intact', arg])
  expect(log).toEqual([
    'quick log shows logFeeling',
    'quick log shows addWin',
    'quick log shows addStrength',
    'looping shows itself',
  ])
})
test('several at once are one', async () => {
  await open()
  await Promise.all([desktop.lock(), desktop.lock('alone'), desktop.lock('alone'), desktop.lock()])
  const once = log.filter((what) => !what.startsWith('flush') && !stopped.includes(what))
  expect(once).toEqual(['vault.lock', ...forgotten])
})
test('a page that has locked by itself meanwhile is not loaded afresh twice', async () => {
  await open()
  const lock = desktop.lock()
  await become(status('locked'))
  await lock
  expect(log.filter((what) => what === 'page forgets')).toHaveLength(1)
})
test('a window that closes stops what saving would wait for, as quitting does', () => {
  ;(desktop.main as unknown as { close: () => void }).close()
  expect(log).toEqual(stopped)
})
test('a person who would rather stay stays', async () => {
  await open()
  page.flush = () => Promise.resolve(false)
  await desktop.lock()
  expect(log).toEqual([...stopped, 'flush asked'])
})
test('words that cannot be saved do not keep it open when it locks by itself, and are not lost', async () => {
  await open()
  page.flush = () => Promise.resolve(false)
  await desktop.lock('alone')
  const kept = ['quick log forgets', 'looping forgets', 'menu locked', 'tells all locked']
  expect(log).toEqual([...stopped, 'flush alone', 'vault.lock', ...kept])
})
test('where the journal does not lock, the page goes on, and the next one tries again', async () => {
  await open()
  locks = failed(new Failure('internal'))
  present = status('unlocked')
  await desktop.lock()
  expect(log).toEqual([...stopped, 'flush asked', 'vault.lock', 'vault.status', 'page goes on'])
  locks = ok(status('locked'))
  await desktop.lock('alone')
  expect(log.slice(-forgotten.length)).toEqual(forgotten)
})
test('another journal in the place of the one before is not shown in its page', async () => {
  await open()
  await become(status('unlocked', '/b'))
  expect(log.slice(-2)).toEqual(['tells others unlocked', 'page forgets'])
})
test.each([true, false])('after a crash the page forgets only what is saved: %s', async (saved) => {
  await open()
  page.flush = () => Promise.resolve(saved)
  await desktop.lockedByFailure(status('locked'))
  expect(log[0]).toBe('flush alone')
  expect(log).toContain('menu locked')
  expect(log.includes('page forgets')).toBe(saved)
})
test('a crash before anything was open leaves the lock screen as it is', async () => {
  await desktop.lockedByFailure(status('locked'))
  expect(log).toEqual(['quick log forgets', 'looping forgets', 'menu locked', 'tells all locked'])
})

test('a lock that fails only after it has locked is followed all the same', async () => {
  await open()
  locks = refused
  await desktop.lock()
  expect(log).toEqual([...stopped, 'flush asked', 'vault.lock', 'vault.status', ...forgotten])
  await open()
  await move(Promise.resolve(refused), { closes: true })
  expect(log).toEqual(['vault.status', ...forgotten])
})
test('a move that fails half-way is followed, and the page stays to say why', async () => {
  await open()
  expect(await move(Promise.resolve(refused))).toBe(refused)
  const followed = [
    'quick log forgets',
    'looping forgets',
    'menu locked',
    'tells others than the asker locked',
  ]
  expect(log).toEqual(['vault.status', ...followed])
  log.length = 0
  await desktop.lock('alone')
  expect(log).toEqual([])
})
test('a move that fails before anything happened changes nothing', async () => {
  await open()
  present = status('unlocked')
  await move(Promise.resolve(refused))
  expect(log).toEqual(['vault.status'])
})
test('what makes another journal the current one is followed, and the page stays to show it', async () => {
  await become(status('locked'))
  log.length = 0
  present = status('locked', '/rescued')
  await move(Promise.resolve(ok({ entries: 2 })), { says: false })
  expect(log.at(-1)).toBe('tells others than the asker locked')
  expect(log).not.toContain('page forgets')
})
test('sleep that comes while it is being unlocked locks it as soon as it is open', async () => {
  const unlocks = Promise.withResolvers<Result<unknown>>()
  const unlocking = move(unlocks.promise)
  await desktop.lockForSystem()
  expect(log).toEqual([])
  unlocks.resolve(ok(status('unlocked')))
  await unlocking
  await vi.waitFor(() => expect(log.slice(-forgotten.length)).toEqual(forgotten))
  expect(log.filter((what) => /^(?:flush|vault)/u.test(what))).toEqual([
    'flush alone',
    'vault.lock quickly',
  ])
})
test('sleep leaves no time for a backup, and idling does', async () => {
  await open()
  await desktop.lockForSystem()
  expect(log.slice(0, 4)).toEqual([...stopped, 'flush alone', 'vault.lock quickly'])
  await open()
  await desktop.lock('alone')
  expect(log.slice(0, 4)).toEqual([...stopped, 'flush alone', 'vault.lock'])
})
test('sleep while nothing is being opened does not lock what is opened later', async () => {
  await desktop.lockForSystem()
  await move(Promise.resolve(refused))
  const fails = Promise.withResolvers<Result<unknown>>()
  const failing = move(fails.promise)
  await desktop.lockForSystem()
  fails.resolve(failed(new Failure('wrong-passphrase')))
  await failing
  log.length = 0
  await become(status('unlocked'))
  expect(log).toEqual(['active', 'menu open', 'tells all unlocked'])
})
