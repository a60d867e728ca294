import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { saveLetter, setLetterTrashed } from '../../main/journal/letters/queries.ts'
import { searchLibrary } from '../../main/journal/library/queries.ts'
import {
  saveRejection,
  setFolded,
  setRejectionTrashed,
} from '../../main/journal/rejections/save.ts'
import { setAside } from '../../main/journal/reframes/save.ts'
import { inTransaction, type WriteDb } from '../../main/journal/storage/sql.ts'
import { library, type Piece } from '../../shared/contract/library.ts'
import { openJournal, type TestClock } from './journal.ts'
import { add, hour, newClock } from './reframe-journal.ts'

const blank = { hurts: '', others: '', friend: '', kinder: '' }

function tell(db: WriteDb, clock: TestClock, title: string): string {
  const said = { id: newId(), happenedAt: clock.at, title, facts: '', area: null, usual: null }
  return saveRejection(db, clock, said).id
}

function letter(db: WriteDb, clock: TestClock, rejectionId: string, words: object): string {
  return saveLetter(db, clock, { id: newId(), rejectionId, ...blank, ...words }).id
}

const look = (db: WriteDb, query = '', kind: Piece['kind'] | null = null) =>
  searchLibrary(db, { query, kind, limit: 50, offset: 0 })
const textOf = ({ text }: Pick<Piece, 'text'>): string => text.map((one) => one.text).join('')
const texts = (db: WriteDb, query?: string, kind?: Piece['kind']): string[] =>
  look(db, query, kind).pieces.map(textOf)

it('is empty in an empty journal, whatever is looked for', () => {
  const { db } = openJournal()
  expect(look(db)).toEqual({ pieces: [], total: 0 })
  expect(look(db, 'words')).toEqual({ pieces: [], total: 0 })
})

it('has every balanced sentence and every letter, the latest first, each with what it is about', () => {
  const { db } = openJournal()
  const clock = newClock()
  const panel = tell(db, clock, 'The panel')
  const date = tell(db, clock, 'A date')
  const first = add(db, clock, panel, { balanced: ' They had half decided.\n' })
  clock.at += hour
  add(db, clock, panel, { balanced: ' \n\t' })
  letter(db, clock, date, { others: '\n Others know.', kinder: 'Tea.' })
  letter(db, clock, date, { hurts: ' \n' })
  clock.at += hour
  const loose = add(db, clock, null, { balanced: 'It belongs to none.' })
  setFolded(db, date, true)
  const { pieces, total } = look(db)
  expect(total).toBe(3)
  expect(pieces.map((piece) => [piece.kind, textOf(piece)])).toEqual([
    ['sentence', 'It belongs to none.'],
    ['letter', 'Others know. Tea.'],
    ['sentence', 'They had half decided.'],
  ])
  expect(pieces[0]).toMatchObject({ id: loose, rejection: null })
  expect(pieces[1]!.rejection).toEqual({ id: date, title: [{ text: 'A date', match: false }] })
  expect(pieces[2]).toMatchObject({ id: first, zone: 'Europe/Lisbon', localDate: '2026-11-16' })
  expect(texts(db, '', 'letter')).toEqual(['Others know. Tea.'])
  expect(texts(db, 'belongs', 'letter')).toEqual([])
  expect(look(db, '', 'sentence').total).toBe(2)
  for (const query of ['', 'the'])
    expect(library.search.output.safeParse(look(db, query)).success).toBe(true)
})

it('leaves out what lies in the trash, alone or with what it is about, and brings it back with it', () => {
  const { db } = openJournal()
  const clock = newClock()
  const panel = tell(db, clock, 'The panel')
  add(db, clock, panel)
  const thrown = letter(db, clock, panel, { friend: 'Rest.' })
  setLetterTrashed(db, thrown, clock.at)
  expect(texts(db)).toEqual(['They had half decided.'])
  setRejectionTrashed(db, panel, clock.at)
  expect(look(db)).toEqual({ pieces: [], total: 0 })
  expect(look(db, 'half').total).toBe(0)
  setRejectionTrashed(db, panel, null)
  setLetterTrashed(db, thrown, null)
  expect(look(db).total).toBe(2)
})

it('what was set aside as unfair is still there to be read', () => {
  const { db } = openJournal()
  const clock = newClock()
  const panel = tell(db, clock, 'The panel')
  const id = add(db, clock, panel)
  setAside(db, clock, { rejectionId: panel, id, aside: true })
  expect(look(db).total).toBe(1)
})

it('finds words in any order, also in what it is about, and marks them where they stand', () => {
  const { db } = openJournal()
  const clock = newClock()
  const panel = tell(db, clock, 'Das Café in der Straße')
  add(db, clock, panel, { balanced: 'Sie waren sich \u00dcBERALL einig 😀 überall.' })
  letter(db, clock, panel, { hurts: `${'long '.repeat(2000)}needle`, friend: 'Ruh dich aus.' })
  const [found] = look(db, 'uberall strasse').pieces
  expect(look(db, 'uberall strasse').total).toBe(1)
  const hits = (of: readonly { text: string; match: boolean }[] | undefined) =>
    of?.filter(({ match }) => match).map(({ text }) => text)
  expect(hits(found!.text)).toEqual(['ÜBERALL', 'überall'])
  expect(hits(found!.rejection?.title)).toEqual(['Straße'])
  const [far] = look(db, 'NEEDLE cafe').pieces
  expect(far!.kind).toBe('letter')
  expect(hits(far!.text)).toEqual(['needle'])
  expect(textOf(far!).length).toBeLessThan(220)
  expect(look(db, '"dich aus"').total).toBe(1)
  expect(look(db, '"aus dich"').total).toBe(0)
  expect(look(db, 'sie needle').total).toBe(0)
  // Nothing to look for is everything.
  expect(look(db, ' "" ').total).toBe(2)
  expect(look(db, "%_*'; DROP").total).toBe(0)
})

it('goes through two thousand page by page, and finds one of them', () => {
  const { db } = openJournal()
  const clock = newClock()
  const panel = tell(db, clock, 'The panel')
  inTransaction(db, () => {
    for (let i = 0; i < 1000; i += 1) {
      clock.at += 1000
      add(db, clock, panel, { balanced: `Sentence ${i}.`, feelings: [], explanations: [] })
      letter(db, clock, panel, { hurts: `Letter ${i}. ${'It stings, and more. '.repeat(100)}` })
    }
  })
  const seen = new Set<string>()
  for (let offset = 0; offset < 2000; offset += 200) {
    const { pieces, total } = searchLibrary(db, { query: '', kind: null, limit: 200, offset })
    expect(total).toBe(2000)
    for (const { id } of pieces) seen.add(id)
  }
  expect(seen.size).toBe(2000)
  expect(texts(db, '"letter 777."')[0]).toMatch(/^Letter 777\. It stings/)
  const second = searchLibrary(db, { query: 'stings', kind: null, limit: 2, offset: 998 })
  expect(second.total).toBe(1000)
  expect(second.pieces.map(textOf)[1]).toMatch(/^Letter 0\./)
})
