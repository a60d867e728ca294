import { safeStorage } from 'electron'

/** A keychain that protects what it encrypts, or a sentence that says why there is none. */
export type Found = { backend: string; name: string } | { why: string }

/** What its makers call it, as far as that can be told. */
const names: Record<string, string> = {
  keychain: 'macOS Keychain',
  dpapi: 'Windows Data Protection',
  gnome_libsecret: 'the desktop’s keyring',
  kwallet: 'KWallet',
  kwallet5: 'KWallet',
  kwallet6: 'KWallet',
}

const none = () =>
  process.versions['electron']
    ? 'This computer has no keychain that Intact can use.'
    : 'This window runs in a browser, which has no keychain.'
const noKeyring =
  'This desktop has no keyring that is open to Intact, so nothing kept here would be protected.'

/** The keychain of this computer. On Linux what is called one may encrypt with a key that anybody can look up. */
export async function findKeychain(system: NodeJS.Platform): Promise<Found> {
  try {
    if (!(await safeStorage.isAsyncEncryptionAvailable())) return { why: none() }
    const backend = backendOn(system)
    if (backend === 'basic_text' || backend === 'unknown') return { why: noKeyring }
    if (system === 'linux') await encrypt('probe', system)
    return { backend, name: names[backend] ?? backend }
  } catch (error) {
    return { why: error instanceof KnownKey ? noKeyring : none() }
  }
}

/** @returns base64. @throws where the keychain fails, or would encrypt with a published key */
export async function encrypt(text: string, system: NodeJS.Platform): Promise<string> {
  const encrypted = await safeStorage.encryptStringAsync(text)
  // Only on Linux does this stand for the constant key of Chromium's source.
  if (system === 'linux' && encrypted.subarray(0, 3).toString('latin1') === 'v10') {
    throw new KnownKey()
  }
  return encrypted.toString('base64')
}

class KnownKey extends Error {}

function backendOn(system: NodeJS.Platform): string {
  if (system === 'darwin') return 'keychain'
  return system === 'win32' ? 'dpapi' : safeStorage.getSelectedStorageBackend()
}
