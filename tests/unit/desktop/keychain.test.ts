import { beforeEach, expect, test, vi } from 'vitest'
import { Keychain } from '../../../main/desktop/keychain.ts'
import { failed, Failure, ok, type FailureCode, type Result } from '../../../shared/result.ts'

/** A keychain that turns text around and puts its version before it. */
const { chain } = vi.hoisted(() => ({
  chain: { available: true, backend: 'gnome_libsecret', prefix: 'v11', again: false, works: true },
}))
vi.mock('electron', () => ({
  safeStorage: {
    isAsyncEncryptionAvailable: () => Promise.resolve(chain.available),
    getSelectedStorageBackend: () => chain.backend,
    encryptStringAsync: (text: string) =>
      chain.works
        ? Promise.resolve(Buffer.from(chain.prefix + [...text].reverse().join('')))
        : Promise.reject(new Error('the keyring said no')),
    decryptStringAsync: (encrypted: Buffer) => {
      const text = encrypted.toString()
      if (!text.startsWith('v')) return Promise.reject(new Error('not mine'))
      return Promise.resolve({
        result: [...text.slice(3)].reverse().join(''),
        shouldReEncrypt: chain.again,
      })
    },
  },
}))

const secret = Buffer.alloc(32, 7).toString('base64')
const open = { state: 'unlocked' }
let kept: { backend: string; secret: string } | null
let opensWith: string
let refuses: Partial<Record<string, FailureCode>>
let calls: string[]

/** What the journal does with its keys, in as far as a keychain sees it. */
const journal = {
  call(operation: string, input?: unknown): Promise<Result<unknown>> {
    calls.push(operation)
    const code = refuses[operation]
    return Promise.resolve(code ? failed(new Failure(code)) : answer(operation, input))
  },
}
function answer(operation: string, input: unknown): Result<unknown> {
  switch (operation) {
    case 'keychainOnly.kept':
      return ok(kept)
    case 'keychainOnly.offer':
      return ok({ secret })
    case 'keychainOnly.keep': {
      const given = input as { secret: string; backend: string; kept: string }
      opensWith = given.secret
      kept = { backend: given.backend, secret: given.kept }
      return ok(null)
    }
    case 'keychainOnly.forget':
      kept = null
      return ok(null)
    case 'keychainOnly.unlock':
      return (input as { secret: string }).secret === opensWith
        ? ok(open)
        : failed(new Failure('wrong-passphrase'))
    default:
      throw new Error(operation)
  }
}
const on = (system: NodeJS.Platform = 'linux') => new Keychain(journal, system)
const otherWays = expect.stringMatching(/passphrase or recovery key.*nothing is lost/) as string

beforeEach(() => {
  Object.assign(chain, {
    available: true,
    backend: 'gnome_libsecret',
    prefix: 'v11',
    again: false,
    works: true,
  })
  kept = null
  opensWith = ''
  refuses = {}
  calls = []
})

test('off unless asked for; on, it unlocks; forgotten, it does not', async () => {
  expect(await on().state()).toMatchObject({ state: 'off', why: '' })
  expect(calls).toEqual(['keychainOnly.kept'])
  expect(await on().use()).toMatchObject({ state: 'on', why: '' })
  expect(kept?.backend).toBe('gnome_libsecret')
  expect(Buffer.from(kept?.secret ?? '', 'base64').toString()).not.toContain(secret)
  expect(await on().unlock()).toEqual(open)
  expect(await on().forget()).toMatchObject({ state: 'off' })
  await expect(on().unlock()).rejects.toMatchObject({ code: 'not-found' })
})

const useless: [string, Partial<typeof chain>, NodeJS.Platform][] = [
  ['no encryption at all', { available: false }, 'darwin'],
  ['basic_text', { backend: 'basic_text' }, 'linux'],
  ['an unknown backend', { backend: 'unknown' }, 'linux'],
  ['the constant key behind a good name', { prefix: 'v10' }, 'linux'],
  ['a keychain that fails', { works: false }, 'linux'],
]
test.each(useless)('%s is refused with a sentence, and nothing is kept', async (_, is, system) => {
  Object.assign(chain, is)
  const state = await on(system).state()
  expect(state).toMatchObject({ state: 'refused', name: '' })
  expect(state.why).toMatch(/^[A-Z].{30,}\.$/)
  await expect(on(system).use()).rejects.toMatchObject({ code: 'unavailable', message: state.why })
  expect(kept).toBeNull()
  expect(calls).not.toContain('keychainOnly.offer')
})

test.each([
  ['darwin', 'keychain'],
  ['win32', 'dpapi'],
] as const)('on %s the prefix says nothing, and the backend is %s', async (system, backend) => {
  Object.assign(chain, { prefix: 'v10', backend: 'unknown' })
  expect(await on(system).use()).toMatchObject({ state: 'on' })
  expect(kept?.backend).toBe(backend)
  expect(await on(system).unlock()).toEqual(open)
})

test('a keychain that turns to the constant key between asking and keeping keeps nothing', async () => {
  const offers = journal.call.bind(journal)
  const late = {
    call(operation: string, input?: unknown) {
      if (operation === 'keychainOnly.offer') chain.prefix = 'v10'
      return offers(operation, input)
    },
  }
  await expect(new Keychain(late, 'linux').use()).rejects.toMatchObject({ code: 'unavailable' })
  expect(kept).toBeNull()
})

const strangers: [string, () => void][] = [
  ['another backend', () => (chain.backend = 'kwallet6')],
  ['no keychain any more', () => (chain.available = false)],
  ['a secret it cannot decrypt', () => (kept = { backend: chain.backend, secret: 'AAAA' })],
  [
    'something that is no secret',
    () => {
      const text = Buffer.from('v11plain words').toString('base64')
      kept = { backend: chain.backend, secret: text }
    },
  ],
  ['the secret of another journal', () => (opensWith = Buffer.alloc(32, 9).toString('base64'))],
]
test.each(strangers)('%s leads to the other ways in, and never further', async (_, happens) => {
  await on().use()
  happens()
  calls = []
  await expect(on().unlock()).rejects.toMatchObject({ code: 'unavailable', message: otherWays })
  const allowed = ['keychainOnly.kept', 'keychainOnly.unlock']
  expect(calls.filter((call) => !allowed.includes(call))).toEqual([])
})

test('another backend than the recorded one says so in the settings, too', async () => {
  await on().use()
  chain.backend = 'kwallet6'
  expect(await on().state()).toMatchObject({ state: 'on', why: otherWays, name: 'KWallet' })
})

test('what is to be encrypted again is, and that it fails does not matter', async () => {
  await on().use()
  chain.again = true
  chain.prefix = 'v12'
  expect(await on().unlock()).toEqual(open)
  expect(Buffer.from(kept?.secret ?? '', 'base64').toString()).toMatch(/^v12/)
  refuses = { 'keychainOnly.keep': 'disk-full' }
  expect(await on().unlock()).toEqual(open)
})

test.each(['damaged', 'newer-version', 'read-only'] as const)(
  'a journal that answers %s is not taken for a keychain that changed',
  async (code) => {
    await on().use()
    refuses = { 'keychainOnly.unlock': code }
    await expect(on().unlock()).rejects.toMatchObject({ code })
    refuses = { 'keychainOnly.kept': code }
    await expect(on().unlock()).rejects.toMatchObject({ code })
    expect(await on().state()).toMatchObject({ state: 'off' })
  },
)

test('a journal that is not open takes nothing', async () => {
  refuses = { 'keychainOnly.keep': 'locked' }
  await expect(on().use()).rejects.toMatchObject({ code: 'locked' })
})
