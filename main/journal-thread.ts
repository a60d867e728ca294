import { setTimeout as delay } from 'node:timers/promises'
import type { Worker } from 'node:worker_threads'
import type { VaultStatus } from '../shared/contract/vault.ts'
import { failed, Failure, type Result } from '../shared/result.ts'
import createWorker from './journal/worker?nodeWorker'
import type { Message, Request } from './journal/worker.ts'

type Event = Exclude<Message, { id: number }>

/**
 * Closing may make a backup first. A thread that takes longer than this is ended, as a power cut would: what was committed
 * is safe in the write-ahead log, and every other file is written under another name and renamed when it is whole.
 */
const patience = 60_000

/** Megabytes for what was made just now. Left to itself it grows to 60 with the first long list, and stays so. */
const young = 12

/** Main's end of the journal's worker thread. */
export class JournalThread {
  readonly #root: string
  readonly #meant: string | undefined
  readonly #pending = new Map<number, (result: Result<unknown>) => void>()
  readonly #onEvent: (event: Event) => void
  #worker: Worker | undefined
  #stopped = false
  #lastId = 0

  /**
   * @param root the data folder
   * @param meant the folder of the one journal that this is about, whichever the lock screen stands before
   */
  constructor(root: string, onEvent: (event: Event) => void, meant?: string) {
    this.#root = root
    this.#meant = meant
    this.#onEvent = onEvent
  }

  start(): void {
    const worker = createWorker({
      workerData: { root: this.#root, meant: this.#meant },
      resourceLimits: { maxYoungGenerationSizeMb: young },
    })
    let answered = false
    worker.on('message', (message: Message) => {
      answered = true
      this.#receive(message)
    })
    worker.on('error', (error) => console.error('intact: the journal thread failed', error.name))
    worker.on('exit', () => {
      this.#worker = undefined
      for (const answer of this.#pending.values()) answer(failed(new Failure('internal')))
      this.#pending.clear()
      // One that never answered would only fail again.
      if (answered && !this.#stopped) void this.#sayThatItIsLocked()
    })
    this.#worker = worker
  }

  /** Carries out one operation; its input must have been checked. After a crash the journal is there again, locked. */
  call(operation: string, input?: unknown): Promise<Result<unknown>> {
    if (this.#stopped) return Promise.resolve(failed(new Failure('unavailable')))
    if (!this.#worker) this.start()
    const id = ++this.#lastId
    return new Promise((resolve) => {
      this.#pending.set(id, resolve)
      this.#worker?.postMessage({ id, operation, input } satisfies Request)
    })
  }

  /** Closes the journal and ends the thread. */
  async stop(): Promise<void> {
    if (this.#worker)
      await Promise.race([this.call('vault.lock'), delay(patience, null, { ref: false })])
    this.#stopped = true
    await this.#worker?.terminate()
  }

  async #sayThatItIsLocked(): Promise<void> {
    const status = await this.call('vault.status')
    if (status.ok) this.#onEvent({ event: 'vaultChanged', payload: status.value as VaultStatus })
  }

  #receive(message: Message): void {
    if ('event' in message) return this.#onEvent(message)
    this.#pending.get(message.id)?.(message.result)
    this.#pending.delete(message.id)
  }
}
