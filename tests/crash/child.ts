import { spawn, type ChildProcess } from 'node:child_process'
import { watch } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Told } from './kind.ts'

/** When a child is killed. */
export interface Strike {
  /** So many milliseconds after its start, */
  after?: number
  /** or, where this is given, after so many acknowledged steps, */
  steps?: number
  /** or at the first change of a file after that time. */
  touching?: { folder: string; name: RegExp; after: number }
}

interface Line {
  ready?: true
  begin?: unknown
  done?: unknown
  finished?: true
  error?: string
}

/** How long a child may wait for a change that never comes. */
const longest = 10_000

/** A process that works on a journal, started ahead of its task, so that no round waits for it to load. */
export class Child {
  readonly #process: ChildProcess
  readonly #lines: Line[] = []
  readonly #ready = Promise.withResolvers<void>()
  readonly #closed = Promise.withResolvers<void>()
  #unreadable = ''
  #steps = Number.POSITIVE_INFINITY

  /** @param cache a folder in which compiled modules are kept for the next one: loading takes half the time */
  constructor(cache?: string) {
    this.#process = spawn(process.execPath, [join(import.meta.dirname, 'worker.ts')], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: cache ? { ...process.env, NODE_COMPILE_CACHE: cache } : process.env,
    })
    const lines = createInterface({ input: this.#process.stdout! })
    lines.on('line', (text) => {
      // The last line may be cut off by the kill.
      if (this.#unreadable) throw new Error('A line in the middle could not be read.')
      try {
        const line = JSON.parse(text) as Line
        this.#lines.push(line)
        if (line.ready) this.#ready.resolve()
        if (line.done !== undefined && --this.#steps === 0) this.#kill()
      } catch {
        this.#unreadable = text
      }
    })
    this.#process.stdin!.on('error', () => {})
    this.#process.on('close', () => {
      this.#ready.resolve()
      this.#closed.resolve()
    })
  }

  /** Lets it work until it is killed. @throws Error when it failed by itself */
  async run(task: object, strike: Strike): Promise<Told<unknown>> {
    await this.#ready.promise
    const stop = this.#aim(strike)
    this.#process.stdin!.write(`${JSON.stringify(task)}\n`)
    await this.#closed.promise
    stop()
    const error = this.#lines.find((line) => line.error)?.error
    if (error) throw new Error(`The child failed by itself: ${error}`)
    const steps = this.#lines.filter((line) => line.begin !== undefined || line.done !== undefined)
    const last = steps.at(-1)
    return {
      acknowledged: steps.flatMap(({ done }) => (done === undefined ? [] : [done])),
      pending: last?.begin,
    }
  }

  /** Ends a child that is not needed any more. */
  async end(): Promise<void> {
    this.#kill()
    await this.#closed.promise
  }

  #kill(): void {
    this.#process.kill('SIGKILL')
  }

  #aim({ after = 0, steps, touching }: Strike): () => void {
    const kill = () => this.#kill()
    if (steps !== undefined) {
      this.#steps = steps
      return () => {}
    }
    if (!touching) {
      const timer = setTimeout(kill, after)
      return () => clearTimeout(timer)
    }
    const start = performance.now()
    const watcher = watch(touching.folder, (_, name) => {
      if (performance.now() - start < after || !name || !touching.name.test(name)) return
      // Timers are too coarse for what happens within a millisecond.
      const until = performance.now() + touching.after
      while (performance.now() < until);
      kill()
    })
    const timer = setTimeout(kill, after + longest)
    return () => {
      clearTimeout(timer)
      watcher.close()
    }
  }
}
