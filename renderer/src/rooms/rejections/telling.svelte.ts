import { v7 as newId } from 'uuid'
import type { Area, Rejection } from '../../../../shared/contract/rejections.ts'
import { instantOf, localDateOf, localTimeOf } from '../../../../shared/dates.ts'
import { intact } from '../../app/intact.ts'
import { Keeping } from '../../app/keeping.svelte.ts'

type Said = Pick<Rejection, 'id' | 'happenedAt' | 'title' | 'facts' | 'area' | 'usual'>

const longestTitle = 200

/** What is told of a rejection. It is kept while it is typed, so that nothing is lost with the window. */
export class Telling {
  readonly before: Rejection | null
  readonly id: string
  title = $state('')
  facts = $state('')
  /** The local time of a date field: `2026-11-16T21:14`. */
  when = $state('')
  area = $state<Area | null>(null)
  usual = $state<number | null>(null)

  readonly #zone: string
  readonly #from: number
  #touched = false
  /** Whether the journal has anything of it that was not there before. */
  #wrote = false
  /** Whether it is not to be kept after all: a save that failed before must not be tried again. */
  #letGo = false
  #refused = $state('')
  readonly #keeping = new Keeping<Said>({
    take: () => this.#said(),
    store: async (said) => {
      const answer = await intact.rejections.save(said)
      this.#wrote ||= answer.ok
      return answer
    },
  })

  constructor(before: Rejection | null) {
    this.before = before
    this.id = before?.id ?? newId()
    this.#zone = before?.zone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone
    this.#from = before?.happenedAt ?? Date.now()
    this.when = this.#field(this.#from)
    if (before) {
      this.title = before.title
      this.facts = before.facts
      this.area = before.area
      this.usual = before.usual
    }
  }

  /** Whether the person said anything yet. */
  get touched(): boolean {
    return this.#touched
  }

  /** What kept it from being saved or taken back, in a sentence. */
  get problem(): string {
    const { state } = this.#keeping
    return state.kind === 'failed' ? state.message : this.#refused
  }

  /** What is missing before it can be left with "Save"; empty where nothing is. */
  get missing(): string {
    if (!this.title.trim()) return 'Say in a few words what happened.'
    const instant = this.#instant()
    if (instant === null) return 'Say when it happened.'
    return instant > Date.now() ? 'That is still to come. Choose a time that has passed.' : ''
  }

  changed(): void {
    this.#touched = true
    this.#keeping.change()
  }

  /** Keeps what has been said so far. False when that did not work. */
  keep(): Promise<boolean> {
    return this.#keeping.flush()
  }

  /** Makes it as it was before; a new one goes to the trash. */
  async takeBack(): Promise<boolean> {
    this.#letGo = true
    await this.#keeping.flush()
    if (!this.#wrote) return true
    const { before } = this
    const answer = before
      ? await intact.rejections.save(pick(before))
      : await intact.rejections.moveToTrash({ id: this.id })
    if (answer.ok) return true
    this.#refused = answer.message
    this.#letGo = false
    return false
  }

  /** Null as long as nothing could be its name, and once it is not to be kept. */
  #said(): Said | null {
    if (this.#letGo) return null
    const instant = this.#instant()
    const title =
      this.title.trim() || this.facts.trim().split('\n')[0]!.slice(0, longestTitle).trim()
    if (!title) return null
    return {
      id: this.id,
      // A time that is not one yet, or still to come, waits until it is.
      happenedAt: instant === null || instant > Date.now() ? this.#from : instant,
      title,
      facts: this.facts,
      area: this.area,
      usual: this.usual,
    }
  }

  /** The instant that the field says; the one it began with where the minute was not changed. */
  #instant(): number | null {
    if (this.when === this.#field(this.#from)) return this.#from
    const [date, time] = this.when.split('T')
    const instant = date && time ? instantOf(date, time.slice(0, 5), this.#zone) : Number.NaN
    return Number.isFinite(instant) ? instant : null
  }

  #field(instant: number): string {
    return `${localDateOf(instant, this.#zone)}T${localTimeOf(instant, this.#zone)}`
  }
}

const pick = ({ id, happenedAt, title, facts, area, usual }: Said): Said => ({
  id,
  happenedAt,
  title,
  facts,
  area,
  usual,
})
