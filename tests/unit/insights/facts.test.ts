import { describe, expect, it } from 'vitest'
import { csvOf, fileNameOf } from '../../../renderer/src/charts/facts.ts'

describe('numbers to take along', () => {
  it('are comma-separated values as spreadsheets read them', () => {
    expect(
      csvOf({
        columns: ['Day', 'Said, "so"', 'Number'],
        rows: [
          ['2026-11-23', 'line\nbreak', -12.5],
          [null, 'plain', 0],
        ],
      }),
    ).toBe('\ufeffDay,"Said, ""so""",Number\r\n2026-11-23,"line\nbreak",-12.5\r\n,plain,0\r\n')
  })
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '\n@x'])(
    '%j is no formula in them',
    (text) => {
      const cell = csvOf({ columns: ['x'], rows: [[text]] }).slice('\ufeffx\r\n'.length, -2)
      expect(cell.replace(/^"/, '').startsWith(`'${text}`)).toBe(true)
    },
  )
  it('have a name that every disk takes', () => {
    expect(fileNameOf('How it went, and how you were with yourself', '2026-11-23')).toBe(
      'how-it-went-and-how-you-were-with-yourself-2026-11-23',
    )
    expect(fileNameOf('Übermut: ../..', '2026-11-23')).toBe('ubermut-2026-11-23')
  })
})
