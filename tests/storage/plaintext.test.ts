import { readdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { clockAt, filesIn, journalIn, temporaryFolder, valueOf } from './journal.ts'

const canaries = {
  entry: 'zanzibarquince',
  tag: 'tamarindowl',
  fieldTag: 'sorrelheron',
  feeling: 'umberfinch',
  note: 'cobaltwren',
  version: 'ochrelinnet',
  trashed: 'viridianrook',
  passphrase: 'mauve kestrel lantern',
}
const passphrase = canaries.passphrase

const holding = (name: string, bytes: Buffer): string[] =>
  Object.values(canaries).flatMap((canary) =>
    (['utf8', 'utf16le'] as const)
      .filter((encoding) => bytes.includes(Buffer.from(canary, encoding)))
      .map((encoding) => `${canary} in ${name} as ${encoding}`),
  )

function newTemporaryFiles(before: Set<string>, root: string): Map<string, Buffer> {
  const names = readdirSync(tmpdir()).filter((name) => !before.has(name) && !root.endsWith(name))
  const files = names
    .map((name) => join(tmpdir(), name))
    .filter((path) => {
      try {
        return statSync(path).isFile() && statSync(path).size < 50_000_000
      } catch {
        return false
      }
    })
  return new Map(files.map((path) => [path, readFileSync(path)]))
}

it('no word of a journal is on disk in the clear, neither while it is open nor after', async () => {
  const root = temporaryFolder()
  const before = new Set(readdirSync(tmpdir()))
  const clock = clockAt('2026-11-22T21:14:00Z')
  const journal = journalIn(root, clock)
  valueOf(await journal.vault.create({ passphrase }))

  const id = newId()
  const save = async (body: string) =>
    valueOf(await journal.entries.save({ id, body, fieldTags: [canaries.fieldTag] }))
  await save(`# ${canaries.version}\n${'so it was '.repeat(40)}`)
  clock.at += 700_000
  await save(`# ${canaries.entry}\n#${canaries.tag}`)
  const other = newId()
  valueOf(await journal.entries.save({ id: other, body: canaries.trashed, fieldTags: [] }))
  valueOf(await journal.entries.moveToTrash({ id: other }))
  const felt = { word: canaries.feeling, pleasantness: -0.5, energy: 0.2, intensity: 6 }
  valueOf(await journal.feelings.log({ ...felt, note: canaries.note, entryId: id }))
  // Enough that sorting and the index's merges would spill to files if they were let.
  for (let i = 0; i < 300; i++) {
    const body = `${canaries.entry}${i} `.repeat(60)
    valueOf(await journal.entries.save({ id: newId(), body, fieldTags: [] }))
  }
  const found = valueOf(await journal.search.find({ query: canaries.entry, limit: 200 }))
  expect(found.items).toHaveLength(200)
  expect(valueOf(await journal.entries.versions({ id }))[0]?.title).toBe(canaries.version)

  const whileOpen = filesIn(root)
  expect([...whileOpen.keys()].sort()).toEqual([
    'journals.json',
    'journals/journal/journal.db',
    'journals/journal/journal.db-shm',
    'journals/journal/journal.db-wal',
    'journals/journal/keys.json',
  ])
  valueOf(await journal.vault.lock())
  const after = filesIn(root)
  const backup = 'journals/journal/backups/2026-11-22-212540-session'
  expect([...after.keys()].sort()).toEqual([
    'journals.json',
    `${backup}/backup.json`,
    `${backup}/journal.db`,
    `${backup}/keys.json`,
    'journals/journal/journal.db',
    'journals/journal/keys.json',
  ])

  const all = [...whileOpen, ...after, ...newTemporaryFiles(before, root)]
  expect(all.flatMap(([name, bytes]) => holding(name, bytes))).toEqual([])
  // The search itself is sound: it finds what is there.
  expect(holding('x', Buffer.from(`..${canaries.note}..`))).toHaveLength(1)
})
