import type { Explanation } from '../../../../../shared/contract/reframes.ts'
import { mostExplanations } from '../../../../../shared/reframes/rules.ts'
import { addShare, removeShare, setShare, type Shares } from '../../../../../shared/shares.ts'
import { shareAtEdge } from './pie.ts'

interface Row extends Explanation {
  /** Tells rows apart while they are on the page. */
  readonly key: number
}

/** The explanations of a record. Their shares are whole and sum to 100 after every edit. */
export class Explanations {
  rows = $state<Row[]>([])
  /** The row below the others, which becomes one of them with its first letter. */
  blank = $state<{ key: number; text: '' } | null>(null)
  readonly aboutMe = $derived(
    this.rows.reduce((sum, { share, aboutMe }) => sum + (aboutMe ? share : 0), 0),
  )
  #keys = 0
  // While one share is moved, the others are reckoned from what they were before: see setShare.
  #moving: { at: number; before: Shares } | null = null
  readonly #onchange: () => void

  constructor(given: readonly Explanation[], onchange: () => void) {
    this.rows = given.map((one) => ({ ...one, key: ++this.#keys }))
    this.#onchange = onchange
    this.#makeRoom()
  }

  get shares(): number[] {
    return this.rows.map(({ share }) => share)
  }

  /** What is kept. */
  get all(): Explanation[] {
    return this.rows.map(({ text, share, aboutMe }) => ({ text, share, aboutMe }))
  }

  /** What is said in a row; the blank one becomes an explanation, with an equal part of the pie. */
  write(key: number, text: string): void {
    const row = this.rows.find((one) => one.key === key)
    if (row) row.text = text
    else if (text) this.#add({ key, text, aboutMe: false })
    this.#onchange()
  }

  /** Adds one that is offered; answers with the key of its row. */
  add(text: string, aboutMe = false): number | null {
    if (!this.blank) return null
    const { key } = this.blank
    this.#add({ key, text: text.slice(0, 500).toWellFormed(), aboutMe })
    this.#onchange()
    return key
  }

  remove(key: number): void {
    const at = this.rows.findIndex((one) => one.key === key)
    if (at < 0) return
    const shares = removeShare(this.shares, at)
    this.rows.splice(at, 1)
    this.#divide(shares)
    this.#moving = null
    this.#makeRoom()
    this.#onchange()
  }

  setAboutMe(key: number, aboutMe: boolean): void {
    const row = this.rows.find((one) => one.key === key)
    if (row) row.aboutMe = aboutMe
    this.#onchange()
  }

  /** A drag begins: the shares as they are now are what it starts from. */
  hold(): void {
    this.#moving = null
  }

  /** Gives one another share; as long as it is the same one, the others keep their proportions. */
  share(at: number, wanted: number): void {
    if (this.#moving?.at !== at) this.#moving = { at, before: this.shares }
    this.#divide(setShare(this.#moving.before, at, wanted))
    this.#onchange()
  }

  /** Moves the edge where a slice ends to a place on the pie, 0 to 100 from the top. */
  moveEdge(edge: number, place: number): void {
    const before = this.#moving?.before ?? this.shares
    const { at, wanted } = shareAtEdge(before, edge, place)
    this.#moving = { at, before }
    this.#divide(setShare(before, at, wanted))
    this.#onchange()
  }

  #add(row: Omit<Row, 'share'>): void {
    const shares = addShare(this.shares)
    this.rows.push({ ...row, share: 0 })
    this.#divide(shares)
    this.#moving = null
    this.blank = null
    this.#makeRoom()
  }

  #divide(shares: Shares): void {
    for (const [at, share] of shares.entries()) this.rows[at]!.share = share
  }

  #makeRoom(): void {
    if (!this.blank && this.rows.length < mostExplanations)
      this.blank = { key: ++this.#keys, text: '' }
  }
}
