import { localOf } from '../../../../shared/dates.ts'

/** In bytes of UTF-8. */
const longestSlug = 80

const two = (n: number) => String(n).padStart(2, '0')

/**
 * A title as a file name: letters and digits of any script in lower case, joined by hyphens. Nothing that Windows, macOS
 * or Linux gives a meaning to, and short enough for all of them even in three-byte scripts.
 */
export function slugOf(title: string): string {
  const words =
    title
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word
    if (Buffer.byteLength(longer) > longestSlug) break
    slug = longer
  }
  // A title without spaces is one word, however long it is.
  return slug || beginning(words[0] ?? '')
}

function beginning(word: string): string {
  let start = ''
  for (const character of word) {
    if (Buffer.byteLength(start + character) > longestSlug) break
    start += character
  }
  return start
}

/** Where an entry goes, before it is made unique: `2026/11/2026-11-22-2114-the-email-came-at-four`. */
export function entryPath(createdAt: number, zone: string, title: string): string {
  const name = datedName(createdAt, zone, title)
  const [yyyy, month] = name.split('-')
  return `${yyyy}/${month}/${name}`
}

/** Where a rejection goes, before it is made unique: `rejections/2026/2026-11-16-1610-northwind-said-no`. */
export function rejectionPath(happenedAt: number, zone: string, title: string): string {
  const name = datedName(happenedAt, zone, title)
  return `rejections/${name.split('-')[0]}/${name}`
}

function datedName(at: number, zone: string, title: string): string {
  const { year, month, day, hour, minute } = localOf(at, zone)
  const slug = slugOf(title)
  const name = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}-${two(hour)}${two(minute)}`
  return `${name}${slug && `-${slug}`}`
}

/** Where the feelings of a month (`2026-11`) go that belong to no entry. */
export const feelingsPath = (month: string): string =>
  `${month.replace(/-(?=\d\d$)/, '/')}/${month}-feelings.md`

/** Gives out each path once, adding -2, -3 … to those that are taken; case and composition make no difference. */
export class UniquePaths {
  readonly #taken = new Set<string>()

  take(path: string): string {
    for (let n = 1; ; n++) {
      const candidate = `${path}${n === 1 ? '' : `-${n}`}.md`
      // There and back, as macOS compares: "ß" and "ss", "ſ" and "s" are one name to it.
      const key = candidate.normalize('NFC').toUpperCase().toLowerCase()
      if (this.#taken.has(key)) continue
      this.#taken.add(key)
      return candidate
    }
  }
}
