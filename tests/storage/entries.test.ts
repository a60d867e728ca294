import fc from 'fast-check'
import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import { allTags, getEntry, setFavourite, setTrashed } from '../../main/journal/entries/queries.ts'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { versionsOf } from '../../main/journal/entries/versions.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { latest, trash } from '../../main/journal/timeline/queries.ts'
import { checkIndexes, clockAt, openJournal } from './journal.ts'
import { anyText } from '../unit/journal-core/any-text.ts'

const journal = () => {
  const clock = clockAt('2026-11-22T23:30:00Z', 'Asia/Kathmandu')
  const opened = openJournal()
  const save = (body: string, fieldTags: string[] = [], id = newId()) =>
    saveEntry(opened.db, clock, { id, body, fieldTags })
  return { ...opened, clock, save }
}

const missing = expect.objectContaining({ code: 'not-found' })

describe('saving an entry', () => {
  it('stores nothing for a new one without a visible character, whatever tags it has', () => {
    const { db, save } = journal()
    for (const body of ['', ' \n\t', '\u200B\uFEFF', '\0']) expect(save(body, ['work'])).toBeNull()
    expect(db.prepare('SELECT count(*) FROM entries').pluck().get()).toBe(0)
    expect(db.prepare('SELECT count(*) FROM entry_tags').pluck().get()).toBe(0)
  })

  it('keeps time, zone and the day the person lived in, also when they travel', () => {
    const { db, save, clock } = journal()
    const { id, createdAt } = save('here')!
    expect(getEntry(db, id)).toMatchObject({ zone: 'Asia/Kathmandu', localDate: '2026-11-23' })
    clock.at += 60_000
    clock.where = 'America/New_York'
    save('there', [], id)
    const expected = {
      createdAt,
      updatedAt: clock.at,
      zone: 'Asia/Kathmandu',
      localDate: '2026-11-23',
    }
    expect(getEntry(db, id)).toMatchObject(expected)
  })

  it('lets an existing one become empty, and keeps what it said', () => {
    const { db, save } = journal()
    const { id } = save('It is over.')!
    expect(save('', [], id)).toMatchObject({ id, title: '' })
    expect(getEntry(db, id).body).toBe('')
    expect(versionsOf(db, id)).toMatchObject([{ title: 'It is over.' }])
  })

  it('twice is the same as once', () => {
    const { db, save, clock } = journal()
    const first = save('once', ['a'])!
    clock.at += 5000
    expect(save('once', ['a'], first.id)).toEqual(first)
    expect(latest(db, 10)).toHaveLength(1)
    expect(versionsOf(db, first.id)).toEqual([])
  })

  it('gives back any text exactly, now and after the file was closed', () => {
    const { db, path, key, save } = journal()
    const texts = new Map<string, string>()
    const piece = fc.oneof(
      anyText(12),
      fc.constantFrom(
        '\0',
        '\r\n',
        '\r',
        '👩‍👩‍👧',
        'שָׁלוֹם',
        '漢字',
        'e\u0301',
        '\uFEFF',
        '\uFDD0',
        '\u{10FFFF}',
      ),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const body = `x${pieces.join('')}`.toWellFormed()
        const id = save(body)!.id
        texts.set(id, body)
        expect(getEntry(db, id).body === body).toBe(true)
      }),
      { numRuns: 60 },
    )
    checkIndexes(db)
    closeFile(db)
    const again = openFile(path, key)
    for (const [id, body] of texts) expect(getEntry(again, id).body === body).toBe(true)
    closeFile(again)
  })

  it('answers what is stored when the text is not well formed', () => {
    const { db, save } = journal()
    const saved = save('half \uD83D a pair', ['\uD83D'])!
    expect(getEntry(db, saved.id).body).toBe('half \uFFFD a pair')
    expect(saved.fieldTags).toEqual(['\uFFFD'])
    expect(save('half \uD83D a pair', ['\uD83D'], saved.id)).toEqual(saved)
    expect(versionsOf(db, saved.id)).toEqual([])
  })

  it('takes a text of five million characters', () => {
    const { db, save } = journal()
    const body = 'A long letter that nobody asked for. '.repeat(135_135).slice(0, 5_000_000)
    const { id } = save(body)!
    expect(getEntry(db, id).body === body).toBe(true)
    save(`${body.slice(0, -5)}!`, [], id)
    expect(getEntry(db, id).body.endsWith('!')).toBe(true)
  })

  it('in the same second keeps every one, in order', () => {
    const { db, save } = journal()
    const ids = Array.from({ length: 1000 }, (_, i) => save(`note ${i}`)!.id)
    const listed = latest(db, 1000).map(({ id }) => id)
    expect(listed).toEqual(ids.toReversed())
    expect(db.prepare('SELECT count(DISTINCT moment) FROM entries').pluck().get()).toBe(1000)
    checkIndexes(db)
  })
})

describe('tags', () => {
  it('of text and field are one, whatever their case', () => {
    const { db, save } = journal()
    const saved = save('#Work #panel', ['work', '#Family Dinner ', '#', '  '])!
    expect(saved.fieldTags).toEqual(['Family Dinner', 'work'])
    expect(saved.tags).toEqual(['Family Dinner', 'panel', 'work'])
    save('#WORK again')
    expect(allTags(db).map(({ tag, entries }) => [tag.toLowerCase(), entries])).toEqual([
      ['work', 2],
      ['family dinner', 1],
      ['panel', 1],
    ])
  })

  it('follow the text and the field, each on its own', () => {
    const { save } = journal()
    const { id } = save('#a #b', ['b', 'c'])!
    expect(save('#b', ['b', 'c'], id)!.tags).toEqual(['b', 'c'])
    expect(save('#b', ['C'], id)).toMatchObject({ tags: ['b', 'C'], fieldTags: ['C'] })
    expect(save('nothing', [], id)).toMatchObject({ tags: [], fieldTags: [] })
  })

  it('of entries in the trash are not counted', () => {
    const { db, save, clock } = journal()
    const { id } = save('#gone')!
    setTrashed(db, id, clock.at)
    expect(allTags(db)).toEqual([])
    setTrashed(db, id, null)
    expect(allTags(db)).toEqual([{ tag: 'gone', entries: 1 }])
  })
})

describe('trash and favourite', () => {
  it('take an entry away and give it back whole', () => {
    const { db, save, clock } = journal()
    const { id } = save('keep me #safe', ['f'])!
    setFavourite(db, id, true)
    const before = getEntry(db, id)
    setTrashed(db, id, clock.at)
    expect(getEntry(db, id)).toEqual({ ...before, trashedAt: clock.at })
    expect(latest(db, 10)).toEqual([])
    expect(trash(db)).toMatchObject([{ id, favourite: true }])
    setTrashed(db, id, null)
    expect(getEntry(db, id)).toEqual(before)
    expect(trash(db)).toEqual([])
  })

  it('say when there is nothing of that name', () => {
    const { db } = journal()
    expect(() => getEntry(db, newId())).toThrow(missing)
    expect(() => setFavourite(db, newId(), true)).toThrow(missing)
    expect(() => setTrashed(db, newId(), 1)).toThrow(missing)
  })
})
