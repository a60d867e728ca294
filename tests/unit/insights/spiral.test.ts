import { describe, expect, it } from 'vitest'
import { linkOf, type Part } from '../../../main/journal/insights/spiral/link.ts'
import { moveOf, movedMost } from '../../../main/journal/insights/spiral/moved.ts'
import {
  lineOf,
  movedInWords,
  spiralInWords,
} from '../../../renderer/src/rooms/insights/spiral/in-words.ts'
import { pathOf, places } from '../../../renderer/src/rooms/insights/spiral/line.ts'
import { links, type Link, type SpiralTold } from '../../../shared/contract/insights-spiral.ts'
import { addDays } from '../../../shared/dates.ts'

const parts = (...sums: (number | null)[]): (Part | null)[] =>
  sums.map((sum) => (sum === null ? null : { sum, of: 1 }))
const words = (...verdicts: (number | null)[]): (Part | null)[] =>
  verdicts.map((sum) => (sum === null ? null : { sum, of: 200 }))
const never = Array<null>(8).fill(null)

describe('a link', () => {
  it('is the mean of what was rated, week by week and four weeks together', () => {
    const weeks = [...parts(70, null, 80, 60), { sum: 90, of: 2 }, ...parts(null, 50, 46)]
    const { weeks: shown, before, now } = linkOf('expecting', weeks)
    expect(shown.map((week) => week?.value ?? null)).toEqual([70, null, 80, 60, 45, null, 50, 46])
    expect(before).toEqual({ value: 70, of: 3 })
    expect(now).toEqual({ value: 46.5, of: 4 })
  })

  it('counts verdicts by a thousand words, and not where few were written', () => {
    const { weeks, before, now } = linkOf('telling', [
      ...words(2, 1, 1),
      { sum: 3, of: 99 },
      ...words(1, null, null, 0),
    ])
    expect(weeks.map((week) => week?.value ?? null)).toEqual([10, 5, 5, null, 5, null, null, 0])
    expect(before).toEqual({ value: (7 / 699) * 1000, of: 699 })
    expect(now).toBeNull()
  })

  it('is a share in percent where it is one of asks', () => {
    expect(linkOf('avoiding', parts(1, 0, 1, 0, 0, 0, 0, 1))).toMatchObject({
      before: { value: 50, of: 4 },
      now: { value: 25, of: 4 },
    })
    expect(linkOf('outcomes', parts(1, 0.5)).weeks.map((week) => week?.value)).toEqual([100, 50])
  })
})

describe('the link that moved most', () => {
  const still = linkOf('worth', parts(50, 52, 50, 52, 50, 52, 50, 52))
  const fell = linkOf('expecting', parts(71, 70, 73, 72, 50, 48, 47, 49))
  const rose = linkOf('asking', parts(0, 2, 1, 3, 2, 3, 2, 4))

  it('is measured by its own ups and downs, whatever its unit', () => {
    // A step from 0 to 10 lies two standard deviations apart, as one from 0 to 100 does.
    expect(moveOf(linkOf('worth', parts(0, 0, 0, 0, 10, 10, 10, 10)))).toBe(2)
    expect(moveOf(linkOf('worth', parts(0, 0, 0, 0, 100, 100, 100, 100)))).toBe(2)
    expect(movedMost([still, rose, fell])).toBe('expecting')
    expect(movedMost([still, rose])).toBe('asking')
  })

  it('is none where nothing moved clearly, and none with too little', () => {
    expect(movedMost([still])).toBeNull()
    expect(moveOf(linkOf('worth', parts(5, 5, 5, 5, 5, 5, 5, 5)))).toBe(0)
    expect(moveOf(linkOf('worth', parts(9, 9, 9, null, null, null, 1, 1)))).toBeNull()
    expect(moveOf(linkOf('worth', never))).toBeNull()
  })
})

const from = (index: number) => addDays('2026-10-05', index * 7)
const toldOf = (given: Partial<Record<Link, (Part | null)[]>>, moved: Link | null): SpiralTold => ({
  weeks: never.map((_, index) => ({ from: from(index), to: addDays(from(index), 6) })),
  known: 8,
  links: links.map((link) => linkOf(link, given[link] ?? never)),
  moved,
})

describe('in words', () => {
  const told = toldOf(
    {
      telling: words(2, 2, 2, 2, 1, 1, 0, 0),
      expecting: parts(71, 71, 71, 71, 48, 48, 48, 48),
      asking: parts(0, 0, 1, 0, 1, 1, 2, 0),
    },
    'expecting',
  )

  it('names the link that moved most with its n, and no cause', () => {
    expect(movedInWords(told)).toEqual({
      title: 'Expecting a no',
      line: 'moved most this month: from 71 to 48 of 100, over 4 and then 4 ratings.',
    })
    expect(movedInWords({ ...told, moved: null }).title).toBe('Nothing clearly moved')
    expect(spiralInWords(told).says).toContain('No arrows')
  })

  it('says each one against the month before, or that there is too little', () => {
    expect(told.links.map(lineOf)).toEqual([
      '2.5 harsh sentences in 1,000 words, was 10',
      'too little in the last four weeks',
      '48 of 100, was 71',
      'too little in the last four weeks',
      '4 in four weeks, was 1',
      'too little in the last four weeks',
    ])
  })

  it('is a table of all weeks, as the saved picture draws them', () => {
    const { facts } = spiralInWords(told).shown!
    expect(facts.columns).toHaveLength(7)
    expect(facts.rows[0]).toEqual(['5 to 11 Oct 2026', 10, null, 71, null, 0, null])
    expect(facts.rows).toHaveLength(8)
  })

  it('needs four weeks, and says so', () => {
    const early = spiralInWords({ ...told, known: 3 })
    expect(early.shown).toBeNull()
    expect(early.says).toContain('After 4 weeks with something in them you see here six numbers')
    expect(early.says).toContain('3 so far.')
  })
})

it('a small line is broken where a week has nothing', () => {
  const path = pathOf(places([0, 100, null, 50], 100))
  expect(path).toBe('M4.0 40.0L61.3 4.0M176.0 22.0')
})
