import { randomBytes } from 'node:crypto'
import { host, scheme } from './origin.ts'

/** Pages that are to be printed. They are in memory alone, each at an address that nobody can guess. */
const sheets = new Map<string, string>()

const opening = `${scheme}://${host}/sheet/`

export interface Sheet {
  readonly address: string
  takeAway(): void
}

export function laySheet(html: string): Sheet {
  const address = `${opening}${randomBytes(24).toString('hex')}.html`
  sheets.set(address, html)
  return { address, takeAway: () => void sheets.delete(address) }
}

/** Whether an address is that of a page to be printed, laid out or taken away. */
export const isSheet = (address: string): boolean => address.startsWith(opening)

/** The answer to a request for such a page, which may load nothing but what stands in it. */
export function sheetAt(address: string): Response {
  const html = sheets.get(address)
  if (html === undefined) return new Response(null, { status: 404 })
  return new Response(html, {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'content-security-policy':
        "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
  })
}
