import { localDateOf } from '../../../../shared/dates.ts'
import type { HurtRating, RejectionPage } from '../../../../shared/contract/rejections.ts'
import { falling } from '../../../../shared/rejections/falling.ts'
import { recoveryOf } from '../../rejections/page.ts'
import { getRejection, ratingsOf } from '../../rejections/queries.ts'
import type { ReadDb } from '../../storage/sql.ts'
import { escaped } from './escape.ts'

const hour = 3_600_000
const dayName = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const [width, height] = [640, 200]
const edge = { left: 40, right: 12, top: 12, bottom: 28 }

/**
 * How much a rejection hurt, as it was rated, drawn as a picture, with the curve where there is one and the band of its
 * interval; '' for fewer than two ratings.
 */
export function curveOf(db: ReadDb, rejectionId: string): string {
  const ratings = ratingsOf(db, rejectionId)
  const [first, last] = [ratings[0], ratings.at(-1)]
  if (!first || !last || first.ratedAt === last.ratedAt) return ''
  const [begun, ended] = [first, last].map(({ ratedAt, zone }) =>
    dayName.format(Date.parse(localDateOf(ratedAt, zone))),
  )
  const told = recoveryOf(db, getRejection(db, rejectionId), ratings)
  const curve = told.recovery.kind === 'fitted' ? ', with the curve that fits them' : ''
  const said = `${ratings.length} ratings from ${begun} to ${ended}: from ${first.hurt} to ${last.hurt} of 100${curve}.`
  const address = Buffer.from(drawn(ratings, told, [begun ?? '', ended ?? ''])).toString('base64')
  return `<figure><img alt="${escaped(`How much it hurt. ${said}`)}" src="data:image/svg+xml;base64,${address}"><figcaption>${escaped(said)}</figcaption></figure>`
}

function drawn(
  ratings: readonly HurtRating[],
  told: Pick<RejectionPage, 'usual' | 'recovery'>,
  days: readonly string[],
): string {
  const begun = ratings[0]!.ratedAt
  const hours = (ratings.at(-1)!.ratedAt - begun) / hour
  const at = (n: number) => n.toFixed(1)
  const bottom = height - edge.bottom
  const yOf = (hurt: number) => at(edge.top + (1 - hurt / 100) * (bottom - edge.top))
  const xOf = (since: number) => at(edge.left + (since / hours) * (width - edge.left - edge.right))
  const place = ({ since, hurt }: { since: number; hurt: number }) => `${xOf(since)} ${yOf(hurt)}`
  const rated = ratings.map(({ ratedAt, hurt }) => ({ since: (ratedAt - begun) / hour, hurt }))
  const levels = [0, 50, 100].map(
    (level) =>
      `<path d="M${edge.left} ${yOf(level)}H${width - edge.right}" stroke="#e7dfd4"/><text x="${edge.left - 8}" y="${at(Number(yOf(level)) + 4)}" text-anchor="end">${level}</text>`,
  )
  const line = linesOf(told, hours, place) || between(rated.map(place))
  const dots = rated.map(
    ({ since, hurt }) => `<circle cx="${xOf(since)}" cy="${yOf(hurt)}" r="3.5"/>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="12" fill="#5f564e">${levels.join('')}${line}<g fill="#a8484a">${dots.join('')}</g><text x="${edge.left}" y="${height - 8}">${escaped(days[0] ?? '')}</text><text x="${width - edge.right}" y="${height - 8}" text-anchor="end">${escaped(days[1] ?? '')}</text></svg>`
}

/** The curve over its band, as on the page of the rejection; '' where none fits. */
function linesOf(
  { usual, recovery }: Pick<RejectionPage, 'usual' | 'recovery'>,
  hours: number,
  place: (point: { since: number; hurt: number }) => string,
): string {
  if (recovery.kind !== 'fitted') return ''
  const { halfLifeHours, low, high, peak } = recovery
  const edgeOf = (halfLife: number) => falling(halfLife, hours, peak, usual).map(place)
  const band = [...edgeOf(high), ...edgeOf(low).reverse()].join('L')
  return `<path d="M${band}Z" fill="#f5ead3"/><path d="M${edgeOf(halfLifeHours).join('L')}" fill="none" stroke="#a8792a" stroke-width="2" stroke-linecap="round"/>`
}

const between = (places: readonly string[]): string =>
  `<path d="M${places.join('L')}" fill="none" stroke="#a8484a" stroke-width="1.5" stroke-opacity="0.5"/>`
