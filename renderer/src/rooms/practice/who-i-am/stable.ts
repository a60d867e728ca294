import type { StableWords } from '../../../../../shared/contract/who-i-am.ts'
import { dayNumber } from '../../../charts/dates.ts'
import { overTime, type OverTimePoint } from '../../../charts/over-time.ts'
import { percentInWords } from '../../../parts/percent.ts'
import { notYet } from '../../insights/in-words.ts'
import type { Told } from '../../insights/told.ts'

const monthName = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  month: 'long',
  year: 'numeric',
})
const inWords = (month: string): string => monthName.format(Date.parse(`${month}T00:00:00Z`))

/** Where the month after begins. */
function nextMonth(month: string): string {
  const date = new Date(`${month}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + 1)
  return date.toISOString().slice(0, 10)
}

/** How many of the words of a month were there before it, month by month. */
export function stableTold(stable: StableWords, versions: number): Told {
  const last = stable.at(-1)
  if (!last)
    return { says: notYet('2 versions', 'how many of your words stay', versions), shown: null }
  const points = stable.flatMap(({ month, share, stayed }, index): OverTimePoint[] => {
    const [from, to] = [dayNumber(month), dayNumber(nextMonth(month))]
    const value = share * 100
    const point = {
      from,
      to,
      value: { median: value, low: value, high: value },
      hint: `${inWords(month)}: ${percentInWords(value)}, ${stayed} words`,
    }
    const before = stable[index - 1]
    if (!before || dayNumber(nextMonth(before.month)) === from) return [point]
    return [{ from: from - 1, to: from, value: null, hint: '' }, point]
  })
  return {
    says: `In ${inWords(last.month)} ${last.stayed} words stayed, ${last.came} came and ${last.went} went. Words that come and go are no fault; this shows how much holds.`,
    shown: {
      drawing: overTime(points, {
        min: 0,
        max: 100,
        ticks: [
          { value: 0, label: 'all new' },
          { value: 50, label: '50 %' },
          { value: 100, label: 'the same' },
        ],
      }),
      facts: {
        columns: ['Month', 'The same, %', 'Stayed', 'Came', 'Went'],
        rows: stable.map(({ month, share, stayed, came, went }) => [
          inWords(month),
          Math.round(share * 100),
          stayed,
          came,
          went,
        ]),
      },
    },
  }
}
