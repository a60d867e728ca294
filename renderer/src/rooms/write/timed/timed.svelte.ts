import { tick } from 'svelte'
import { v7 as newId } from 'uuid'
import type { Standing } from '../../../../../shared/contract/writing.ts'
import type { Minutes } from '../../../../../shared/writing/rules.ts'
import { onFlush } from '../../../app/flush.ts'
import { intact } from '../../../app/intact.ts'
import { navigation } from '../../../app/navigation.svelte.ts'
import { desk } from '../desk.svelte.ts'
import { timer } from '../timer.svelte.ts'

interface Given {
  series: { id: string; about: string }
  minutes: Minutes
  hurtBefore: number | null
}

/** What is to be said once a session has been rated. */
export type Ending = 'worse' | 'often-worse' | 'finished' | 'finished-worse'

/** The timed session that is under way, and what is asked and said when it is over. */
class TimedWriting {
  /** The session whose time runs. */
  session = $state<string | null>(null)
  /** The one that is over and was not answered yet; `early` where the person stopped it. */
  over = $state<{ id: string; minutes: Minutes; early: boolean } | null>(null)
  ending = $state<Ending | null>(null)
  hurtAfter = $state<number | null>(null)
  circling = $state<number | null>(null)
  workingThrough = $state<number | null>(null)
  #minutes: Minutes = 15

  constructor() {
    onFlush(() => this.#keep())
  }

  /** Whether there is something to answer or to read. */
  readonly speaks = $derived(this.over !== null || this.ending !== null)

  /** Begins a session on an empty page. Answers with a sentence where that does not work. */
  async begin({ series, minutes, hurtBefore }: Given): Promise<string> {
    // One at a time; and what was set after the last one is kept before its card goes.
    if (this.session !== null) {
      timer.stop()
      await this.#end(true)
    }
    if (!(await this.#keep()))
      return 'What you set after the last session could not be kept. Nothing was begun.'
    navigation.newEntry()
    await tick()
    const { draft } = desk
    if (!draft) return 'There is no page to write on. Nothing was begun.'
    const id = newId()
    const answer = await intact.writing.begin({
      id,
      series,
      entryId: draft.id,
      minutes,
      hurtBefore,
    })
    if (!answer.ok) return answer.message
    this.over = null
    this.ending = null
    this.hurtAfter = this.circling = this.workingThrough = null
    this.session = id
    this.#minutes = minutes
    timer.start(minutes, () => void this.#end(false))
    return ''
  }

  /** The person stops before the time is over. */
  stop(): void {
    timer.stop()
    void this.#end(true)
  }

  /** Keeps what was rated, and decides what there is to say. Answers with a sentence where that does not work. */
  async done(): Promise<string> {
    if (!this.over) return ''
    const answer = await this.#rate(this.over.id)
    if (!answer.ok) return answer.message
    this.over = null
    this.ending = endingOf(answer.value)
    return ''
  }

  /** Only now is it known whether anything was written, so that comes first. */
  async #end(early: boolean): Promise<void> {
    const id = this.session
    if (id === null) return
    this.session = null
    this.over = { id, minutes: this.#minutes, early }
    await desk.flush()
    // Where this fails, rating it or the next start ends it.
    await intact.writing.end({ id })
  }

  #rate(id: string) {
    const { hurtAfter, circling, workingThrough } = this
    return intact.writing.rate({ id, hurtAfter, circling, workingThrough })
  }

  /** The card is about to go, with the journal or for another session: what was set is kept, also without “Done”. */
  async #keep(): Promise<boolean> {
    const set = [this.hurtAfter, this.circling, this.workingThrough].some((one) => one !== null)
    if (!this.over || !set) return true
    return (await this.#rate(this.over.id)).ok
  }
}

function endingOf({ series, oftenWorse }: Standing): Ending | null {
  if (series.closedBecause === 'worse') return 'worse'
  const finished = series.closedBecause === 'finished'
  if (oftenWorse) return finished ? 'finished-worse' : 'often-worse'
  return finished ? 'finished' : null
}

export const timed = new TimedWriting()
