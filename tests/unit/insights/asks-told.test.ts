import { expect, it } from 'vitest'
import type { AsksTold } from '../../../shared/contract/insights.ts'
import { costsTold } from '../../../renderer/src/rooms/insights/asked.ts'

const said = (median: number, interval: { low: number; high: number } | null) =>
  costsTold({ costs: [], costsFell: { median, interval } } as unknown as AsksTold)?.says

it('says in plain words how sure the middle one is', () => {
  expect(said(20, { low: 5, high: 40 })).toBe(
    '0 asks. The middle one was 20 of 100 less bad than expected (likely between 5 and 40 less).',
  )
  expect(said(5, { low: -10, high: 20 })).toContain('(likely between 10 more and 20 less)')
  expect(said(-15, { low: -30, high: -5 })).toContain(
    'more bad than expected (likely between 30 and 5 more)',
  )
})

it('says nothing of it where there is nothing to say', () => {
  for (const interval of [null, { low: 60, high: 60 }])
    expect(said(60, interval)).toMatch(/less bad than expected\.$/)
})
