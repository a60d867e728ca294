/** A thread that derives one key and ends. Whoever started it does nothing else until then. */
import { workerData } from 'node:worker_threads'
import sodium from 'libsodium-wrappers-sumo'
import { argon2id } from './argon2id.ts'
import { Outcome, type Asked } from './derivation.ts'

const { passphrase, outcome, key, ...parameters } = workerData as Asked

const end = (how: number): void => {
  Atomics.compareExchange(outcome, 0, 0, how)
  Atomics.notify(outcome, 0)
}
// However it ends, nobody waits for ever.
process.on('exit', () => end(Outcome.failed))

await sodium.ready
const derived = argon2id(passphrase, parameters)
key.set(derived)
sodium.memzero(derived)
end(Outcome.derived)
