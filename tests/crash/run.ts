import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { seeded } from '../bench/generate.ts'
import { Child, type Strike } from './child.ts'
import type { AnyKind, Life } from './kind.ts'
import { kinds } from './kinds/index.ts'

// node tests/crash/run.ts [--rounds 200] [--seed N] [--seconds 600] [--only save,merge]
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '200' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    seconds: { type: 'string', default: '600' },
    only: { type: 'string', default: Object.keys(kinds).join(',') },
  },
})
const seed = Number(values.seed)
const random = seeded(seed)
const until = performance.now() + Number(values.seconds) * 1000

/** A folder is left for a new one after so many rounds, so that a long run does not spend its time reading it. */
const longestLife = 40

class Turn {
  readonly name: string
  readonly kind: AnyKind
  rounds = 0
  acknowledged = 0
  failed = 0
  /** Rounds that were killed with a step begun and not answered. */
  inside = 0
  #life: Life<unknown, unknown> | undefined
  #root = ''
  #age = 0
  /** How slow this machine is at the moment, so that kills fall among the operations and not before them. */
  #pace = 1

  constructor(name: string) {
    const found = kinds[name]
    if (!found) throw new Error(`There is no kind ${name}: ${Object.keys(kinds).join(', ')}`)
    this.name = name
    this.kind = found
  }

  async round(child: Child, startNext: () => void): Promise<void> {
    this.rounds++
    try {
      const life = await this.#living()
      const given = await life.next()
      const childSeed = Math.floor(random() * 2 ** 31)
      const told = await child.run({ kind: this.name, seed: childSeed, given }, this.#strike())
      startNext()
      if (told.pending) this.inside++
      this.#keepPace(told.acknowledged.length)
      this.acknowledged += await life.check(told)
    } catch (error) {
      startNext()
      this.failed++
      const { message } = error instanceof Error ? error : new Error(String(error))
      console.log(`FAILED: ${this.name}, round ${this.rounds}, seed ${seed}: ${message}`)
      console.log(`  what was left is kept in ${this.#root}`)
      this.#life = undefined
    }
  }

  async #living(): Promise<Life<unknown, unknown>> {
    if (this.#life && this.#age++ < longestLife) return this.#life
    this.end()
    this.#root = mkdtempSync(join(folder, `${this.name}-`))
    this.#age = 1
    return (this.#life = await this.kind.begin(this.#root, random))
  }

  /** Some die before they have begun, most in the middle, and half of those that can at the moment that matters. */
  #strike(): Strike {
    const { within, touching } = this.kind
    const after = random() * (random() < 0.15 ? 30 : within * this.#pace)
    if (!touching || random() < 0.5) return { after }
    const { folder, name } = touching
    return { after, touching: { folder: folder(this.#root), name, after: random() * 3 } }
  }

  #keepPace(acknowledged: number): void {
    if (acknowledged < 2) this.#pace = Math.min(this.#pace * 1.4, 12)
    else if (acknowledged > 20) this.#pace = Math.max(this.#pace / 1.2, 0.3)
  }

  /** Deletes what only passed rounds have left. */
  end(): void {
    if (this.#life) rmSync(this.#root, { recursive: true, force: true })
    this.#life = undefined
  }
}

const folder = mkdtempSync(join(tmpdir(), 'intact-crash-'))
const cache = join(folder, 'modules')
const turns = values.only.split(',').map((name) => new Turn(name))
let child = new Child(cache)
let rounds = 0
for (; rounds < Number(values.rounds) && performance.now() < until; rounds++) {
  if (rounds % 50 === 0) console.log(`seed ${seed}, ${rounds} rounds of ${values.rounds} …`)
  let next: Child | undefined
  await turns[rounds % turns.length]!.round(child, () => (next ??= new Child(cache)))
  child = next!
}
await child.end()
for (const turn of turns) turn.end()

for (const { name, kind, rounds, acknowledged, inside, failed } of turns) {
  console.log(
    `${name}: ${rounds} rounds, ${inside} killed inside an operation, ` +
      `${acknowledged} acknowledged ${kind.counts}, ${failed === 0 ? '0 lost' : `${failed} FAILED`}`,
  )
}
const failed = turns.reduce((sum, turn) => sum + turn.failed, 0)
if (failed === 0) rmSync(folder, { recursive: true, force: true })
console.log(`${rounds - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 || rounds === 0 ? 1 : 0
