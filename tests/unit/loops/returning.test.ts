import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { returning, type Writing } from '../../../main/journal/loops/returning.ts'
import { localDateOf } from '../../../shared/dates.ts'
import { comesBack } from './comes-back.ts'
import { comesNotBack } from './comes-not-back.ts'

const scenarios = [...comesBack, ...comesNotBack]

const now = Date.parse('2026-11-22T20:00:00Z')
const day = 24 * 60 * 60 * 1000
const writing = (text: string, daysAgo = 0): Writing => {
  const at = now - daysAgo * day
  return { text, at, localDate: localDateOf(at, 'UTC') }
}

describe('what a text comes back to', () => {
  it('is tried on forty weeks and more', () => expect(scenarios.length).toBeGreaterThanOrEqual(40))

  it.each(scenarios)('$name', ({ before, now: text, theme, times }) => {
    const earlier = before.map(([daysAgo, each]) => writing(each, daysAgo)).reverse()
    const found = returning(writing(text), earlier)
    expect(found?.theme ?? null).toBe(theme)
    if (times === undefined) return
    expect(found).toEqual({
      theme,
      times,
      kind: theme?.endsWith('?') ? 'sentence' : 'subject',
      sinceDate: earlier.at(-1)!.localDate,
    })
  })

  const panel = [writing('I told Jo about the panel.', 2), writing('The panel refused me.', 4)]

  it('leaves alone what is muted', () => {
    const text = 'It is late. Why did the panel laugh at me? I do not know.'
    expect(returning(writing(text), panel)?.theme).toBe('the panel')
    expect(returning(writing(text), panel, { muted: ['why did the panel laugh at me'] })).toBeNull()
    expect(returning(writing(text), panel, { except: ['That hiring panel'] })).toBeNull()
  })

  it('counts the day of the first occasion, and not what went well', () => {
    const well = writing('A wonderful evening, and the panel was lovely.', 6)
    const text = 'It is late. Why did the panel laugh at me? I do not know.'
    expect(returning(writing(text), [...panel, well])).toMatchObject({
      times: 3,
      sinceDate: '2026-11-18',
    })
  })

  it('is written as it was written most often', () => {
    const text = 'My interview. Why did my interview go so wrong? I do not know what to do.'
    const earlier = [
      writing('The interview was short.', 2),
      writing('In the interview I froze and I was ashamed.', 4),
    ]
    const found = returning(writing(`${text} I should have prepared my interview.`), earlier)
    expect(found?.theme).toBe('my interview')
  })
})

describe('any text at all', () => {
  const piece = fc.oneof(
    fc.constantFrom('Why did ', 'the panel ', 'What if ', 'I keep thinking about ', '. ', '\n\n'),
    fc.constantFrom('“', '`', '> ', '😀', 'Ä', '\uD800', 'the', ' '),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  const anyText = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''))

  it('leads to no exception, and to nothing of less than three occasions', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyText, { maxLength: 6 }), (text, before) => {
        const earlier = before.map((each, i) => writing(each, i / 2 + 0.5))
        const found = returning(writing(text), earlier)
        if (!found) return
        expect(found.times).toBeGreaterThanOrEqual(3)
        expect(found.theme.length).toBeGreaterThan(0)
        expect(found.theme.length).toBeLessThanOrEqual(120)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['one word', 'a'],
    ['a loop without an end', 'why did the panel leave me '],
    ['one sentence over and over', 'Why did the panel leave me? '],
    ['quotation marks', '“ “'],
    ['names', 'of Anna Bella Carla '],
  ])('takes no longer than its length, also five million characters of %s', (_, part) => {
    const text = part.repeat(Math.ceil(5_000_000 / part.length))
    const earlier = Array.from({ length: 40 }, (_, i) => writing(text, i / 6 + 0.3))
    const started = performance.now()
    returning(writing(text), earlier)
    // Read to their ends, these texts would take minutes.
    expect(performance.now() - started).toBeLessThan(20_000)
  })
})
