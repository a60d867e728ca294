import type { Stored } from '../journal-file/rows.ts'

const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-8][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/
const day = /^-?\d{4,6}-\d{2}-\d{2}$/
/** The years 1 to 9999, in milliseconds since 1970. */
const [first, last] = [-62_135_596_800_000, 253_402_300_799_999]

/**
 * What must hold of a value by the name of its column and the schema does not check: other parts of Intact rely on it.
 * Answers what is wrong, or null.
 */
export function wrongWith(column: string, value: Stored): string | null {
  if (value === null) return null
  if (/(?:^|_)id$/.test(column)) return uuid.test(String(value)) ? null : 'has no proper id'
  if (/_at$/.test(column) || column === 'at')
    return typeof value === 'number' && value >= first && value <= last
      ? null
      : 'has a time that is none'
  if (column === 'moment') return Number.isSafeInteger(value) ? null : 'has a place that is none'
  if (/(?:_date|_on)$|^due$/.test(column))
    return day.test(String(value)) ? null : 'has a day that is none'
  if (column === 'zone')
    return typeof value === 'string' && value.length > 0 && value.length <= 64
      ? null
      : 'has a time zone that is none'
  return null
}
