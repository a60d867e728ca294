import { v7 as newId } from 'uuid'
import { longestValue } from '../../../../../shared/contract/values.ts'
import { moved, startingValues, type Value } from '../../../../../shared/values/rules.ts'
import { intact } from '../../../app/intact.ts'
import { Keeping } from '../../../app/keeping.svelte.ts'

/** The values while they are put in order, kept with each move: one ranking each time it is begun. */
export class RankingForm {
  readonly id = newId()
  values = $state.raw<readonly Value[]>([])
  /** What is said of the last move. */
  said = $state('')

  readonly keeping = new Keeping<Value[]>({
    take: () => this.values.map(worded),
    store: (values) => intact.values.rank({ id: this.id, values }),
  })

  constructor(values: readonly Value[]) {
    this.values = values
  }

  move(value: string, to: number): void {
    const from = this.#placeOf(value)
    const place = Math.min(Math.max(to, 0), this.values.length - 1)
    if (from === place) return
    this.values = moved(this.values, from, place)
    this.said = `${this.values[place]!.words}: ${place + 1} of ${this.values.length}`
    this.keeping.change()
  }

  /** By one up or down, or to an end. */
  step(value: string, key: string): boolean {
    const from = this.#placeOf(value)
    const to = { ArrowUp: from - 1, ArrowDown: from + 1, Home: 0, End: this.values.length }[key]
    if (to === undefined) return false
    this.move(value, to)
    return true
  }

  rename(value: string, words: string): void {
    this.values = this.values.map((one) => (one.value === value ? { value, words } : one))
    this.keeping.change()
  }

  #placeOf(value: string): number {
    return this.values.findIndex((one) => one.value === value)
  }
}

/** A value without words has those it began with. */
const worded = ({ value, words }: Value): Value => ({
  value,
  words:
    words.trim().slice(0, longestValue) ||
    startingValues.find((one) => one.value === value)?.words ||
    value,
})
