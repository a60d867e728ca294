/**
 * Loaded into the main process before Intact (`NODE_OPTIONS=--import …`): how long its event loop lets others wait. At each
 * SIGUSR2 it writes what it has seen since the last into the file that `INTACT_BENCH_DELAY` names.
 */
import { renameSync, writeFileSync } from 'node:fs'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread } from 'node:worker_threads'

/** Milliseconds. */
export interface Delay {
  pid: number
  p99: number
  longest: number
}

const file = process.env['INTACT_BENCH_DELAY']
if (file && isMainThread) {
  const delay = monitorEventLoopDelay({ resolution: 1 })
  const write = () => {
    const seen: Delay = {
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
