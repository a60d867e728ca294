import { expect, test } from 'vitest'
import { reportInWords } from '../../../shared/export-report.ts'
import { rescuedInWords } from '../../../renderer/src/app/lock/rescued-in-words.ts'
import { checkedInWords } from '../../../renderer/src/rooms/help/help-lines.ts'

const report = {
  folder: '/somewhere',
  images: 0,
  rejections: 0,
  written: 0,
  unchanged: 0,
  kept: [] as string[],
}

test('what an export did', () => {
  expect(reportInWords({ ...report, entries: 84, feelings: 150 })).toBe(
    '84 entries and 150 feelings exported.',
  )
  expect(reportInWords({ ...report, entries: 84, feelings: 150, images: 1 })).toBe(
    '84 entries, 150 feelings and 1 picture exported.',
  )
  expect(reportInWords({ ...report, entries: 84, feelings: 150, rejections: 2, images: 1 })).toBe(
    '84 entries, 150 feelings, 2 rejections and 1 picture exported.',
  )
  expect(reportInWords({ ...report, entries: 1, feelings: 1, kept: ['a.md'] })).toBe(
    '1 entry and 1 feeling exported. 1 file in the way was kept.',
  )
})

test('a number that was checked long ago may have changed', () => {
  expect(checkedInWords('2026-11-22', Date.UTC(2027, 0, 1))).toBe('Checked on 22 November 2026')
  expect(checkedInWords('2026-11-22', Date.UTC(2027, 6, 1))).toBe(
    'Checked on 22 November 2026. Numbers may have changed since.',
  )
})

test('what was rescued is counted, one and many', () => {
  const they = 'They are in a new journal'
  const it = 'It is in a new journal'
  expect(rescuedInWords({ entries: 2, feelings: 1 })).toEqual({
    safe: '2 entries and 1 feeling are safe',
    where: they,
  })
  expect(rescuedInWords({ entries: 1, feelings: 0 })).toEqual({
    safe: '1 entry is safe',
    where: it,
  })
  expect(rescuedInWords({ entries: 0, feelings: 1 })).toEqual({
    safe: '1 feeling is safe',
    where: it,
  })
  expect(rescuedInWords({ entries: 1200, feelings: 0 }).safe).toBe('1,200 entries are safe')
})
