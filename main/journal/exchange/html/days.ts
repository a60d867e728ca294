import type { Feeling } from '../../../../shared/contract/feelings.ts'
import type { ImageType } from '../../../../shared/images.ts'
import { localDateOf, localTimeOf } from '../../../../shared/dates.ts'
import { pageToHtml } from '../../../../shared/page/html.ts'
import { partsOf } from '../../../../shared/page/page.ts'
import { first, type ReadDb } from '../../storage/sql.ts'
import type { ExportedEntry, ExportedSession } from '../markdown/files.ts'
import { entriesWithFeelings, looseFeelings } from '../markdown/queries.ts'
import { aboutEntries } from '../markdown/rejections/files.ts'
import { escaped, inLines } from './escape.ts'

const monthName = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const dayName = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' })

/** `November 2026`, for `2026-11`. */
export const inMonth = (month: string): string =>
  monthName.format(new Date(`${month}-01T00:00:00Z`))
/** `Sunday 22 November 2026` */
export const onDay = (day: string): string => dayName.format(new Date(`${day}T00:00:00Z`))

interface Piece {
  at: number
  day: string
  html: () => Generator<string>
}

/**
 * Entries, and feelings that belong to none, day by day. The first of each month can be linked to as `m-2026-11`.
 * @param step hears of each entry that is done
 */
export function* daysOf(db: ReadDb, step: () => void): Generator<string> {
  let [month, day] = ['', '']
  const months = new Set<string>()
  for (const piece of merged(entriesOf(db, step), feelingsOf(db))) {
    const itsMonth = piece.day.slice(0, -3)
    if (itsMonth !== month) {
      month = itsMonth
      yield months.has(month) ? '<h2>' : `<h2 id="m-${month}">`
      months.add(month)
      yield `${escaped(inMonth(month))}</h2>\n`
    }
    if (piece.day !== day) yield `<h3>${escaped(onDay((day = piece.day)))}</h3>\n`
    yield* piece.html()
  }
}

function* merged(a: Iterator<Piece>, b: Iterator<Piece>): Generator<Piece> {
  let [left, right] = [a.next(), b.next()]
  while (!left.done || !right.done) {
    if (right.done || (!left.done && left.value.at <= right.value.at)) {
      yield left.value as Piece
      left = a.next()
    } else {
      yield right.value
      right = b.next()
    }
  }
}

function* entriesOf(db: ReadDb, step: () => void): Generator<Piece> {
  const about = aboutEntries(db)
  for (const { entry, feelings, session } of entriesWithFeelings(db))
    yield {
      at: entry.createdAt,
      day: localDateOf(entry.createdAt, entry.zone),
      *html() {
        yield* entryHtml(db, entry, feelings, session, about.get(entry.id)?.title)
        step()
      },
    }
}

function* feelingsOf(db: ReadDb): Generator<Piece> {
  const loose = [...looseFeelings(db).values()].flat().sort((a, b) => a.feltAt - b.feltAt)
  for (const felt of loose)
    yield {
      at: felt.feltAt,
      day: felt.localDate,
      *html() {
        yield `<ul class="felt">${feelingHtml(felt)}</ul>\n`
      },
    }
}

function* entryHtml(
  db: ReadDb,
  { id, body, tags, favourite, createdAt, zone }: ExportedEntry,
  feelings: readonly Feeling[],
  session: ExportedSession | undefined,
  about: string | undefined,
): Generator<string> {
  const said = [
    localTimeOf(createdAt, zone),
    ...(favourite ? ['favourite'] : []),
    ...(about ? [`about ${about}`] : []),
    ...(session ? [`${session.minutes} minutes of timed writing: ${session.about}`] : []),
    ...tags.map((tag) => `#${tag}`),
  ]
  yield `<article id="e-${escaped(id)}">\n<p class="when" dir="auto">${escaped(said.join(' · '))}</p>\n`
  for (const part of partsOf(body))
    yield pageToHtml(part, { firstLevel: 4, imageAddress: (picture) => addressOf(db, picture.id) })
  if (feelings.length > 0) yield `\n<ul class="felt">${feelings.map(feelingHtml).join('')}</ul>`
  yield '\n</article>\n'
}

const feelingHtml = ({ feltAt, zone, word, intensity, note }: Feeling): string =>
  `<li dir="auto">${localTimeOf(feltAt, zone)} <b>${escaped(word)}</b>${intensity === null ? '' : ` ${intensity} of 10`}${note ? `, ${inLines(note)}` : ''}</li>`

/** A picture as wide as a page shows it, standing in the text itself. */
function addressOf(db: ReadDb, id: string): string | null {
  const row = first<{ type: ImageType; preview: Uint8Array | null; bytes: Uint8Array }>(
    db,
    'SELECT type, preview, iif(preview IS NULL, bytes, NULL) AS bytes FROM images WHERE id = ?',
    id,
  )
  if (!row) return null
  const base64 = Buffer.from(row.preview ?? row.bytes).toString('base64')
  return `data:image/${row.preview ? 'webp' : row.type};base64,${base64}`
}
