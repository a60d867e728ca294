import { Worker } from 'node:worker_threads'
import { argon2id, type Parameters } from './argon2id.ts'

/** What the thread is asked. `outcome` and `key` are shared memory: what it writes there is seen here. */
export interface Asked extends Parameters {
  passphrase: string
  /** One number: 0 until the thread has ended, then one of `Outcome`. */
  outcome: Int32Array
  /** 32 bytes. */
  key: Uint8Array
}

export const Outcome = { derived: 1, failed: 2 } as const

/** WebAssembly begins with more than these bytes: what fits into them costs no memory that is not there anyway. */
const small = 1024 ** 2

/**
 * A key of 32 bytes by argon2id. It is derived in a thread of its own, which is waited for: WebAssembly never gives memory
 * back, and a journal is open far longer than 64 MiB are needed for this.
 * @throws Error where there is not so much memory
 */
export function derive(passphrase: string, parameters: Parameters): Uint8Array {
  if (parameters.memory <= small) return argon2id(passphrase, parameters)
  const key = new Uint8Array(new SharedArrayBuffer(32))
  const outcome = new Int32Array(new SharedArrayBuffer(4))
  const thread = new Worker(new URL('./derivation-thread.ts', import.meta.url), {
    workerData: { ...parameters, passphrase, outcome, key } satisfies Asked,
  })
  // It says in `outcome` that it failed; its error would arrive here when nobody waits for it any more.
  thread.on('error', () => undefined)
  thread.unref()
  Atomics.wait(outcome, 0, 0)
  if (outcome[0] !== Outcome.derived) throw new Error('The key could not be derived.')
  try {
    return Uint8Array.from(key)
  } finally {
    key.fill(0)
  }
}
