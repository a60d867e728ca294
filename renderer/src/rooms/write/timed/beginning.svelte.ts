import { v7 as newId } from 'uuid'
import type { EndedSeries, WritingSeries } from '../../../../../shared/contract/writing.ts'
import {
  momentOf,
  mostSessions,
  spacing,
  tooFresh,
  type Happened,
  type Minutes,
} from '../../../../../shared/writing/rules.ts'
import { intact } from '../../../app/intact.ts'
import { dateInWords } from '../when.ts'
import { timed } from './timed.svelte.ts'

/** What is asked before a timed session, and what is said meanwhile. Nothing of it is kept before it begins. */
export class Beginning {
  series = $state.raw<readonly WritingSeries[]>([])
  /** What the rules ended a little while ago. */
  ended = $state.raw<readonly EndedSeries[]>([])
  oftenWorse = $state(false)
  /** The series that is gone on with; empty for something new. */
  chosen = $state('')
  about = $state('')
  happened = $state<Happened | null>(null)
  bigLoss = $state(false)
  hurt = $state<number | null>(null)
  minutes = $state<Minutes>(15)
  problem = $state('')
  /** A series that was put away a moment ago, and can come back. */
  closed = $state.raw<WritingSeries | null>(null)
  #beginning = false

  readonly isNew = $derived(this.chosen === '')
  readonly fresh = $derived(this.isNew && tooFresh(this.happened, this.bigLoss))
  readonly tooSoon = $derived.by(() => {
    const last = this.series.find(({ id }) => id === this.chosen)?.sessions.at(-1)
    if (!last) return false
    const now = momentOf(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)
    return spacing(momentOf(last.begunAt, last.zone), now) === 'soon'
  })

  async read(): Promise<void> {
    const answer = await intact.writing.open()
    if (!answer.ok) {
      this.problem = answer.message
      return
    }
    this.series = answer.value.series
    this.ended = answer.value.ended
    this.oftenWorse = answer.value.oftenWorse
    if (!this.series.some(({ id }) => id === this.chosen)) this.chosen = this.series[0]?.id ?? ''
  }

  /** Begins. Answers whether it has. */
  async start(): Promise<boolean> {
    if (this.#beginning) return false
    const known = this.series.find(({ id }) => id === this.chosen)
    const about = known?.about ?? this.about.trim()
    this.problem = about ? '' : 'Say in a few words what it is about.'
    if (!about) return false
    this.#beginning = true
    const { minutes, hurt: hurtBefore } = this
    const series = { id: known?.id ?? newId(), about }
    this.problem = await timed.begin({ series, minutes, hurtBefore })
    this.#beginning = false
    return !this.problem
  }

  /** The person says that it is enough. */
  async close(series: WritingSeries): Promise<void> {
    const answer = await intact.writing.close({ id: series.id })
    this.problem = answer.ok ? '' : answer.message
    if (!answer.ok) return
    this.closed = series
    await this.read()
  }

  async reopen({ id }: WritingSeries): Promise<void> {
    const answer = await intact.writing.reopen({ id })
    this.problem = answer.ok ? '' : answer.message
    if (!answer.ok) return
    this.closed = null
    await this.read()
    this.chosen = id
  }
}

/** Why a series can no longer be chosen. */
export const endedInWords = ({ about, why }: EndedSeries): string =>
  why === 'finished'
    ? `“${about}” had its four times. It is finished, and can rest.`
    : `“${about}” ended early: twice it hurt more afterwards, or went round more than it moved.`

/** "2 of 4 so far, last on Thursday 20 November, 21:14" */
export function soFar({ sessions }: WritingSeries): string {
  const last = sessions.at(-1)
  const when = last ? `, last on ${dateInWords(last.begunAt, last.zone)}` : ''
  return `${sessions.length} of ${mostSessions} so far${when}`
}
