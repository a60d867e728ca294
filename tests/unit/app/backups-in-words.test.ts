import { describe, expect, it } from 'vitest'
import type { Backup } from '../../../shared/contract/backups.ts'
import {
  aboutInWords,
  once,
  sizeInWords,
  whenInWords,
} from '../../../renderer/src/parts/backups-in-words.ts'

const zone = 'Europe/Lisbon'
const now = Date.parse('2026-11-22T21:14:00Z')
const backup: Backup = {
  id: 'one',
  place: 'journal',
  madeAt: now,
  reason: 'session',
  bytes: 212_000,
  entries: 1204,
  opens: true,
}

describe('a backup in words', () => {
  it.each([
    ['2026-11-22T20:00:00Z', 'today, 20:00'],
    ['2026-11-21T23:59:00Z', 'yesterday, 23:59'],
    ['2026-11-20T18:40:00Z', 'Friday 20 November, 18:40'],
    ['2025-12-31T09:05:00Z', 'Wednesday 31 December 2025, 09:05'],
  ])('%s was %s', (instant, words) => {
    expect(whenInWords(Date.parse(instant), now, zone)).toBe(words)
  })

  it.each([
    [0, '1 KB'],
    [212_400, '212 KB'],
    [3_440_000, '3.4 MB'],
    [34_400_000, '34 MB'],
    [2_500_000_000, '2.5 GB'],
  ])('%i bytes are %s', (bytes, words) => expect(sizeInWords(bytes)).toBe(words))

  it('says what is known, and nothing of what is not', () => {
    expect(aboutInWords({ backup, twice: false })).toEqual([
      '1,204 entries',
      '212 KB',
      'opens: yes',
    ])
    const kept: Backup = { ...backup, entries: null, opens: false, reason: 'kept' }
    expect(aboutInWords({ backup: kept, twice: false })).toEqual([
      '212 KB',
      'not checked',
      'what the journal was before a restore',
    ])
  })

  it('lists a copy that lies in both places once, and restores the one that opens', () => {
    const copy: Backup = { ...backup, place: 'second' }
    const other: Backup = { ...copy, id: 'other' }
    expect(once([copy, backup, other])).toEqual([
      { backup, twice: true },
      { backup: other, twice: false },
    ])
    const broken: Backup = { ...backup, opens: false }
    expect(once([broken, copy])).toEqual([{ backup: copy, twice: true }])
  })
})
