import type { Reframe } from '../../../../../shared/contract/reframes.ts'
import type { Rejection } from '../../../../../shared/contract/rejections.ts'
import { intact } from '../../../app/intact.ts'
import { notify } from '../../../app/notices.svelte.ts'
import { ReframeRecord } from './record.svelte.ts'

type View = 'coming' | 'record' | 'read' | 'list' | 'unfair'

/** Records that are not known to be on disk, by id: coming back finds them as they were left. */
const waiting = new Map<string, ReframeRecord>()

/** The thought records of one rejection, and which of them is on the page. */
export class Reframing {
  view = $state<View>('coming')
  /** The latest first. */
  all = $state.raw<readonly Reframe[]>([])
  record = $state.raw<ReframeRecord | null>(null)
  reading = $state.raw<Reframe | null>(null)
  ratherSomethingElse = $state(false)
  problem = $state('')
  readonly #rejection: Rejection

  constructor(rejection: Rejection) {
    this.#rejection = rejection
  }

  /** Shows the one that was asked for, else the one that was left in the middle, else a new one. */
  async open(id: string | null): Promise<void> {
    if (!(await this.#read())) return
    const unsaved = [...waiting.values()].find(
      ({ rejectionId }) => rejectionId === this.#rejection.id,
    )
    const asked = this.all.find((one) => one.id === id)
    const left = this.all.find(
      ({ finishedAt, setAsideAt }) => finishedAt === null && setAsideAt === null,
    )
    if (asked?.finishedAt) this.read(asked)
    else if (this.#rejection.unfair) this.view = 'unfair'
    else if (unsaved && !asked) this.#put(unsaved)
    else if (asked ?? left) this.goOn((asked ?? left)!)
    else if (this.all.length > 0) this.view = 'list'
    else this.begin()
  }

  /** A new record. */
  begin(): void {
    this.#put(new ReframeRecord(this.#rejection.id, { facts: this.#rejection.facts }))
  }

  goOn(reframe: Reframe): void {
    const left = waiting.get(reframe.id)
    this.#put(left ?? new ReframeRecord(this.#rejection.id, reframe))
  }

  read(reframe: Reframe): void {
    this.reading = reframe
    this.view = 'read'
  }

  /** All of them, as they are now. */
  async list(): Promise<void> {
    await this.leave()
    if (await this.#read()) this.view = 'list'
  }

  /** Into the trash, with a way back; the others are shown, or a new one where there are none. */
  async throwAway({ id }: Reframe): Promise<void> {
    const answer = await intact.reframes.moveToTrash({ id })
    this.problem = answer.ok ? '' : answer.message
    if (!answer.ok) return
    notify('Moved to the trash.', { label: 'Undo', run: () => void this.#takeBack(id) })
    await this.#showAll()
  }

  async finish(): Promise<void> {
    const { record } = this
    if (!record || !(await record.keeping.flush())) return
    const answer = await intact.reframes.finish({ id: record.id })
    this.problem = answer.ok ? '' : answer.message
    if (!answer.ok) return
    record.finished = true
    this.read(answer.value)
  }

  /** It was unfair or unsafe, or the person takes that back. */
  async setAside(aside: boolean): Promise<void> {
    const { record } = this
    if (aside && record && !(await record.keeping.flush())) return
    const id = record?.begun ? record.id : null
    const answer = await intact.reframes.setAside({ rejectionId: this.#rejection.id, id, aside })
    this.problem = answer.ok ? '' : answer.message
    if (!answer.ok) return
    if (aside) this.view = 'unfair'
    else if (record) this.view = 'record'
    else await this.#afterUnfair()
  }

  /** Commits what is on the page; what cannot be is kept until it can. */
  async leave(): Promise<void> {
    const { record } = this
    if (!record) return
    waiting.set(record.id, record)
    if (await record.keeping.flush()) waiting.delete(record.id)
  }

  async #takeBack(id: string): Promise<void> {
    const answer = await intact.reframes.restore({ id })
    if (!answer.ok) return notify(answer.message)
    // Whoever went on to write meanwhile stays at it.
    if (this.view === 'list' || !this.record?.begun) await this.#showAll()
  }

  async #showAll(): Promise<void> {
    if (!(await this.#read())) return
    if (this.all.length > 0) this.view = 'list'
    else this.begin()
  }

  async #afterUnfair(): Promise<void> {
    if (!(await this.#read())) return
    const left = this.all.find(({ finishedAt }) => finishedAt === null)
    if (left) this.goOn(left)
    else if (this.all.length > 0) this.view = 'list'
    else this.begin()
  }

  #put(record: ReframeRecord): void {
    this.record = record
    this.view = 'record'
  }

  async #read(): Promise<boolean> {
    const answer = await intact.reframes.ofRejection({ rejectionId: this.#rejection.id })
    this.problem = answer.ok ? '' : answer.message
    if (!answer.ok) return false
    this.all = answer.value.reframes
    this.ratherSomethingElse = answer.value.ratherSomethingElse
    return true
  }
}
