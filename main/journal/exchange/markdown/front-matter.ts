/**
 * A value of YAML front matter. Plain words are written as they are, other strings in double quotes as JSON writes them,
 * which YAML reads too.
 */
export type Value = string | number | boolean | null | readonly Value[] | { [key: string]: Value }

// Characters that JSON leaves as they are and YAML does not call printable, or takes for a line break.
const unprintable = /[\u007F-\u009F\u2028\u2029\uFDD0-\uFDEF\uFEFF\uFFFE\uFFFF]/g
const escaped = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

// Begins and ends with a letter or digit, so no indicator of YAML's can be meant, and never a number or date.
const plain = /^\p{L}(?:[\p{L}\p{M}\p{N} _/-]*[\p{L}\p{M}\p{N}])?$/u
const meansSomethingElse = /^(?:true|false|null|yes|no|on|off|y|n)$/i

function scalar(value: string | number | boolean | null): string {
  if (typeof value === 'string' && plain.test(value) && !meansSomethingElse.test(value))
    return value
  return JSON.stringify(value).replace(unprintable, escaped)
}

const isObject = (value: Value): value is { [key: string]: Value } =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value on one line. */
export function inline(value: Value): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (isObject(value)) {
    const pairs = Object.entries(value).map(([key, inner]) => `${key}: ${inline(inner)}`)
    return `{ ${pairs.join(', ')} }`
  }
  return scalar(value as string | number | boolean | null)
}

/** Front matter between its two lines of hyphens. Keys without a value are left out; lists of objects go a line each. */
export function frontMatter(properties: { [key: string]: Value | undefined }): string {
  let text = '---\n'
  for (const [key, value] of Object.entries(properties)) {
    if (value === undefined) continue
    if (Array.isArray(value) && value.some(isObject)) {
      text += `${key}:\n${value.map((item: Value) => `  - ${inline(item)}\n`).join('')}`
    } else text += `${key}: ${inline(value)}\n`
  }
  return `${text}---\n`
}
