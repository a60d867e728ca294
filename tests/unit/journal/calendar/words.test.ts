import { expect, it } from 'vitest'
import {
  dayInWords,
  monthInWords,
  weekdayName,
} from '../../../../renderer/src/rooms/journal/calendar/in-words.ts'
import { typedDate } from '../../../../renderer/src/rooms/journal/calendar/typed-date.ts'

it.each([
  ['3 November 2026', '2026-11-03'],
  [' 3rd nov 2026 ', '2026-11-03'],
  ['November 3, 2026', '2026-11-03'],
  ['nov 3', '2026-11-03'],
  ['November', '2026-11-01'],
  ['november 2019', '2019-11-01'],
  ['2026-11-03', '2026-11-03'],
  ['2026-11', '2026-11-01'],
  ['2019', '2019-01-01'],
  ['3.11.2019', '2019-11-03'],
  ['today', '2026-06-15'],
  ['yesterday', '2026-06-14'],
  ['29 feb 2024', '2024-02-29'],
])('%s is %s', (typed, date) => expect(typedDate(typed, '2026-06-15')).toBe(date))

it.each([
  '',
  'nonsense',
  '31 November',
  '29 feb 2026',
  '2026-13-01',
  'ma',
  '3/4/2026',
  '0000',
  '1',
])('%j is no day', (typed) => expect(typedDate(typed, '2026-06-15')).toBeNull())

it.each(['3 November 20266', 'Tuesday 3 November 2026', '3 4 november', '45 november 2026'])(
  '%j is asked about rather than guessed',
  (typed) => expect(typedDate(typed, '2026-06-15')).toBeNull(),
)

it('says a day and what there is of it', () => {
  const day = { localDate: '2026-11-03', entries: 2, feelings: 1, rejections: 0, practice: 0 }
  expect(dayInWords('2026-11-03', day)).toBe('Tuesday 3 November, 2 entries, 1 feeling')
  expect(
    dayInWords('2026-11-03', { ...day, entries: 0, feelings: 0, rejections: 1, practice: 3 }),
  ).toBe('Tuesday 3 November, 1 rejection, 3 practices and loops')
  expect(dayInWords('2026-11-04', undefined)).toBe('Wednesday 4 November, nothing')
  expect(monthInWords('2026-11')).toBe('November 2026')
  expect([weekdayName(1), weekdayName(7)]).toEqual(['Monday', 'Sunday'])
})
