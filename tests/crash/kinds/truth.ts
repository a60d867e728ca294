import { all, type ReadDb } from '../../../main/journal/storage/sql.ts'
import { sumOf } from '../journal.ts'
import type { Told } from '../kind.ts'

export type Step =
  | { op: 'open' | 'lock' }
  | { op: 'save'; id: string; sum: string }
  | { op: 'trash'; id: string; trashed: boolean }
  | { op: 'versions'; id: string; kept: [versionId: string, sum: string][] }
  | { op: 'feel'; note: string }

interface State {
  /** The sum of each entry's text, and whether it lies in the trash. */
  entries: Record<string, [sum: string, trashed: boolean]>
  notes: string[]
}

function apply({ entries, notes }: State, step: Step): State {
  switch (step.op) {
    case 'save':
      return {
        entries: { ...entries, [step.id]: [step.sum, entries[step.id]?.[1] ?? false] },
        notes,
      }
    case 'trash': {
      const [sum] = entries[step.id]!
      return { entries: { ...entries, [step.id]: [sum, step.trashed] }, notes }
    }
    case 'feel':
      return { entries, notes: [...notes, step.note] }
    default:
      return { entries, notes }
  }
}

/** What a journal must hold, by what was acknowledged. */
export class Truth {
  #state: State = { entries: {}, notes: [] }
  /** What it may hold as well: the same with the step that was cut off. */
  #orElse: State | undefined
  readonly #versions = new Map<string, string>()

  get ids(): string[] {
    return Object.keys(this.#state.entries)
  }

  /** Takes in what a child told. Answers the entries that must be there. */
  expect({ acknowledged, pending }: Told<Step>): string[] {
    for (const step of acknowledged) {
      this.#state = apply(this.#state, step)
      if (step.op !== 'versions') continue
      for (const [id, sum] of step.kept) this.#versions.set(id, sum)
    }
    this.#orElse = pending && apply(this.#state, pending)
    return this.ids
  }

  /** Compares with what is in the file, and with what the app answered. @throws Error */
  compare(db: ReadDb, seen: ReadonlyMap<string, string>): void {
    const found = stateOf(db)
    const fits = [this.#state, this.#orElse].find((each) => each && same(each, found))
    if (!fits) throw new Error(`not what was acknowledged: ${difference(this.#state, found)}`)
    for (const [id, sum] of seen) {
      if (found.entries[id]?.[0] !== sum) throw new Error(`${id} is answered as something else`)
    }
    const versions = new Map(
      all<{ id: string; body: string }>(
        db,
        'SELECT id, body FROM entry_versions WHERE candidate = 0',
      ).map(({ id, body }) => [id, sumOf(body)]),
    )
    for (const [id, sum] of this.#versions) {
      if (versions.get(id) !== sum) throw new Error(`version ${id} is lost`)
    }
    this.#state = fits
  }
}

function stateOf(db: ReadDb): State {
  const rows = all<{ id: string; body: string; trashed: number }>(
    db,
    'SELECT id, body, trashed_at IS NOT NULL AS trashed FROM entries',
  )
  return {
    entries: Object.fromEntries(
      rows.map(({ id, body, trashed }) => [id, [sumOf(body), trashed === 1]]),
    ),
    notes: all<{ note: string }>(db, 'SELECT note FROM feelings').map(({ note }) => note),
  }
}

const plain = ({ entries, notes }: State) =>
  JSON.stringify([Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)), notes.toSorted()])
const same = (a: State, b: State) => plain(a) === plain(b)

function difference(expected: State, found: State): string {
  const ids = new Set([...Object.keys(expected.entries), ...Object.keys(found.entries)])
  const wrong = [...ids].filter((id) => String(expected.entries[id]) !== String(found.entries[id]))
  return `${wrong.length} of ${ids.size} entries, ${expected.notes.length} feelings expected and ${found.notes.length} found`
}
