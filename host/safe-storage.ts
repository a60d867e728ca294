import { Unavailable } from './unavailable.ts'

/** `safeStorage`: no keychain. */
export const safeStorage = {
  isAsyncEncryptionAvailable: (): Promise<boolean> => Promise.resolve(false),
  isEncryptionAvailable: (): boolean => false,
  getSelectedStorageBackend: (): 'unknown' => 'unknown',
  encryptStringAsync: (_text: string): Promise<Buffer> =>
    Promise.reject(new Unavailable('The keychain')),
  decryptStringAsync: (_encrypted: Buffer): Promise<Electron.DecryptStringAsyncReturnValue> =>
    Promise.reject(new Unavailable('The keychain')),
} satisfies Partial<Electron.SafeStorage>
