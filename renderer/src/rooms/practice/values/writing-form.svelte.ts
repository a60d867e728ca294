import { v7 as newId } from 'uuid'
import type { Area, Rejection } from '../../../../../shared/contract/rejections.ts'
import type { ValueWriting, ValueWritingSaid } from '../../../../../shared/contract/values.ts'
import { areasBeside, minutes, type Value } from '../../../../../shared/values/rules.ts'
import { intact } from '../../../app/intact.ts'
import { Keeping } from '../../../app/keeping.svelte.ts'
import { HeavyWords } from '../../rejections/steps/heavy-words.svelte.ts'

/** A writing on a value, kept as it is typed, with the time that was written so far. */
export class WritingForm {
  readonly id: string
  readonly value: string
  readonly valueWords: string
  readonly rejectionId: string | null
  readonly awayFrom: Area | null
  readonly areas: readonly Area[]
  readonly finished: boolean
  area = $state<Area | null>(null)
  body = $state('')
  /** Whole seconds on this page, also those of earlier times. */
  seconds = $state(0)
  readonly heavy: HeavyWords
  readonly #before: number
  readonly #began = performance.now()
  #stored: boolean

  readonly keeping = new Keeping<ValueWritingSaid>({
    take: () => (this.#stored || this.body.trim() ? this.#said() : null),
    store: async (said) => {
      const answer = await intact.values.saveWriting(said)
      if (answer.ok) this.#stored = true
      return answer
    },
  })

  /** @param from a writing that is gone on with, or what a new one is about and which rejection it stays away from */
  constructor(from: { kept: ValueWriting } | { value: Value; rejection: Rejection | null }) {
    const kept = 'kept' in from ? from.kept : null
    const rejection = 'kept' in from ? null : from.rejection
    this.id = kept?.id ?? newId()
    this.value = 'kept' in from ? from.kept.value : from.value.value
    this.valueWords = 'kept' in from ? from.kept.valueWords : from.value.words
    this.rejectionId = kept?.rejectionId ?? rejection?.id ?? null
    this.awayFrom = kept ? kept.awayFrom : (rejection?.area ?? null)
    this.areas = areasBeside(this.awayFrom)
    this.finished = kept !== null && kept.finishedAt !== null
    this.area = kept?.area ?? null
    this.body = kept?.body ?? ''
    this.#before = this.seconds = kept?.seconds ?? 0
    this.#stored = kept !== null
    this.heavy = new HeavyWords(this.id)
  }

  readonly over = $derived(this.seconds >= minutes * 60)
  readonly minutes = $derived(Math.min(Math.floor(this.seconds / 60), minutes))

  change(): void {
    this.tick()
    this.keeping.change()
    this.heavy.change(() => this.body)
  }

  /** The time goes on; a writing that is finished has had its time. */
  tick(): void {
    if (this.finished) return
    this.seconds = this.#before + Math.floor((performance.now() - this.#began) / 1000)
  }

  /** Commits it, and says that the person is done with it. Answers with a sentence where that does not work. */
  async finish(): Promise<string> {
    if (!(await this.keeping.flush()))
      return this.keeping.state.kind === 'failed' ? this.keeping.state.message : ''
    if (!this.#stored) return ''
    const answer = await intact.values.finishWriting({ id: this.id })
    return answer.ok ? '' : answer.message
  }

  #said(): ValueWritingSaid {
    const { id, rejectionId, awayFrom, area, value, valueWords, seconds, body } = this
    return { id, rejectionId, awayFrom, area, value, valueWords, seconds, body }
  }
}
