import { v7 as newId } from 'uuid'
import type { Reframe, Written } from '../../../../../shared/contract/reframes.ts'
import { mostFeelings } from '../../../../../shared/reframes/rules.ts'
import { lastStep } from '../../../../../shared/reframes/steps.ts'
import type { TrapId } from '../../../../../shared/reframes/traps.ts'
import { intact } from '../../../app/intact.ts'
import { Keeping } from '../../../app/keeping.svelte.ts'
import { feelingNamed } from '../../write/prompts/named.ts'
import { HeavyWords } from '../steps/heavy-words.svelte.ts'
import { Explanations } from './explanations.svelte.ts'

const nothing: Omit<Written, 'explanations'> = {
  step: 1,
  facts: '',
  thought: '',
  beliefBefore: null,
  feelings: [],
  evidenceFor: '',
  evidenceAgainst: '',
  balanced: '',
  balancedBelief: null,
  beliefAfter: null,
  traps: [],
  test: '',
  testDate: null,
}

/** A thought record on the page. Everything said in it is kept as it is said. */
export class ReframeRecord {
  readonly id: string
  readonly rejectionId: string
  said = $state<Omit<Written, 'explanations'>>({ ...nothing, feelings: [], traps: [] })
  readonly explanations: Explanations
  /** The journal has it, or will have it in a moment. */
  begun = $state(false)
  finished = $state(false)
  /** What sounds heavy in it: while that is on screen, nothing asks for another way of seeing it. */
  readonly heavy: HeavyWords
  readonly keeping = new Keeping<Written>({
    take: () => (this.begun ? this.#written() : null),
    store: (written) =>
      intact.reframes.save({ id: this.id, rejectionId: this.rejectionId, ...written }),
  })

  /** One that the journal has, or a new one with what is known of what happened. */
  constructor(rejectionId: string, given: Reframe | { facts: string }) {
    this.rejectionId = rejectionId
    this.id = 'id' in given ? given.id : newId()
    this.heavy = new HeavyWords(this.id)
    if ('id' in given) {
      for (const name of Object.keys(nothing) as (keyof typeof nothing)[])
        Object.assign(this.said, { [name]: given[name] })
      this.begun = true
      this.finished = given.finishedAt !== null
      this.keeping.state = { kind: 'saved' }
    } else this.said.facts = given.facts
    this.explanations = new Explanations('id' in given ? given.explanations : [], () =>
      this.change(),
    )
  }

  /** Something was said. */
  change(): void {
    this.begun = true
    this.keeping.change()
    this.heavy.change(() => this.#text())
  }

  /** Goes to another step, which is where one comes back to. */
  go(step: number): void {
    this.said.step = Math.min(lastStep, Math.max(1, step))
    this.change()
    void this.keeping.flush()
  }

  /** Takes a feeling in, or out again. */
  toggleFeeling(word: string): void {
    const at = this.said.feelings.findIndex((one) => one.word === word)
    if (at >= 0) this.said.feelings.splice(at, 1)
    else if (this.said.feelings.length < mostFeelings) {
      this.said.feelings.push({ word, before: null, after: null })
      feelingNamed()
    }
    this.change()
  }

  /** A word in the making takes the place of what it was a letter before; emptied, it goes. */
  spellFeeling(before: string, word: string): void {
    const { feelings } = this.said
    const at = before ? feelings.findLastIndex((one) => one.word === before) : -1
    if (at >= 0 && word) feelings[at]!.word = word
    else if (at >= 0) feelings.splice(at, 1)
    else if (word && feelings.length < mostFeelings)
      feelings.push({ word, before: null, after: null })
    this.change()
  }

  toggleTrap(trap: TrapId): void {
    const { traps } = this.said
    this.said.traps = traps.includes(trap) ? traps.filter((one) => one !== trap) : [...traps, trap]
    this.change()
  }

  #written(): Written {
    return { ...$state.snapshot(this.said), explanations: this.explanations.all }
  }

  /** All that was typed. */
  #text(): string {
    const { facts, thought, evidenceFor, evidenceAgainst, balanced, test } = this.said
    const others = this.explanations.rows.map(({ text }) => text)
    return [facts, thought, ...others, evidenceFor, evidenceAgainst, balanced, test].join('\n\n')
  }
}
