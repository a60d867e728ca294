import { parseDocument } from 'yaml'

export interface Matter {
  /** Keys in lower case; empty where there are no properties. */
  readonly properties: ReadonlyMap<string, unknown>
  /** What stands below the properties, or everything. */
  readonly body: string
  /** What is wrong with the properties; then they are left in the body, so that nothing is lost. */
  readonly problem: string | null
}

const block = /^---[ \t]*\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\n|$)/m
/** In UTF-16 units. More is text between two lines of hyphens. */
const longest = 100_000

/** Takes YAML front matter from the beginning of a text. Line breaks must be `\n`. */
export function matterOf(text: string): Matter {
  const found = text.startsWith('---') ? block.exec(text.slice(0, longest)) : null
  const whole = (problem: string | null): Matter => ({ properties: new Map(), body: text, problem })
  if (!found || found.index !== 0) return whole(null)
  const [all, yaml = ''] = found
  try {
    const document = parseDocument(yaml, { prettyErrors: false, uniqueKeys: false })
    if (document.errors.length > 0) {
      // A rule between two paragraphs is no front matter, and nothing is wrong with it.
      return whole(/^[\w -]+:/m.test(yaml) ? broken : null)
    }
    const value: unknown = document.toJS({ maxAliasCount: 20 })
    if (value === null || value === undefined)
      return { properties: new Map(), body: text.slice(all.length), problem: null }
    if (typeof value !== 'object' || Array.isArray(value)) return whole(null)
    const pairs = Object.entries(value).map(
      ([key, each]) => [key.trim().toLowerCase(), each] as const,
    )
    return { properties: new Map(pairs), body: text.slice(all.length), problem: null }
  } catch {
    return whole(broken)
  }
}

const broken = 'Its properties are no YAML. The text comes in with them above it.'

/** A property as text; null where it is none. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null
  return typeof value === 'number' ? String(value) : null
}

/** Tags as a list, or as words between commas or spaces. */
export function tagsOf(value: unknown): string[] {
  const list = Array.isArray(value) ? value : typeof value === 'string' ? value.split(/[,\s]+/) : []
  return list.flatMap((each) => textOf(each) ?? [])
}
