import { SvelteSet } from 'svelte/reactivity'
import type { Heavy } from '../../../../../shared/safety/heavy.ts'
import { onLock } from '../../../app/forgetting.ts'
import { settings } from '../../../app/settings.svelte.ts'
import { choose, wordsThatCount, type Verdict } from '../../../editor/noticing/choose.ts'
import type { Found } from '../../../editor/noticing/noticer.ts'
import type { Underlined } from '../../../editor/noticing/underlines.ts'
import { namedInText } from '../prompts/named.ts'
import { muted } from './muted.svelte.ts'
import { heavyMemory } from './heavy-memory.ts'

interface Look {
  text: string
  found: Found
  writingAt: number | null
}

/**
 * What was noticed in an entry, and what the person made of it. Held in this window's memory alone; coming back to an
 * entry finds it as it was left.
 */
class Noticed {
  verdicts = $state.raw<readonly Verdict[]>([])
  /** The feelings the text names, each word once, in the order of the text. */
  feelingWords = $state.raw<readonly string[]>([])
  heavy = $state.raw<Heavy | null>(null)
  readonly #left = new SvelteSet<string>()
  readonly #shown = new SvelteSet<string>()
  #last: Look | null = null
  readonly #entry: string
  /** False until what an old entry says was read: that was named when it was written. */
  #met: boolean

  constructor(entryId: string, old: boolean) {
    this.#entry = entryId
    this.#met = !old
  }

  /**
   * The verdict that the card is about: the first that was not answered. Not derived: this outlives the room in which it was
   * made, and what is derived in a room stands still once that has gone.
   */
  get verdict(): Verdict | null {
    return this.heavy ? null : (this.verdicts[0] ?? null)
  }

  /** Has to be done before a look. */
  prepare(text: string, { heavy }: Found): Promise<void> {
    return heavyMemory.prepare(this.#entry, text, heavy)
  }

  /** Whether nothing else is to be said beside what is heavy here, or was. */
  get leftInPeace(): boolean {
    return this.heavy !== null || heavyMemory.shownIn(this.#entry)
  }

  /** Decides what is underlined after a look at the text. */
  look(text: string, found: Found, writingAt: number | null): Underlined {
    this.#last = { text, found, writingAt }
    this.heavy = this.heavy
      ? heavyMemory.worse(this.heavy, text, found.heavy)
      : heavyMemory.first(this.#entry, text, found.heavy)
    return this.#choose(this.#last)
  }

  /**
   * Chooses again from what was found last: something was answered, muted, or switched on or off. Null when the text has
   * changed since; the look that follows will do it.
   */
  again(text: string): Underlined | null {
    if (this.#last?.text !== text) return null
    return this.#choose({ ...this.#last, writingAt: null })
  }

  /** Not in this entry any more. */
  leave({ phrase }: Verdict): void {
    this.#left.add(phrase)
  }

  /** The heavy card was put away; nothing else is pointed out in this entry. */
  dismissHeavy(): void {
    this.heavy = null
  }

  #choose({ text, found, writingAt }: Look): Underlined {
    const feelings = found.findings.filter(({ kind }) => kind === 'feeling')
    const words = [...new Set(feelings.flatMap(({ feeling }) => feeling ?? []))]
    if (this.#met) namedInText(this.feelingWords, words)
    this.#met = true
    this.feelingWords = words
    // After a heavy moment this entry is left in peace.
    const silent = !settings.noticing || heavyMemory.shownIn(this.#entry)
    this.verdicts = silent
      ? []
      : choose(text, found.findings, {
          words: wordsThatCount(text),
          writingAt,
          quiet: new Set([...this.#left, ...muted.phrases]),
          shown: this.#shown,
          spent: this.#left.size,
        })
    for (const { phrase } of this.verdicts) this.#shown.add(phrase)
    return {
      verdicts: this.verdicts,
      feelings: settings.underlineFeelings && settings.noticing ? feelings : [],
    }
  }
}

export type { Noticed }

const entries = new Map<string, Noticed>()

onLock(() => entries.clear())

/**
 * What was noticed in the entry with this id.
 * @param old whether it was there before it came to the page
 */
export function noticedIn(entryId: string, old: boolean): Noticed {
  const noticed = entries.get(entryId) ?? new Noticed(entryId, old)
  entries.set(entryId, noticed)
  return noticed
}

/** Whether nothing else is to be said beside what is heavy in the entry with this id, or was. */
export const leftInPeace = (entryId: string): boolean =>
  entries.get(entryId)?.leftInPeace ?? heavyMemory.shownIn(entryId)
