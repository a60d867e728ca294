/** A program that works on a journal until it is killed. What to do comes in one line on its standard input. */
import { writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { createInterface } from 'node:readline'
import { cryptographyReady } from '../../main/journal/vault/keys.ts'
import { seeded } from '../bench/generate.ts'
import type { Say } from './kind.ts'
import { kinds } from './kinds/index.ts'

// Written at once, past every buffer of this process: what was acknowledged is in the pipe when it dies.
const tell = (line: object) => writeSync(1, `${JSON.stringify(line)}\n`)

const say: Say<unknown> = {
  async doing(step, operation) {
    tell({ begin: step })
    const answer = await operation()
    tell({ done: step })
    return answer
  },
  done: (step) => void tell({ done: step }),
}

await cryptographyReady()
// What is killed writes no cache when it ends.
flushCompileCache()
tell({ ready: true })
for await (const line of createInterface({ input: process.stdin })) {
  const { kind, seed, given } = JSON.parse(line) as { kind: string; seed: number; given: unknown }
  try {
    await kinds[kind]!.work({ given, random: seeded(seed), say })
    tell({ finished: true })
  } catch (error) {
    tell({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
  break
}
process.exit()
