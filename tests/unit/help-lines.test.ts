import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const https = z.url({ protocol: /^https$/, hostname: z.regexes.domain })
const sentence = z.string().trim().min(3)
const phone = z.string().regex(/^\+?\d[\d -]*\d$/)

const line = z.strictObject({
  name: sentence,
  number: phone,
  text: sentence.optional(),
  hours: sentence,
  languages: z.array(sentence).min(1),
  website: https,
  source: https,
  checked: z.iso.date(),
})

const helpLines = z.strictObject({
  about: sentence,
  countries: z.array(
    z.strictObject({
      code: z.string().regex(/^[A-Z]{2}$/),
      name: sentence,
      emergency: phone,
      emergencySource: https,
      lines: z.array(line).min(1),
      abuse: z.array(line),
    }),
  ),
  elsewhere: line.pick({ name: true, website: true, source: true, checked: true }),
})

type Checked = { place: string; name: string; checked: string }

const longest = 180
const day = 24 * 60 * 60 * 1000

/** Names each line whose number was last compared with its source too long ago, or not yet. */
function overdue(lines: Checked[], today: Date): string[] {
  return lines.flatMap(({ place, name, checked }) => {
    const age = Math.floor((today.getTime() - Date.parse(checked)) / day)
    if (age >= 0 && age <= longest) return []
    return [`${place}, ${name}: checked ${checked}, ${age} days ago. Check it again.`]
  })
}

const raw: unknown = JSON.parse(
  readFileSync(new URL('../../resources/help-lines.json', import.meta.url), 'utf8'),
)

describe('help lines', () => {
  it('are complete, with web addresses that are https and dates that exist', () => {
    const parsed = helpLines.safeParse(raw)
    expect(parsed.success, parsed.success ? '' : z.prettifyError(parsed.error)).toBe(true)
  })

  it('name each country once, in the order a person looks for it', () => {
    const { countries } = helpLines.parse(raw)
    const names = countries.map(({ name }) => name)
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')))
    expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length)
    const english = new Intl.DisplayNames('en', { type: 'region' })
    for (const { code, name } of countries) expect(name).toBe(english.of(code))
  })

  it('speak plainly: no exclamation marks and no capitals that shout', () => {
    for (const { lines, abuse } of helpLines.parse(raw).countries) {
      for (const { text, hours } of [...lines, ...abuse]) {
        expect(`${text ?? ''} ${hours}`).not.toMatch(/!|[A-Z]{4,}/)
      }
    }
  })

  it(`were all checked within the last ${longest} days`, () => {
    const { countries, elsewhere } = helpLines.parse(raw)
    const all = countries.flatMap(({ name: place, lines, abuse }) =>
      [...lines, ...abuse].map(({ name, checked }) => ({ place, name, checked })),
    )
    all.push({ place: 'Elsewhere', name: elsewhere.name, checked: elsewhere.checked })
    expect(overdue(all, new Date())).toEqual([])
  })

  it('are named when they are too old, on the day it happens', () => {
    const old = [{ place: 'Somewhere', name: 'A line', checked: '2026-01-01' }]
    expect(overdue(old, new Date('2026-06-30T12:00:00Z'))).toEqual([])
    expect(overdue(old, new Date('2026-07-01T00:00:00Z'))).toEqual([
      'Somewhere, A line: checked 2026-01-01, 181 days ago. Check it again.',
    ])
  })
})
