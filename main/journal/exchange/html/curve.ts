import { localDateOf } from '../../../../shared/dates.ts'
import { ratingsOf } from '../../rejections/queries.ts'
import type { ReadDb } from '../../storage/sql.ts'
import { escaped } from './escape.ts'

const [width, height] = [640, 200]
const edge = { left: 40, right: 12, top: 12, bottom: 28 }

/** How much a rejection hurt, as it was rated, drawn as a picture; '' for fewer than two ratings. */
export function curveOf(db: ReadDb, rejectionId: string): string {
  const ratings = ratingsOf(db, rejectionId)
  const [first, last] = [ratings[0], ratings.at(-1)]
  if (!first || !last || first.ratedAt === last.ratedAt) return ''
  const span = last.ratedAt - first.ratedAt
  const points = ratings.map(({ ratedAt, hurt }) => ({
    x: edge.left + ((ratedAt - first.ratedAt) / span) * (width - edge.left - edge.right),
    y: edge.top + (1 - hurt / 100) * (height - edge.top - edge.bottom),
  }))
  const [begun, ended] = [first, last].map(({ ratedAt, zone }) => localDateOf(ratedAt, zone))
  const said = `${ratings.length} ratings from ${begun} to ${ended}: from ${first.hurt} to ${last.hurt} of 100.`
  const address = Buffer.from(drawn(points, [begun ?? '', ended ?? ''])).toString('base64')
  return `<figure><img alt="${escaped(`How much it hurt. ${said}`)}" src="data:image/svg+xml;base64,${address}"><figcaption>${escaped(said)}</figcaption></figure>`
}

function drawn(points: readonly { x: number; y: number }[], days: readonly string[]): string {
  const at = (n: number) => n.toFixed(1)
  const bottom = height - edge.bottom
  const levels = [0, 50, 100].map((level) => {
    const y = edge.top + (1 - level / 100) * (bottom - edge.top)
    return `<path d="M${edge.left} ${at(y)}H${width - edge.right}" stroke="#e7dfd4"/><text x="${edge.left - 8}" y="${at(y + 4)}" text-anchor="end">${level}</text>`
  })
  const line = points.map(({ x, y }) => `${at(x)},${at(y)}`).join(' ')
  const dots = points.map(({ x, y }) => `<circle cx="${at(x)}" cy="${at(y)}" r="3.5"/>`)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" font-size="12" fill="#5f564e">${levels.join('')}<polyline points="${line}" fill="none" stroke="#a8484a" stroke-width="1.5" stroke-opacity="0.5"/><g fill="#a8484a">${dots.join('')}</g><text x="${edge.left}" y="${height - 8}">${escaped(days[0] ?? '')}</text><text x="${width - edge.right}" y="${height - 8}" text-anchor="end">${escaped(days[1] ?? '')}</text></svg>`
}
