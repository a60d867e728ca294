import fc from 'fast-check'
import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import { restoreVersion, saveEntry } from '../../main/journal/entries/save.ts'
import { versionBody, versionsOf } from '../../main/journal/entries/versions.ts'
import { removed } from '../../main/journal/entries/versioning.ts'
import type { WriteDb } from '../../main/journal/storage/sql.ts'
import { clockAt, openJournal, type TestClock } from './journal.ts'

const start = '2026-11-22T21:14:00Z'

interface Saved {
  text: string
  at: number
}

/** One entry, saved again and again; remembers everything that was ever saved. */
class Writing {
  readonly id = newId()
  readonly history: Saved[] = []
  readonly #db: WriteDb
  readonly #clock: TestClock

  constructor(db: WriteDb, clock: TestClock) {
    this.#db = db
    this.#clock = clock
  }

  get text(): string {
    return this.history.at(-1)?.text ?? ''
  }

  save(text: string, after = 0): void {
    this.#clock.at += after
    saveEntry(this.#db, this.#clock, { id: this.id, body: text, fieldTags: [] })
    if (text !== this.text) this.history.push({ text, at: this.#clock.at })
  }

  /** The texts that can still be had: the earlier ones and the present. */
  kept(): Set<string> {
    const versions = versionsOf(this.#db, this.id)
    return new Set([this.text, ...versions.map(({ id }) => versionBody(this.#db, this.id, id))])
  }
}

const interval = 10 * 60_000
/** More than a few lines, or most of what there was. */
const large = (gone: number, of: string): boolean =>
  gone >= 120 || (gone >= 20 && gone * 2 > of.length)

/** The text before every single save, and before every run of saves that only deleted, that took much away. */
function beforeLargeDeletions(history: readonly Saved[]): string[] {
  const found: string[] = []
  let runBegan = 0
  for (let i = 1; i < history.length; i++) {
    const before = history[i - 1]!.text
    const after = history[i]!.text
    const gone = removed(before, after)
    if (large(gone, before)) found.push(before)
    if (gone === 0 || gone !== before.length - after.length) runBegan = i
    const run = history[runBegan]!.text
    if (large(run.length - after.length, run)) found.push(run)
  }
  return found
}

/** The longest time of change that lies between two texts that can still be had. */
function coarsest(history: readonly Saved[], kept: ReadonlySet<string>): number {
  const indexes = history.flatMap(({ text }, i) => (kept.has(text) ? [i] : []))
  return Math.max(
    0,
    ...indexes.slice(1).map((j, n) => history[j]!.at - history[indexes[n]! + 1]!.at),
  )
}

const edit = fc.oneof(
  fc.record({
    kind: fc.constant('type' as const),
    size: fc.integer({ min: 1, max: 200 }),
    place: fc.nat(999),
  }),
  fc.record({
    kind: fc.constant('delete' as const),
    size: fc.integer({ min: 1, max: 300 }),
    place: fc.nat(999),
  }),
  fc.record({
    kind: fc.constant('backspace' as const),
    size: fc.integer({ min: 1, max: 25 }),
    place: fc.nat(40),
  }),
)
const pause = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 400, max: 5000 }) },
  { weight: 3, arbitrary: fc.integer({ min: 60_000, max: 590_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 600_000, max: 90_000_000 }) },
)
const jump = fc.oneof(
  { weight: 10, arbitrary: fc.constant(0) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      -3_600_000,
      -600_001,
      -5000,
      3_600_000,
      4 * 365 * 86_400_000,
      -4 * 365 * 86_400_000,
    ),
  },
)

/** From two lines to a page. */
const begins = fc.constantFrom(1, 3)

let unique = 0
// Every piece differs from every other, so that a text is never the same as an earlier one by chance.
const piece = (size: number) =>
  `<${unique++}>${'abcdefghij'.repeat(20)}`.slice(0, Math.max(size, 6))

function play(
  writing: Writing,
  { kind, size, place }: { kind: string; size: number; place: number },
  after: number,
): void {
  const { text } = writing
  const at = Math.floor((text.length * place) / 1000)
  if (kind === 'type') writing.save(text.slice(0, at) + piece(size) + text.slice(at), after)
  else if (kind === 'delete') writing.save(text.slice(0, at) + text.slice(at + size), after)
  else {
    for (let n = 0; n < place; n++) {
      writing.save(writing.text.slice(0, -size), n === 0 ? after : 500)
    }
  }
}

describe('versions', () => {
  it('are never coarser than ten minutes, and hold the text before every large deletion', () => {
    const { db } = openJournal()
    fc.assert(
      fc.property(
        fc.array(fc.tuple(edit, pause), { minLength: 1, maxLength: 25 }),
        begins,
        (edits, times) => {
          const writing = new Writing(db, clockAt(start))
          writing.save(piece(200).repeat(times))
          for (const [change, after] of edits) play(writing, change, after)
          const kept = writing.kept()
          expect(coarsest(writing.history, kept)).toBeLessThan(interval)
          for (const text of beforeLargeDeletions(writing.history))
            expect(kept.has(text)).toBe(true)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('go on through a clock that jumps either way', () => {
    const { db } = openJournal()
    fc.assert(
      fc.property(
        fc.array(fc.tuple(edit, pause, jump), { minLength: 1, maxLength: 25 }),
        (edits) => {
          const clock = clockAt(start)
          const writing = new Writing(db, clock)
          writing.save(piece(200).repeat(3))
          for (const [change, after, leap] of edits) {
            clock.at += leap
            play(writing, change, after)
          }
          const kept = writing.kept()
          for (const text of beforeLargeDeletions(writing.history))
            expect(kept.has(text)).toBe(true)
          // Between two texts that can be had the clock never ran on for ten minutes without a jump.
          const stretches = Map.groupBy(
            writing.history.map((saved, i, all) => ({
              ...saved,
              back: i > 0 && saved.at < all[i - 1]!.at,
            })),
            (() => {
              let n = 0
              return ({ back }: { back: boolean }) => (back ? ++n : n)
            })(),
          )
          for (const stretch of stretches.values())
            expect(coarsest(stretch, kept)).toBeLessThan(interval)
        },
      ),
      { numRuns: 40 },
    )
  })

  it('do not pile up after a clock that once ran years ahead', () => {
    const { db } = openJournal()
    const clock = clockAt(start)
    const writing = new Writing(db, clock)
    writing.save('It begins.')
    writing.save(`${writing.text} On.`, 5 * 365 * 86_400_000)
    clock.at -= 5 * 365 * 86_400_000
    for (let i = 0; i < 200; i++) writing.save(`${writing.text} ${i}`, 500)
    expect(writing.kept().size).toBeLessThanOrEqual(4)
  })

  it('hold what a held Backspace took away, also after typing and small corrections', () => {
    const { db } = openJournal()
    const writing = new Writing(db, clockAt(start))
    writing.save('What I wanted to say is this. '.repeat(30))
    for (let i = 0; i < 5; i++) writing.save(writing.text.slice(0, -18), 500)
    for (let i = 0; i < 8; i++) writing.save(`${writing.text} and so${i}`, 500)
    const before = writing.text
    while (writing.text.length > 20) writing.save(writing.text.slice(0, -15), 500)
    expect(writing.kept().has(before)).toBe(true)
  })

  it('stay few while somebody only writes', () => {
    const { db } = openJournal()
    const writing = new Writing(db, clockAt(start))
    for (let i = 0; i < 1000; i++) writing.save(`${writing.text}word `, 3000)
    // Fifty minutes: one at the first change and one every ten minutes.
    expect(writing.kept().size).toBeLessThanOrEqual(7)
  })

  it('say when, how much and what, newest first', () => {
    const { db } = openJournal()
    const clock = clockAt(start)
    const writing = new Writing(db, clock)
    writing.save('# One\ntwo three')
    writing.save('# Later', 20 * 60_000)
    writing.save('# Last', 20 * 60_000)
    expect(versionsOf(db, writing.id)).toMatchObject([
      { title: 'Later', words: 1, zone: 'Europe/Lisbon' },
      { title: 'One', words: 3, zone: 'Europe/Lisbon' },
    ])
  })
})

describe('an earlier text', () => {
  it('becomes the text again, and what it replaces can be had', () => {
    const { db } = openJournal()
    const clock = clockAt(start)
    const writing = new Writing(db, clock)
    writing.save('first #one')
    writing.save('second #two', 1000)
    const [first] = versionsOf(db, writing.id)
    const restored = restoreVersion(db, clock, { id: writing.id, versionId: first!.id })
    expect(restored).toMatchObject({ body: 'first #one', title: 'first #one', tags: ['one'] })
    const bodies = () => versionsOf(db, writing.id).map(({ id }) => versionBody(db, writing.id, id))
    expect(bodies()).toContain('second #two')
    const count = bodies().length
    restoreVersion(db, clock, { id: writing.id, versionId: first!.id })
    expect(bodies()).toHaveLength(count)
  })

  it('of one entry is not to be had from another', () => {
    const { db } = openJournal()
    const clock = clockAt(start)
    const [one, two] = [new Writing(db, clock), new Writing(db, clock)]
    for (const writing of [one, two]) {
      writing.save('a')
      writing.save('b')
    }
    const [version] = versionsOf(db, one.id)
    const crossed = { id: two.id, versionId: version!.id }
    expect(() => restoreVersion(db, clock, crossed)).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    )
    expect(() => versionBody(db, two.id, version!.id)).toThrow(
      expect.objectContaining({ code: 'not-found' }),
    )
  })
})
