import { setImmediate as pause } from 'node:timers/promises'
import { statSync } from 'node:fs'
import type { CheckResult, Rescued } from '../../../shared/contract/damage.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { cryptographyReady } from '../vault/keys.ts'
import type { Open, Vault } from '../vault/lock.ts'
import { refuseMoved, unlessAway } from '../vault/place.ts'
import type { Secret } from '../vault/unlocking.ts'
import { checkSteps, looksWhole } from './checks.ts'
import { rescueJournal } from './rescue/journal.ts'
import { first, write, type ReadDb, type WriteDb } from './sql.ts'

/** A look at every page of so many bytes takes about a tenth of a second. */
const quickBytes = 10 * 1024 ** 2
const quickAfter = 3000
/**
 * How often to look whether the moment is quiet: nothing was written since the last look. Long, because checking a large
 * journal keeps the one thread busy that also saves and answers.
 */
const quietAfter = 5 * 60_000
const week = 7 * 24 * 60 * 60_000

/** Finding damage early, and reading what is left. */
export class Damage {
  readonly #vault: Vault
  readonly #clock: Clock
  readonly #onFound: (found: CheckResult) => void
  #timer: NodeJS.Timeout | undefined

  /** @param onFound hears of damage that a check in the background found */
  constructor(vault: Vault, clock: Clock, onFound: (found: CheckResult) => void) {
    this.#vault = vault
    this.#clock = clock
    this.#onFound = onFound
    vault.beforeClosing(() => clearTimeout(this.#timer))
  }

  /**
   * Checks everything, now.
   * @throws Failure `locked` also when the journal is locked meanwhile; `disk-full`, `read-only`, `busy` when it cannot be
   * checked now, which is no finding and is not kept
   */
  check(): Promise<CheckResult> {
    return this.#check(this.#vault.own)
  }

  /** What the last full check found. */
  last(): CheckResult | null {
    const { opened } = this.#vault
    return opened.sample ? null : lastCheck(opened.db)
  }

  /**
   * Makes a new journal of what can still be read of the locked one, and goes to it.
   * @throws Failure `wrong-passphrase`; `bad-input` for a mistyped recovery key; `damaged` when nothing can be read;
   * `not-found` when it is away
   */
  async rescue(secret: Secret): Promise<Rescued> {
    await cryptographyReady()
    if (this.#vault.isOpen) throw new Failure('bad-input', 'Lock the journal first.')
    const { journals, folder } = this.#vault
    const rescued = unlessAway(folder, () =>
      rescueJournal(folder, journals.free(), secret, this.#clock),
    )
    journals.use(rescued.folder)
    return rescued
  }

  /** Right after the journal was opened: looks at it a little later. Never throws. */
  watch(open: Open): void {
    this.#later(open, quickAfter, () => {
      const small = (statSync(open.path, { throwIfNoEntry: false })?.size ?? 0) <= quickBytes
      if (small && looksDamaged(open)) void this.#inBackground(open)
      else this.#waitForQuiet(open)
    })
  }

  #waitForQuiet(open: Open, before = changesIn(open.db)): void {
    const last = lastCheck(open.db)
    const age = last ? this.#clock.now() - last.checkedAt : week
    // A clock that was set back must not keep checks away for years, and damage is looked at again.
    if (last?.whole && age >= 0 && age < week) return
    this.#later(open, quietAfter, () => {
      const now = changesIn(open.db)
      if (now === before) void this.#inBackground(open)
      else this.#waitForQuiet(open, now)
    })
  }

  #later(open: Open, after: number, work: () => void): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => {
      if (!open.db.open) return
      try {
        work()
      } catch {
        // A damaged page met here is met again by whoever needs it, and reported there.
      }
    }, after)
    // A check is no reason to keep the program running.
    this.#timer.unref()
  }

  async #inBackground(open: Open): Promise<void> {
    try {
      const found = await this.#check(open)
      if (!found.whole) this.#onFound(found)
    } catch {
      // Locked in between, or the disk was full or away: the next quiet minutes, or the next time.
      this.#later(open, 0, () => this.#waitForQuiet(open))
    }
  }

  async #check(open: Open): Promise<CheckResult> {
    const damaged = new Set<string>()
    const mended = new Set<string>()
    for (const step of checkSteps(open.path, open.key)) {
      // What the person does goes first.
      await pause()
      if (!open.db.open) throw new Failure('locked')
      const found = step(damaged.size === 0)
      // What lies there now is not the journal that was open, or nothing does.
      if (found.damaged) refuseMoved(open)
      if (found.damaged) damaged.add(found.damaged)
      if (found.mended) mended.add(found.mended)
    }
    const result = {
      checkedAt: this.#clock.now(),
      whole: damaged.size === 0,
      problems: [...damaged, ...mended],
    }
    keepCheck(open.db, result)
    return result
  }
}

/** What cannot be looked at now is left to the full check. */
function looksDamaged({ path, key }: Open): boolean {
  try {
    return !looksWhole(path, key)
  } catch {
    return false
  }
}

const changesIn = (db: ReadDb): number =>
  first<{ changes: number }>(db, 'SELECT total_changes() AS changes')?.changes ?? 0

function lastCheck(db: ReadDb): CheckResult | null {
  const row = first<{ checkedAt: number; whole: number; problems: string }>(
    db,
    'SELECT checked_at AS checkedAt, whole, problems FROM last_check',
  )
  return row
    ? { ...row, whole: row.whole === 1, problems: JSON.parse(row.problems) as string[] }
    : null
}

function keepCheck(db: WriteDb, { checkedAt, whole, problems }: CheckResult): void {
  try {
    write(
      db,
      `INSERT OR REPLACE INTO last_check (only, checked_at, whole, problems)
       VALUES (1, ?, ?, ?)`,
      checkedAt,
      whole ? 1 : 0,
      JSON.stringify(problems),
    )
  } catch {
    // A full disk, or a file too damaged to write to: what was found is told all the same.
  }
}
