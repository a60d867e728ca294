import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Imports } from '../../main/journal/exchange/import/imports.ts'
import { find } from '../../main/journal/search/queries.ts'
import { all } from '../../main/journal/storage/sql.ts'
import { addDays } from '../../shared/dates.ts'
import { allAttacks, attackStrings } from '../attack-strings.ts'
import { clockAt, openJournal, temporaryFolder } from './journal.ts'

const clock = clockAt('2026-11-23T09:00:00Z', 'Europe/Lisbon')
const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000002000000030806000000', 'hex')

async function imported(folder: string) {
  const { db } = openJournal()
  const report = await new Imports(clock, () => {}).run(db, {
    folder,
    takeTexts: true,
    before: () => {},
  })
  const bodies = all<{ body: string }>(db, 'SELECT body FROM entries ORDER BY moment')
  return { db, report, bodies: bodies.map(({ body }) => body) }
}

const { matter, ...texts } = attackStrings

test('what is in a folder comes in as the text it is', async () => {
  const folder = temporaryFolder()
  const files = Object.values(texts).flat()
  files.forEach((text, index) =>
    writeFileSync(join(folder, `${addDays('2025-01-01', index)}.md`), `Before\n\n${text}\n\nafter`),
  )
  const { bodies, report } = await imported(folder)
  for (const { note } of report.unread)
    expect(note).toMatch(/^The picture .+ is not in the folder\.$/)
  const written = files.map((text) => `Before\n\n${text.toWellFormed()}\n\nafter`)
  expect(bodies.map(plain)).toEqual(written.map(plain))
})

/** Line ends are the journal's own. */
const plain = (text: string): string => text.replace(/\r\n?/g, '\n')

test('properties are only properties, whatever YAML can do', async () => {
  const folder = temporaryFolder()
  matter.forEach((text, index) =>
    writeFileSync(join(folder, `${addDays('2025-01-01', index)}.md`), `${text}\n\nKept ${index}`),
  )
  const bomb = Array.from(
    { length: 30 },
    (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}]`,
  )
  writeFileSync(
    join(folder, '2025-06-01.md'),
    `---\na0: &a0 [x]\n${bomb.join('\n')}\n---\nKept all`,
  )
  const { bodies, report } = await imported(folder)
  expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  const told = [...bodies, ...report.unread.map(({ what }) => what)]
  for (const index of matter.keys())
    expect(
      told.some(
        (one) => one.includes(`Kept ${index}`) || one === `${addDays('2025-01-01', index)}.md`,
      ),
      matter[index],
    ).toBe(true)
})

test('no reference reaches out of the folder', async () => {
  const around = temporaryFolder()
  const folder = join(around, 'vault')
  mkdirSync(join(folder, 'notes'), { recursive: true })
  writeFileSync(join(around, 'secret.png'), png)
  const ways = [
    '../secret.png',
    '../../secret.png',
    'notes/../../secret.png',
    '..%2fsecret.png',
    '%2e%2e/secret.png',
    '..\\secret.png',
    'assets/../../secret.png',
    join(around, 'secret.png'),
    `file://${join(around, 'secret.png')}`,
  ]
  const body = ways.flatMap((way) => [`![x](${way})`, `![x](<${way}>)`, `![[${way}]]`]).join('\n\n')
  writeFileSync(join(folder, 'notes', '2025-01-01.md'), body)
  const { db, bodies } = await imported(folder)
  expect(all(db, 'SELECT id FROM images')).toEqual([])
  expect(bodies).toHaveLength(1)
  for (const way of ways) expect(bodies[0]).toContain(way)
})

test('as a search each is a search', () => {
  const { db } = openJournal()
  for (const text of allAttacks)
    for (const query of [
      text,
      `tag:${text}`,
      `"${text}`,
      `-${text}`,
      `about:${text} before:${text}`,
    ])
      expect(find(db, clock, { query, kind: null, limit: 10, after: null }).items, query).toEqual(
        [],
      )
  expect(all(db, "SELECT name FROM sqlite_master WHERE name = 'entries'")).toHaveLength(1)
})
