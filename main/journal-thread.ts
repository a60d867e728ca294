import type { Worker } from 'node:worker_threads'
import { failed, Failure, type Result } from '../shared/result.ts'
import createWorker from './journal/worker?nodeWorker'
import type { Message, Request } from './journal/worker.ts'

type Event = Exclude<Message, { id: number }>

/** Main's end of the journal's worker thread. */
export class JournalThread {
  readonly #root: string
  readonly #pending = new Map<number, (result: Result<unknown>) => void>()
  readonly #onEvent: (event: Event) => void
  #worker: Worker | undefined
  #lastId = 0

  /** @param root the data folder */
  constructor(root: string, onEvent: (event: Event) => void) {
    this.#root = root
    this.#onEvent = onEvent
  }

  start(): void {
    const worker = createWorker({ workerData: { root: this.#root } })
    worker.on('message', (message: Message) => this.#receive(message))
    worker.on('error', (error) => console.error('intact: the journal thread failed', error.name))
    worker.on('exit', () => {
      this.#worker = undefined
      for (const answer of this.#pending.values()) answer(failed(new Failure('internal')))
      this.#pending.clear()
    })
    this.#worker = worker
  }

  /** Carries out one operation; its input must have been checked. After a crash the journal is there again, locked. */
  call(operation: string, input?: unknown): Promise<Result<unknown>> {
    if (!this.#worker) this.start()
    const id = ++this.#lastId
    return new Promise((resolve) => {
      this.#pending.set(id, resolve)
      this.#worker?.postMessage({ id, operation, input } satisfies Request)
    })
  }

  /** Closes the journal and ends the thread. */
  async stop(): Promise<void> {
    if (!this.#worker) return
    await this.call('vault.lock')
    await this.#worker.terminate()
  }

  #receive(message: Message): void {
    if ('event' in message) return this.#onEvent(message)
    this.#pending.get(message.id)?.(message.result)
    this.#pending.delete(message.id)
  }
}
