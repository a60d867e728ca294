import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import { getEntry, setTrashed } from '../../main/journal/entries/queries.ts'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { versionBody, versionsOf } from '../../main/journal/entries/versions.ts'
import { find } from '../../main/journal/search/queries.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { rescueFile } from '../../main/journal/storage/rescue/rescue.ts'
import type { WriteDb } from '../../main/journal/storage/sql.ts'
import { knownTags, setColour, tagsOfEntry } from '../../main/journal/tags/queries.ts'
import { reachOf, renameTag } from '../../main/journal/tags/rename.ts'
import { undoRename } from '../../main/journal/tags/undo.ts'
import { tags } from '../../shared/contract/tags.ts'
import {
  checkIndexes,
  clockAt,
  journalIn,
  openJournal,
  temporaryFolder,
  valueOf,
  type TestClock,
} from './journal.ts'

function journalOf(...entries: [body: string, ...fieldTags: string[]][]) {
  const { db } = openJournal()
  const clock = clockAt('2026-11-22T21:14:00Z')
  const ids = entries.map((entry) => written(db, clock, ...entry))
  return { db, clock, ids }
}
function written(db: WriteDb, clock: TestClock, body: string, ...fieldTags: string[]): string {
  const id = newId()
  saveEntry(db, clock, { id, body, fieldTags })
  clock.at += 1000
  return id
}
const never = async () => {}
const renaming = (db: WriteDb, clock: TestClock, key: string, to: string) =>
  renameTag(db, clock, { key, to }, never)
async function within<T>(db: WriteDb, work: () => Promise<T>): Promise<T> {
  db.exec('BEGIN IMMEDIATE')
  const answer = await work()
  db.exec('COMMIT')
  return answer
}
const counted = (db: WriteDb) => knownTags(db).map(({ tag, entries }) => [tag, entries])
const found = (db: WriteDb, clock: TestClock, query: string): number =>
  find(db, clock, { query, kind: null, limit: 50, after: null }).items.length

describe('the tree of tags', () => {
  it('counts an entry once for a parent, and has parents that no entry has by themselves', () => {
    const { db, clock, ids } = journalOf(
      ['One #work/panel #work/talk', 'Work'],
      ['Two #work/panel'],
      ['Three', 'love/Old/first', 'zebra 10', 'zebra 9'],
      ['Thrown away #work #gone'],
    )
    setTrashed(db, ids[3]!, clock.at)
    expect(tags.list.output.parse(knownTags(db))).toHaveLength(8)
    expect(counted(db)).toEqual([
      ['love', 1],
      ['love/Old', 1],
      ['love/Old/first', 1],
      ['Work', 2],
      ['work/panel', 2],
      ['work/talk', 1],
      ['zebra 9', 1],
      ['zebra 10', 1],
    ])
    for (const { tag, entries } of knownTags(db))
      expect(found(db, clock, `tag:"${tag}"`), tag).toBe(entries)
  })
})

it('an entry’s tags come with their colours, once each and in its own order', () => {
  const { db, ids } = journalOf(['One #Work/panel #zebra', 'work/panel', 'Home'], ['Two #work'])
  setColour(db, 'work/panel', 'plum')
  setColour(db, 'work', 'moss')
  const [id = ''] = ids
  const told = tags.ofEntry.output.parse(tagsOfEntry(db, id))
  expect(told.map(({ tag }) => tag)).toEqual(getEntry(db, id).tags)
  expect(told.map(({ key, colour }) => [key, colour])).toEqual([
    ['home', null],
    ['work/panel', 'plum'],
    ['zebra', null],
  ])
})

it('colours are in a journal that was rescued', () => {
  const { db, path, key } = openJournal()
  const clock = clockAt('2026-11-22T21:14:00Z')
  written(db, clock, 'x', 'work')
  setColour(db, 'work', 'plum')
  closeFile(db)
  const fresh = join(temporaryFolder(), 'journal.db')
  rescueFile(path, fresh, key, { zone: 'UTC', finish() {} })
  const rescued = openFile(fresh, key)
  expect(knownTags(rescued)).toMatchObject([{ tag: 'work', colour: 'plum' }])
  closeFile(rescued)
})

describe('renaming', () => {
  it('changes fields and texts, and keeps each text as it was', async () => {
    const { db, clock, ids } = journalOf(
      ['A day #work and #Work/panel.', 'work', 'sister'],
      ['No tag in the text.', 'work/talk'],
      ['Another #home.'],
      ['In the trash #work'],
    )
    const [text, field, other, thrown] = ids as [string, string, string, string]
    setTrashed(db, thrown, clock.at)
    setColour(db, 'work', 'lake')
    expect(reachOf(db, 'work', 'office')).toEqual({ entries: 3, texts: 2, merges: false })
    const untouched = getEntry(db, other)
    clock.at += 60_000
    expect((await renaming(db, clock, 'work', 'office')).entries).toHaveLength(3)
    expect(getEntry(db, text)).toMatchObject({
      body: 'A day #office and #office/panel.',
      fieldTags: ['office', 'sister'],
      tags: ['office', 'office/panel', 'sister'],
      updatedAt: clock.at,
    })
    expect(getEntry(db, field)).toMatchObject({ fieldTags: ['office/talk'] })
    expect(getEntry(db, thrown)).toMatchObject({ body: 'In the trash #office' })
    expect(getEntry(db, other)).toEqual(untouched)
    const [version] = versionsOf(db, text)
    expect(versionBody(db, text, version!.id)).toBe('A day #work and #Work/panel.')
    expect(versionsOf(db, field)).toEqual([])
    expect(knownTags(db).filter(({ key }) => key === 'office')).toMatchObject([
      { colour: 'lake', entries: 2 },
    ])
    expect([found(db, clock, 'tag:work'), found(db, clock, 'tag:office')]).toEqual([0, 2])
    checkIndexes(db)
  })

  it('by a name that is there makes one tag of two, which keeps its colour', async () => {
    const { db, clock, ids } = journalOf(['#job', 'Work', 'job'], ['#work'])
    setColour(db, 'job', 'moss')
    setColour(db, 'work', 'plum')
    expect(reachOf(db, 'job', '#Work')).toEqual({ entries: 1, texts: 1, merges: true })
    await renaming(db, clock, 'job', 'Work')
    expect(getEntry(db, ids[0]!)).toMatchObject({
      body: '#Work',
      tags: ['Work'],
      fieldTags: ['Work'],
    })
    expect(knownTags(db)).toMatchObject([{ key: 'work', entries: 2, colour: 'plum' }])
  })

  it('changes how a tag is written, and puts one below itself', async () => {
    const { db, clock, ids } = journalOf(['#work #work/panel'])
    await renaming(db, clock, 'work', 'Work')
    expect(getEntry(db, ids[0]!).body).toBe('#Work #Work/panel')
    await renaming(db, clock, 'work', 'work/old')
    expect(getEntry(db, ids[0]!).body).toBe('#work/old #work/old/panel')
  })

  it('is refused by a name that is none, is too long, or could not stand in the text', async () => {
    const { db, clock, ids } = journalOf(['#work', 'work/panel'], ['x', 'home'])
    const before = getEntry(db, ids[0]!)
    for (const name of [' # ', '/', 'two words', '2026', 'x'.repeat(99)])
      await expect(renaming(db, clock, 'work', name), name).rejects.toThrow(
        expect.objectContaining({ code: 'bad-input' }),
      )
    await expect(renaming(db, clock, 'gone', 'x')).rejects.toThrow(
      expect.objectContaining({ code: 'not-found' }),
    )
    expect(getEntry(db, ids[0]!)).toEqual(before)
    await renaming(db, clock, 'home', 'two  words')
    expect(getEntry(db, ids[1]!).fieldTags).toEqual(['two words'])
  })

  it('of many leaves the index as it has to be, and is taken back', async () => {
    const { db, clock, ids } = journalOf(
      ...Array.from({ length: 60 }, (_, i): [string] => [`Entry ${i} #work/${i % 3}`]),
    )
    const renamed = await within(db, () => renaming(db, clock, 'work', 'office'))
    checkIndexes(db)
    expect([found(db, clock, 'work'), found(db, clock, 'office')]).toEqual([0, 50])
    expect(getEntry(db, ids[59]!).body).toBe('Entry 59 #office/2')
    // And goes on being kept.
    saveEntry(db, clock, { id: ids[59]!, body: 'harbour', fieldTags: [] })
    expect(found(db, clock, 'harbour')).toBe(1)
    expect(await within(db, () => undoRename(db, renamed, never))).toBe(59)
    checkIndexes(db)
    expect([found(db, clock, 'work'), found(db, clock, 'office')]).toEqual([50, 0])
  })

  it('is taken back as a whole, but for what was changed since', async () => {
    const { db, clock, ids } = journalOf(
      ['First #work', 'job'],
      ['Second #work'],
      ['Third', 'work/panel'],
      ['Fourth', 'work'],
    )
    setColour(db, 'work', 'clay')
    setColour(db, 'job', 'plum')
    const before = ids.map((id) => getEntry(db, id))
    clock.at += 60_000
    const renamed = await renaming(db, clock, 'work', 'job')
    setColour(db, 'else', 'slate')
    clock.at += 60_000
    saveEntry(db, clock, { id: ids[1]!, body: 'Second #job and more', fieldTags: [] })
    saveEntry(db, clock, { id: ids[3]!, body: 'Fourth', fieldTags: ['job', 'new'] })
    expect(await undoRename(db, renamed, never)).toBe(3)
    expect(getEntry(db, ids[0]!)).toEqual(before[0])
    expect(versionsOf(db, ids[0]!)).toEqual([])
    expect(getEntry(db, ids[1]!).body).toBe('Second #job and more')
    expect(getEntry(db, ids[2]!)).toEqual(before[2])
    expect(getEntry(db, ids[3]!).fieldTags).toEqual(['new', 'work'])
    const colours = Object.fromEntries(knownTags(db).map(({ key, colour }) => [key, colour]))
    expect(colours).toMatchObject({ work: 'clay', job: 'plum' })
    checkIndexes(db)
  })
})

describe('a renaming of many', () => {
  const passphrase = 'a small room with good paper'
  const many = 400

  async function journalOfMany() {
    const journal = journalIn(temporaryFolder(), clockAt('2026-11-23T09:00:00Z'))
    valueOf(await journal.vault.create({ passphrase }))
    const folder = temporaryFolder()
    for (let i = 0; i < many; i += 1) writeFileSync(join(folder, `${i}.md`), `Entry ${i} #work`)
    valueOf(await journal.exchange.importFolder({ folder, takeTexts: false }))
    return journal
  }
  type Journal = Awaited<ReturnType<typeof journalOfMany>>
  const tagsOf = async (journal: Journal) =>
    valueOf(await journal.tags.list()).map(({ tag, entries }) => [tag, entries])
  async function begun(journal: Journal): Promise<void> {
    while (!journal.told.some(([event]) => event === 'renameProgress'))
      await new Promise(setImmediate)
  }

  it('tells how far it is, lets others wait, and is all or nothing when it is stopped', async () => {
    const journal = await journalOfMany()
    const stopped = journal.tags.rename({ key: 'work', to: 'office' })
    await begun(journal)
    // Said in the middle of it, and not a part of it.
    const id = newId()
    const saving = journal.entries.save({ id, body: 'typed meanwhile #work', fieldTags: [] })
    expect(valueOf(await journal.tags.cancelRename())).toBe('rename')
    expect(await stopped).toMatchObject({ code: 'cancelled' })
    valueOf(await saving)
    expect(await tagsOf(journal)).toEqual([['work', many + 1]])
    expect(await journal.tags.undoRename()).toMatchObject({ code: 'not-found' })

    journal.told.length = 0
    const renaming = journal.tags.rename({ key: 'work', to: 'office' })
    await begun(journal)
    // It waits for the renaming, in which the tag was.
    expect(await tagsOf(journal)).toEqual([['office', many + 1]])
    expect(valueOf(await renaming)).toEqual({ entries: many + 1 })
    expect(journal.told).toContainEqual(['renameProgress', { done: 1, total: 2 * (many + 1) }])
    expect(valueOf(await journal.entries.get({ id })).body).toBe('typed meanwhile #office')
    expect(valueOf(await journal.tags.undoRename())).toEqual({ entries: many + 1 })
    expect(await tagsOf(journal)).toEqual([['work', many + 1]])
  })

  it('is stopped by locking', async () => {
    const journal = await journalOfMany()
    const renaming = journal.tags.rename({ key: 'work', to: 'office' })
    await begun(journal)
    valueOf(await journal.vault.lock())
    expect(await renaming).toMatchObject({ code: 'cancelled' })
    valueOf(await journal.vault.unlock({ passphrase }))
    expect(await tagsOf(journal)).toEqual([['work', many]])
  })
})
