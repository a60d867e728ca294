import { createHash } from 'node:crypto'
import { mkdirSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'

/** What a second instance leaves with the first. */
interface Second {
  args: string[]
  folder: string
  data: unknown
}

export interface Start {
  path: string
  second: Second
  answer: Int32Array
}

type Hear = (args: string[], folder: string, data: unknown) => void

/**
 * Lets one Intact run per data folder. Whoever listens on the folder's socket holds the lock; a later one leaves its
 * arguments there. Electron's function answers at once, so a worker does the waiting.
 */
export class SingleInstance {
  held = false
  readonly #hear: Hear
  #worker: Worker | null = null
  #path = ''

  constructor(hear: Hear) {
    this.#hear = hear
  }

  request(userData: string, data: unknown): boolean {
    if (this.held) return true
    const answer = new Int32Array(new SharedArrayBuffer(4))
    const second: Second = { args: process.argv, folder: process.cwd(), data }
    this.#path = socketPath(userData)
    const start: Start = { path: this.#path, second, answer }
    const worker = new Worker(new URL('./single-instance-worker.mjs', import.meta.url), {
      workerData: start,
    })
    worker.on('message', ({ args, folder, data }: Second) => this.#hear(args, folder, data))
    worker.on('error', () => undefined)
    worker.unref()
    Atomics.wait(answer, 0, 0, 5000)
    this.held = answer[0] === 1
    if (this.held) this.#worker = worker
    return this.held
  }

  release(): void {
    this.held = false
    if (!this.#worker) return
    // The process may end before the worker has listened to anyone, so the file goes from here.
    if (!this.#path.startsWith('\\\\')) rmSync(this.#path, { force: true })
    void this.#worker.terminate()
    this.#worker = null
  }
}

/** A socket's path may have no more than about a hundred characters, so a long one moves to the temporary folder. */
function socketPath(userData: string): string {
  const hash = createHash('sha256').update(userData).digest('hex').slice(0, 16)
  if (process.platform === 'win32') return `\\\\.\\pipe\\intact-${userInfo().username}-${hash}`
  mkdirSync(userData, { recursive: true, mode: 0o700 })
  const beside = join(userData, 'running.sock')
  if (Buffer.byteLength(beside) < 100) return beside
  const folder = join(tmpdir(), `intact-${userInfo().uid}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return join(folder, `${hash}.sock`)
}
