import type { Change, RatedPractice } from '../../../../../shared/contract/practice.ts'

const words: Record<RatedPractice, { same: string; changed: (by: string) => string }> = {
  'timed-writing': {
    same: 'it hurt as much afterwards as before',
    changed: (by) => `it hurt ${by} afterwards`,
  },
  explanations: {
    same: 'you believed the thought as much afterwards as before',
    changed: (by) => `you believed the thought ${by} afterwards`,
  },
  reach: {
    same: 'you felt as alone with it afterwards as before',
    changed: (by) => `you felt ${by} alone with it afterwards`,
  },
}

/** "In the middle of your 7 times you felt 20 less alone with it afterwards, of 100." Empty below five uses: too early. */
export function changeInWords({ practice, uses, change }: Change): string {
  if (!change) return ''
  const by = Number(change.median.toFixed(1))
  const { same, changed } = words[practice]
  const what = by === 0 ? same : `${changed(`${Math.abs(by)} ${by < 0 ? 'less' : 'more'}`)}, of 100`
  return `In the middle of your ${uses} times ${what}.`
}
