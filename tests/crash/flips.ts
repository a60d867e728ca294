import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { cryptographyReady } from '../../main/journal/vault/keys.ts'
import { seeded } from '../bench/generate.ts'
import { emptyTally, flipByte, flipKeysBit, makeSubject, type Tally } from './flipping.ts'
import { cutLog, flipLog, makeKilled } from './logs.ts'

// Damages a journal one byte at a time and reads it: always a clean error or exactly the right text.
//   node tests/crash/flips.ts [--random 2000] [--first 16384] [--seed 1]

const { values } = parseArgs({
  options: {
    random: { type: 'string', default: '2000' },
    first: { type: 'string', default: String(4 * 4096) },
    seed: { type: 'string', default: '1' },
  },
})
const random = seeded(Number(values.seed))
const below = (limit: number) => Math.floor(random() * limit)
const mask = () => 1 + below(255)

let passed = 0
let failed = 0
function report(what: string, work: (tally: Tally) => void): void {
  const tally = emptyTally()
  work(tally)
  const { clean, right, wrong } = tally
  console.log(
    `${what}: ${clean + right} flips: ${clean} clean errors, ${right} right text, ${wrong.length} wrong`,
  )
  for (const each of wrong.slice(0, 10)) console.log(`  ${each}`)
  if (wrong.length > 0) failed += 1
  else passed += 1
}

await cryptographyReady()
// In memory where there is such a place: each of the thousands of openings waits for the disk otherwise.
const place = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
const folder = mkdtempSync(join(place, 'intact-flips-'))
try {
  const subject = makeSubject(join(folder, 'journal'), 300)
  const { bytes, keys } = subject
  const first = Math.min(Number(values.first), bytes.length)
  report('first pages', (tally) => {
    for (let at = 0; at < first; at += 1) flipByte(subject, at, mask(), tally)
  })
  report('the rest', (tally) => {
    for (let i = 0; i < Number(values.random); i += 1) {
      flipByte(subject, first + below(bytes.length - first), mask(), tally)
    }
  })
  report('keys.json', (tally) => {
    for (let bit = 0; bit < keys.length * 8; bit += 1) flipKeysBit(subject, bit, tally)
  })
  const killed = makeKilled(folder, 12)
  report('log, cut', (tally) => {
    for (let length = 0; length <= killed.log.length; length += 509) cutLog(killed, length, tally)
    for (const end of killed.ends) for (const by of [-1, 0, 1]) cutLog(killed, end + by, tally)
  })
  report('log', (tally) => {
    for (let i = 0; i < Number(values.random) / 4; i += 1) {
      flipLog(killed, below(killed.log.length), mask(), tally)
    }
  })
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
