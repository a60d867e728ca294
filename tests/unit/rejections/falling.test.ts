import { expect, it } from 'vitest'
import { falling } from '../../../shared/rejections/falling.ts'

it('falls by half of what is above the usual level in each half-life', () => {
  const points = falling(10, 40, 90, 10)
  expect(points[0]).toEqual({ since: 0, hurt: 90 })
  const hurtAt = (hours: number) => points.find(({ since }) => since === hours)?.hurt
  expect([hurtAt(10), hurtAt(20), hurtAt(30), hurtAt(40)]).toEqual([50, 30, 20, 15])
})

it('is all over at once where the half-life is nothing', () => {
  const [first, ...others] = falling(0, 40, 90, 10)
  expect(first?.hurt).toBe(90)
  expect(new Set(others.map(({ hurt }) => hurt))).toEqual(new Set([10]))
})
