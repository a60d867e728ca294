import { expect, it } from 'vitest'
import { placed, sentenceOf, told } from '../../../renderer/src/rooms/rejections/chart/marks.ts'

const letter = (at: number) => ({ kind: 'letter' as const, at, name: '', fellBy: null })
const at = (...places: number[]) => placed(places.map(letter), (x) => x, 300)

it('words stand one below the other in turn, before their mark in the second half', () => {
  expect(at(0, 200, 500).map(({ row, text, before }) => [row, text, before])).toEqual([
    [0, 'kind letter', false],
    [1, 'kind letter', false],
    [2, 'kind letter', true],
  ])
})

it('of many marks close together only those with room have words, and all of them stand', () => {
  const many = at(...Array.from({ length: 2000 }, (_, index) => index * 0.3))
  expect(many).toHaveLength(2000)
  const said = many.filter(({ text }) => text)
  expect(said.length).toBeGreaterThan(8)
  expect(said.length).toBeLessThan(30)
  for (const one of said)
    for (const other of said)
      if (one !== other && one.row === other.row)
        expect(Math.abs(one.x - other.x)).toBeGreaterThan(50)
})

it('the table tells what was done and the loops about it in order of time', () => {
  const loop = (at: number, length: number | null, strength: number | null) => ({
    at,
    length,
    strength,
  })
  const loops = [loop(1, 12 * 60_000, 60), loop(5, null, null)]
  expect(told({ marks: [letter(3)], loops }).map(({ text }) => text)).toEqual([
    'a loop of 12 minutes, 60 of 100',
    'kind letter',
    'a loop',
  ])
})

it('the fall that came after is said beside what was done, and never as its work', () => {
  expect(sentenceOf({ ...letter(0), fellBy: 24 })).toBe(
    'kind letter, after which it fell by 24 within a day',
  )
  expect(sentenceOf({ kind: 'reach-out', at: 0, name: 'Ana', fellBy: 30 })).toBe(
    'reached Ana, after which it fell by 30 within a day',
  )
  expect(sentenceOf(letter(0))).toBe('kind letter')
})
