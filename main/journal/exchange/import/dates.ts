import { instantOf, isZone, offsetOf } from '../../../../shared/dates.ts'
import type { FoundFile } from './walk.ts'
import { textOf, type Matter } from './matter.ts'

export interface When {
  /** Milliseconds since 1970, UTC. */
  readonly at: number
  readonly zone: string
}

const full =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]+(\d{1,2}:\d{2})(?::(\d{2})(?:[.,](\d{1,3})\d*)?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i
/** What a day without a time is taken for: its middle, in which it is the same day in most of the world. */
const noon = '12:00'

/** Reads a date as programs write it into properties; null where it is none. @param zone where one without an offset was */
export function readDate(value: unknown, zone: string): When | null {
  if (typeof value === 'number') return plausible(value > 1e11 ? value : value * 1000, zone)
  const text = textOf(value)?.replace(/^\[\[|\]\]$/g, '')
  const [, date = '', time = noon, seconds = '0', fraction = '0', offset] =
    full.exec(text ?? '') ?? []
  if (!date || !isDay(date) || !isTime(time)) return null
  const wall = instantOf(date, time.padStart(5, '0'), offset ? 'UTC' : zone)
  const at = wall + Number(seconds) * 1000 + Number(fraction.padEnd(3, '0'))
  if (!offset || /^(?:Z|UTC)$/i.test(offset)) return plausible(at, zone)
  const ahead = minutesOf(offset)
  // The day is the one that was written down, also where that was elsewhere.
  const there = offsetOf(at - ahead * 60_000, zone) === ahead * 60_000 ? zone : zoneAhead(ahead)
  return plausible(at - ahead * 60_000, there)
}

const minutesOf = (offset: string): number => {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(offset) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

function zoneAhead(minutes: number): string {
  const size = Math.abs(minutes)
  const two = (n: number) => String(n).padStart(2, '0')
  const zone = `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
  return isZone(zone) ? zone : 'UTC'
}

const first = Date.UTC(1000, 0)
const last = Date.UTC(9999, 0)
const plausible = (at: number, zone: string): When | null =>
  at >= first && at < last ? { at: Math.floor(at), zone } : null

function isDay(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)
}

function isTime(time: string): boolean {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours < 24 && minutes < 60
}

const created = [
  'created',
  'created_at',
  'created-at',
  'createdat',
  'date created',
  'date_created',
  'creation date',
  'creation_date',
  'date',
  'datetime',
  'day',
]
const updated = ['updated', 'updated_at', 'modified', 'date modified', 'date_modified', 'lastmod']

/** When an entry was begun and last changed, as its properties say; null where they do not. */
export function datesOf(
  { properties }: Matter,
  zone: string,
): { begun: When | null; changed: When | null } {
  const named = textOf(properties.get('timezone')) ?? textOf(properties.get('time zone'))
  const there = named && named.length <= 64 && isZone(named) ? named : zone
  const found = (keys: readonly string[]) => {
    for (const key of keys) {
      const when = readDate(properties.get(key), there)
      // A zone that is named says where, whatever the offset.
      if (when) return named && there === named ? { ...when, zone: there } : when
    }
    return null
  }
  return { begun: found(created), changed: found(updated) }
}

const inName = /^(\d{4})[-_.]?(\d{2})[-_.]?(\d{2})(?!\d)(?:[-_ T.]+(\d{2})[-_:.h]?(\d{2})(?!\d))?/
const inPath = /(?:^|\/)(\d{4})\/(\d{2})\/(\d{2})(?:\.[^/.]+)?$/

/** The day, and perhaps the time, that a file's name gives: `2026-11-22.md`, `2026-11-22 2114 x.md`, `2026/11/22.txt`. */
export function dateInName({ path }: Pick<FoundFile, 'path'>, zone: string): When | null {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const [, year, month, day, hour, minute] = inName.exec(name) ?? inPath.exec(path) ?? []
  if (!year) return null
  const date = `${year}-${month}-${day}`
  const timed =
    hour !== undefined && isTime(`${hour}:${minute}`) ? `${date} ${hour}:${minute}` : date
  return readDate(timed, zone)
}

/** What a file's name says beside the date; null where that is nothing a person would call a title. */
export function titleInName({ path }: Pick<FoundFile, 'path'>): string | null {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '')
  const dated = inName.exec(name)
  const rest = (dated ? name.slice(dated[0].length) : name).replace(/^[\s_.–-]+/, '').trim()
  if (!/\p{L}/u.test(rest)) return null
  // After a date, words that are tied together are an address and no title.
  return dated && !/\s/.test(rest) && /[-_]/.test(rest) ? null : rest
}
