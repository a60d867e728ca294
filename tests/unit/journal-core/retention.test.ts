import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { superfluous, type Dated } from '../../../main/journal/storage/backups/retention.ts'
import { localDateOf } from '../../../shared/dates.ts'

const zone = 'Europe/Lisbon'
const now = Date.parse('2026-11-22T21:14:00Z')
const hour = 3_600_000
const day = 24 * hour

const backup = (hoursAgo: number, more: Partial<Dated> = {}): Dated => {
  const madeAt = now - hoursAgo * hour
  const reason = more.reason ?? 'session'
  return {
    id: `${new Date(madeAt).toISOString()}-${reason}`,
    madeAt,
    reason,
    opens: true,
    schema: 30,
    ...more,
  }
}
const kept = (backups: Dated[], at = now) => {
  const gone = new Set(superfluous(backups, at, zone))
  return backups.filter(({ id }) => !gone.has(id))
}

/** What a folder of backups may hold, in any order and of any time, with clocks that jumped. */
const anyBackups = fc
  .array(
    fc.record({
      at: fc.oneof(
        fc
          .integer({ min: -20 * 24 * 60, max: 40 * 24 * 60 })
          .map((minutes) => now - minutes * 60_000),
        fc.integer({ min: 0, max: 253_402_300_799_999 }),
      ),
      reason: fc.constantFrom('session', 'asked', 'migration', 'kept'),
      opens: fc.boolean(),
      schema: fc.option(fc.constantFrom(10, 20, 30, 40, 50)),
    }),
    { maxLength: 60 },
  )
  .map((all) =>
    all.map(({ at, ...each }, index): Dated => ({ ...each, madeAt: at, id: `${index}` })),
  )

describe('what is kept of the backups', () => {
  it('is three of today and one of each other day, ten in all', () => {
    const today = [0, 1, 2, 3, 4].map((hours) => backup(hours))
    const before = Array.from({ length: 12 }, (_, index) => [
      backup((index + 1) * 24),
      backup((index + 1) * 24 + 2),
    ]).flat()
    const left = kept([...before, ...today])
    expect(left).toHaveLength(10)
    expect(left.filter(({ madeAt }) => madeAt > now - 5 * hour)).toEqual(today.slice(0, 3))
    const days = new Set(left.map(({ madeAt }) => localDateOf(madeAt, zone)))
    expect(days.size).toBe(8)
    expect([...days].sort()[0]).toBe('2026-11-15')
  })

  it('goes by the day the person lives in', () => {
    const both = [
      backup(0, { madeAt: Date.parse('2026-11-21T23:30:00Z'), id: 'a' }),
      backup(0, { madeAt: Date.parse('2026-11-22T00:30:00Z'), id: 'b' }),
    ]
    const at = now + 3 * day
    expect(superfluous(both, at, 'Europe/Lisbon')).toEqual([])
    expect(superfluous(both, at, 'Asia/Tokyo')).toEqual(['a'])
  })

  it('has beside them one from before each migration, and three that a restore put aside', () => {
    const regular = Array.from({ length: 20 }, (_, index) => backup(index * 24 + 1))
    const migrations = [10, 20, 20, 30, 40].map((schema, index) =>
      backup(2000 - index * 100, { reason: 'migration', schema }),
    )
    const aside = [1, 2, 3, 4].map((hours) =>
      backup(hours * 500, { reason: 'kept', opens: false, schema: null }),
    )
    const left = kept([...regular, ...migrations, ...aside])
    expect(left.filter(({ reason }) => reason === 'session')).toHaveLength(10)
    expect(left.filter(({ reason }) => reason === 'migration')).toEqual(migrations.slice(2))
    expect(left.filter(({ reason }) => reason === 'kept')).toEqual(aside.slice(0, 3))
  })

  it('takes the newest of a day that opens, and deletes none that does not', () => {
    const broken = backup(25, { opens: false })
    const good = backup(27)
    const older = backup(28)
    expect(kept([broken, good, older])).toEqual([broken, good])
  })

  it('survives a clock that was years ahead, and one that is years behind', () => {
    const real = Array.from({ length: 10 }, (_, index) => backup(index * 24 + 1))
    const ahead = Array.from({ length: 30 }, (_, index) => backup(-20_000 - index * 24))
    expect(kept([...ahead, ...real])).toEqual([...ahead.slice(20), ...real])
    expect(kept(real, 0)).toEqual(real)
    expect(kept([...real, backup(0, { madeAt: 5, id: 'x' })], 10)).toHaveLength(11)
  })

  it('is never nothing, never without the newest, bounded, and settled', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const gone = superfluous(backups, now, zone)
        const left = backups.filter(({ id }) => !gone.includes(id))
        expect(left.filter(({ opens, reason }) => !opens && reason !== 'kept')).toEqual(
          backups.filter(({ opens, reason }) => !opens && reason !== 'kept'),
        )
        const good = (all: Dated[]) => all.filter(({ opens, reason }) => opens && reason !== 'kept')
        const past = (all: Dated[]) => all.filter(({ madeAt }) => madeAt <= now)
        for (const some of [good, (all: Dated[]) => past(good(all))]) {
          const newest = Math.max(...some(backups).map(({ madeAt }) => madeAt))
          expect(Math.max(...some(left).map(({ madeAt }) => madeAt))).toBe(newest)
        }
        expect(good(left).length).toBeLessThanOrEqual(2 * (10 + 3))
        expect(left.filter(({ reason }) => reason === 'kept').length).toBeLessThanOrEqual(6)
        expect(superfluous(left, now, zone)).toEqual([])
        expect(superfluous(backups.toReversed(), now, zone)).toEqual(gone)
      }),
      { numRuns: 500 },
    )
  })

  it('lets the one that was just made stay, whatever else is there', () => {
    fc.assert(
      fc.property(anyBackups, fc.constantFrom('session', 'asked', 'kept'), (backups, reason) => {
        const past = backups.filter(({ madeAt }) => madeAt < now)
        const ahead = backups.filter(({ madeAt }) => madeAt > now + day)
        const made = backup(0, { reason, id: 'made' })
        expect(superfluous([...past, ...ahead, made], now, zone)).not.toContain('made')
      }),
    )
  })
})
