import type { NewFeeling } from '../../../../shared/contract/feelings.ts'
import {
  feelingsUnder,
  fromGrid,
  isVerdict,
  lookup,
  suggest,
  type FeelingWord,
  type OwnWord,
} from '../../../../shared/feelings.ts'
import { cellOf, middleOf, plainWordOf, sameCorner, type Cell } from './grid.ts'

const quickly = 900
const mostOptions = 12

/** What is being picked: a word, a place on the grid, how strong, a line. All of it optional but one of the first two. */
export class FeelingPick {
  /** What stands in the Feeling box, without its completion. */
  text = $state('')
  intensity = $state<number | null>(null)
  note = $state('')
  ownWords = $state.raw<readonly OwnWord[]>([])
  /** The option reached with the arrow keys; -1 for none. */
  active = $state(-1)
  /** The verdict that was answered with "and the feeling under it?". */
  asked = $state<string | null>(null)
  /** The cell chosen by hand, and whether that came after the last word. */
  #hand = $state.raw<Cell | null>(null)
  #handIsLast = $state(false)
  #completing = $state(false)
  #lastDigit = { digit: -1, at: 0 }

  readonly options: readonly FeelingWord[] = $derived(this.#offer().slice(0, mostOptions))

  /** The word that what was typed will become unless the person goes on typing. */
  readonly completion: FeelingWord | null = $derived.by(() => {
    const first = this.options[0]
    if (!this.#completing || this.asked || this.active >= 0 || !this.text || !first) return null
    return first.word.toLowerCase().startsWith(this.text.toLowerCase()) ? first : null
  })

  readonly #known: FeelingWord | null = $derived(
    this.options[this.active] ?? this.completion ?? lookup(this.text) ?? null,
  )

  /** The word that will be saved; empty when there is nothing to save. */
  readonly word: string = $derived.by(() => {
    const picked = this.options[this.active] ?? this.completion
    if (picked) return picked.word
    return this.text.trim() || (this.#hand ? plainWordOf(this.#hand) : '')
  })

  /** Whether there is anything here that would be missed. */
  readonly begun: boolean = $derived(
    this.text.trim() !== '' || this.note.trim() !== '' || this.#hand !== null,
  )

  /** The cell that is drawn as chosen. */
  readonly cell: Cell | null = $derived.by(() => {
    if (this.#hand && (this.#handIsLast || !this.#known || this.#known.family === 'own')) {
      return this.#hand
    }
    return this.#known && this.#known.family !== 'own' ? cellOf(this.#known) : null
  })

  readonly feeling: NewFeeling | null = $derived.by(() => {
    if (!this.word) return null
    const known = this.#known?.family === 'own' ? null : this.#known
    const byHand = this.#hand && (this.#handIsLast || !known) ? middleOf(this.#hand) : null
    const { pleasantness, energy } = byHand ?? known ?? { pleasantness: 0, energy: 0 }
    return {
      word: this.word.slice(0, 100),
      pleasantness,
      energy,
      intensity: this.intensity,
      note: this.note.trim(),
    }
  })

  #offer(): FeelingWord[] {
    if (this.asked) return feelingsUnder(this.asked)
    const hand = this.#hand
    if (!hand) return suggest(this.text, this.ownWords)
    const inCorner = (feeling: FeelingWord): boolean => sameCorner(cellOf(feeling), hand)
    const { pleasantness, energy } = middleOf(hand)
    if (this.text === '') return fromGrid(pleasantness, energy).filter(inCorner)
    const matching = suggest(this.text, this.ownWords)
    const here = matching.filter(inCorner)
    return here.length > 0 ? here : matching
  }

  /** Takes what the box holds now. Digits never get into the word: they say how strong it is. */
  type(value: string, inserted: boolean): void {
    for (const digit of value.match(/\d/g) ?? []) this.press(Number(digit))
    this.text = value.replace(/\d/g, '')
    // After deleting, nothing is put back in.
    this.#completing = inserted
    this.#handIsLast = false
    this.active = -1
    this.asked = null
  }

  /** A digit key: how strong it is. "1" and then "0" quickly is ten. */
  press(digit: number): void {
    const now = performance.now()
    const ten = digit === 0 && this.#lastDigit.digit === 1 && now - this.#lastDigit.at < quickly
    this.intensity = ten ? 10 : digit
    this.#lastDigit = { digit, at: now }
  }

  chooseCell(cell: Cell): void {
    this.#hand = cell
    this.#handIsLast = true
    this.active = -1
  }

  /** Moves through the options, round past both ends by way of none. */
  move(by: 1 | -1): void {
    const count = this.options.length
    if (count === 0) return
    const from = this.active < 0 && this.completion && by === 1 ? 0 : this.active
    this.active = ((from + 1 + by + count + 1) % (count + 1)) - 1
    this.#handIsLast = this.active < 0 && this.#hand !== null && this.text === ''
  }

  /** Puts an option into the box. */
  choose(option: FeelingWord): void {
    // What was typed first is kept where the person sees it and can take it out.
    if (this.asked && !this.note.trim()) this.note = this.asked
    this.text = option.word
    this.#hand = null
    this.#handIsLast = false
    this.asked = null
    this.active = -1
    this.#completing = false
  }

  /** Keeps the word as it is now when the person goes on to the next control. */
  settle(): void {
    const picked = this.options[this.active] ?? this.completion
    if (picked) this.choose(picked)
  }

  /** Whether the word is a verdict that has not been answered yet; asks for the feeling under it if so. */
  asksFirst(): boolean {
    const picked = this.options[this.active]
    if (this.asked && !picked) return false
    if (!isVerdict(this.word)) {
      if (this.asked && picked) this.choose(picked)
      return false
    }
    const verdict = this.word
    this.text = verdict
    this.active = -1
    this.asked = verdict
    return true
  }
}
