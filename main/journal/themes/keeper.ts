import { setImmediate as pause } from 'node:timers/promises'
import type { ThemeList, ThemeWriting } from '../../../shared/contract/themes.ts'
import { localDateOf } from '../../../shared/dates.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import type { WriteDb } from '../storage/sql.ts'
import type { Vault } from '../vault/lock.ts'
import { findThemes, writingsWith, type Found } from './find.ts'
import { subjectsLately, subjectsOfText } from './lately.ts'
import { choicesIn, rejectionsOf, writingsOf } from './queries.ts'
import type { Subject } from './subjects.ts'
import { Tally, type Reading } from './tally.ts'
import { takeTouched, watchWritings } from './touched.ts'
import { fewestEarlierDays, windowOn, type Window } from './window.ts'
import { kinds, writingsAfter, writingsNamed } from './writings.ts'

/** How long to work before other messages get their turn, in milliseconds. */
const slice = 12
const chunk = 20

/** What is known of an open journal's words. It lies in memory alone, and is forgotten when the journal is closed. */
interface Known {
  readonly db: WriteDb
  readonly tally: Tally
  readonly subjects: WeakMap<Reading, ReadonlyMap<string, Subject>>
  /** Whether all is taken in; from then on only what was touched. */
  whole: boolean
}

/** The next in turn has no use for what came of it, and nobody is to keep it. */
const nothing = (): void => undefined

/** Finds the themes of the open journal: reads it once, in slices, and after that only what has changed. */
export class Themes {
  readonly #vault: Pick<Vault, 'opened'>
  readonly #clock: Clock
  #known: Known | undefined
  /** One after the other: nobody counts while another is still reading. */
  #turn = Promise.resolve()

  constructor(vault: Pick<Vault, 'opened' | 'beforeClosing'>, clock: Clock) {
    this.#vault = vault
    this.#clock = clock
    vault.beforeClosing(() => (this.#known = undefined))
  }

  /** @throws Failure `locked`, also when the journal is locked meanwhile */
  list(): Promise<ThemeList> {
    return this.#afterReading(({ db }, found, window) => {
      const about = rejectionsOf(db, found)
      const { recent, enough, earlierDays } = window
      return {
        themes: found.map(({ keys: _, rejectionId, ...theme }) => ({
          ...theme,
          rejection: (rejectionId !== null && about.get(rejectionId)) || null,
        })),
        enough,
        earlierDays,
        fewestEarlierDays,
        otherLanguage: recent.filter(({ foreign }) => foreign).length > recent.length / 2,
        dismissed: choicesIn(db).dismissed.map(({ key, name, label }) => ({
          key,
          label: name ?? label,
        })),
      }
    })
  }

  /** @throws Failure `locked` */
  writings(asked: {
    key: string
    limit: number
    offset: number
  }): Promise<{ writings: ThemeWriting[]; total: number }> {
    return this.#afterReading(({ db, tally }, found) => {
      const keys = found.find(({ key }) => key === asked.key)?.keys ?? [asked.key]
      const ids = writingsWith(tally, keys)
        .sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1))
        .map(({ id }) => id)
      const page = ids.slice(asked.offset, asked.offset + asked.limit)
      return { writings: writingsOf(db, page), total: ids.length }
    })
  }

  async #afterReading<T>(
    answer: (known: Known, found: readonly Found[], window: Window) => T,
  ): Promise<T> {
    const before = this.#turn
    const mine = (async () => {
      await before
      const known = this.#open()
      try {
        await this.#read(known)
        const window = windowOn(known.tally, this.#today())
        const subjects = await this.#subjectsIn(known, window)
        return answer(known, findThemes(known.tally, window, subjects, choicesIn(known.db)), window)
      } catch (error) {
        // What was read by halves is read anew the next time.
        if (this.#known === known) this.#known = undefined
        throw error
      }
    })()
    this.#turn = mine.then(nothing, nothing)
    return mine
  }

  #open(): Known {
    const { db } = this.#vault.opened
    if (this.#known?.db !== db) {
      this.#known = { db, tally: new Tally(), subjects: new WeakMap(), whole: false }
      watchWritings(db)
    }
    return this.#known
  }

  async #read(known: Known): Promise<void> {
    const { db, tally } = known
    const next = this.#slices(known)
    for (const kind of known.whole ? [] : kinds) {
      let rows
      let after = Number.MIN_SAFE_INTEGER
      do {
        rows = writingsAfter(db, kind, after, chunk)
        for (const row of rows) tally.put(row)
        after = rows.at(-1)?.row ?? after
        await next()
      } while (rows.length === chunk)
    }
    known.whole = true
    for (let ids = takeTouched(db); ids.length > 0; ids = takeTouched(db)) {
      for (let at = 0; at < ids.length; at += chunk) {
        const some = ids.slice(at, at + chunk)
        for (const id of some) tally.remove(id)
        for (const row of writingsNamed(db, some)) tally.put(row)
        await next()
      }
    }
  }

  /** What the recent writing is about; each text is looked at once. */
  async #subjectsIn(known: Known, { recent, today }: Window): Promise<[string, Subject][]> {
    const { db, subjects } = known
    const next = this.#slices(known)
    const missing = recent.filter((reading) => !reading.foreign && !subjects.has(reading))
    for (const reading of missing) {
      const [row] = writingsNamed(db, [reading.id])
      subjects.set(reading, subjectsOfText(row?.text ?? ''))
      await next()
    }
    return subjectsLately(
      recent.map((reading) => [reading, subjects.get(reading) ?? new Map()] as const),
      today,
    )
  }

  /** Lets others have their turn from time to time. @throws Failure `locked` where the journal was closed meanwhile */
  #slices(known: Known): () => Promise<void> {
    let began = performance.now()
    return async () => {
      if (performance.now() - began < slice) return
      await pause()
      began = performance.now()
      if (!known.db.open || this.#known !== known) throw new Failure('locked')
    }
  }

  #today(): string {
    return localDateOf(this.#clock.now(), this.#clock.zone())
  }
}
