/**
 * Loaded into the main process before Intact (`NODE_OPTIONS=--import …`): how long its event loop lets others wait. At each
 * SIGUSR2 it writes what it has seen since the last into the file that `INTACT_BENCH_DELAY` names. Every thread loads this:
 * with types to strip, it would take the memory that is measured.
 */
import { renameSync, writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

const file = process.env['INTACT_BENCH_DELAY']
if (file && isMainThread) {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const write = () => {
    /** @type {import('./whole.ts').Delay} */
    const seen = {
      pid: process.pid,
      p99: delay.percentile(99) / 1e6,
      longest: delay.max / 1e6,
    }
    writeFileSync(`${file}.new`, JSON.stringify(seen))
    renameSync(`${file}.new`, file)
    delay.reset()
  }
  delay.enable()
  write()
  process.on('SIGUSR2', write)
}
