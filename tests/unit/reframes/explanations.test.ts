import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { Explanations } from '../../../renderer/src/rooms/rejections/reframe/explanations.svelte.ts'
import { mostExplanations } from '../../../shared/reframes/rules.ts'

const three = ['Chance', 'Timing', 'Me'].map((text, at) => ({
  text,
  share: [50, 30, 20][at]!,
  aboutMe: text === 'Me',
}))

it('the blank row becomes an explanation with its first letter, and another blank one follows', () => {
  const changed = vi.fn()
  const pie = new Explanations([], changed)
  const { key } = pie.blank!
  pie.write(key, 'C')
  pie.write(key, 'Chance')
  expect(pie.all).toEqual([{ text: 'Chance', share: 100, aboutMe: false }])
  expect(pie.blank!.key).not.toBe(key)
  pie.write(pie.blank!.key, 'Timing')
  expect(pie.shares).toEqual([50, 50])
  expect(changed).toHaveBeenCalledTimes(3)
})

it('as long as one share is moved, the others keep what they were to one another', () => {
  const pie = new Explanations(three, () => undefined)
  pie.share(0, 100)
  expect(pie.shares).toEqual([100, 0, 0])
  pie.share(0, 0)
  expect(pie.shares).toEqual([0, 60, 40])
  pie.hold()
  pie.moveEdge(0, 90)
  pie.moveEdge(0, 100)
  pie.moveEdge(0, 0)
  expect(pie.shares).toEqual([0, 60, 40])
})

it('what is about the person is summed, and what is taken away goes to the others', () => {
  const pie = new Explanations(three, () => undefined)
  expect(pie.aboutMe).toBe(20)
  pie.setAboutMe(pie.rows[1]!.key, true)
  expect(pie.aboutMe).toBe(50)
  pie.remove(pie.rows[0]!.key)
  expect(pie.all).toEqual([
    { text: 'Timing', share: 60, aboutMe: true },
    { text: 'Me', share: 40, aboutMe: true },
  ])
  pie.remove(pie.rows[0]!.key)
  pie.remove(pie.rows[0]!.key)
  expect(pie.all).toEqual([])
  expect(pie.aboutMe).toBe(0)
})

it('shares are whole and sum to 100 after any edits', () => {
  const edit = fc.record({
    kind: fc.constantFrom('write', 'add', 'remove', 'share', 'edge', 'hold'),
    at: fc.nat(20),
    to: fc.integer({ min: -20, max: 120 }),
  })
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 40 }), (edits) => {
      const pie = new Explanations([], () => undefined)
      for (const { kind, at, to } of edits) {
        const row = pie.rows[at % Math.max(1, pie.rows.length)]
        if (kind === 'write' && pie.blank) pie.write(pie.blank.key, 'x')
        else if (kind === 'add') pie.add('y')
        else if (kind === 'hold') pie.hold()
        else if (!row) continue
        else if (kind === 'remove') pie.remove(row.key)
        else if (kind === 'share') pie.share(pie.rows.indexOf(row), to)
        else if (pie.rows.length > 1) pie.moveEdge(at % (pie.rows.length - 1), to)
        const { shares } = pie
        expect(shares.every((share) => Number.isInteger(share) && share >= 0)).toBe(true)
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(shares.length ? 100 : 0)
        expect(pie.rows.length).toBeLessThanOrEqual(mostExplanations)
        expect(pie.blank === null).toBe(pie.rows.length === mostExplanations)
      }
    }),
    { numRuns: 500 },
  )
})
