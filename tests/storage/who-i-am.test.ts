import fc from 'fast-check'
import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { setRejectionTrashed } from '../../main/journal/rejections/save.ts'
import { write } from '../../main/journal/storage/sql.ts'
import { whoIAmPage } from '../../main/journal/who-i-am/handlers.ts'
import { stableWords } from '../../main/journal/who-i-am/stable-words.ts'
import { saveWhoIAm, setVersionTrashed, versionBody } from '../../main/journal/who-i-am/versions.ts'
import { whoIAm } from '../../shared/contract/who-i-am.ts'
import { addRejection, expectRescued, hour, withRejection } from './coming-back.ts'

const day = 24 * hour

it('each time it is begun on is one version, and the latest is the page', () => {
  const { db, clock } = withRejection()
  const [first, second] = [newId(), newId()]
  saveWhoIAm(db, clock, { id: first, body: 'I mend' })
  clock.at += hour
  saveWhoIAm(db, clock, { id: first, body: 'I mend bowls \ud83d' })
  expect(whoIAmPage(db)).toMatchObject({
    body: 'I mend bowls �',
    versions: [{ id: first, words: 3, createdAt: clock.at - hour, updatedAt: clock.at }],
  })
  // The clock is set back: the page stays what was written last.
  clock.at -= 50 * hour
  saveWhoIAm(db, clock, { id: second, body: 'I mend bowls and cups' })
  const page = whoIAmPage(db)
  whoIAm.page.output.parse(page)
  expect(page.body).toBe('I mend bowls and cups')
  expect(page.versions.map(({ id }) => id)).toEqual([second, first])
  expect(versionBody(db, first)).toBe('I mend bowls �')
  expect(() => versionBody(db, newId())).toThrow('no longer')
})

it('what says the same as before is no version; an emptied page is one', () => {
  const { db, clock } = withRejection()
  saveWhoIAm(db, clock, { id: newId(), body: ' \n' })
  expect(whoIAmPage(db).versions).toEqual([])
  saveWhoIAm(db, clock, { id: newId(), body: 'I mend' })
  const id = newId()
  saveWhoIAm(db, clock, { id, body: 'I mend and' })
  expect(whoIAmPage(db).versions).toHaveLength(2)
  saveWhoIAm(db, clock, { id, body: 'I mend' })
  expect(whoIAmPage(db).versions).toHaveLength(1)
  saveWhoIAm(db, clock, { id, body: '' })
  expect(whoIAmPage(db)).toMatchObject({ body: '', versions: [{ id, words: 0 }, {}] })
})

it('a version goes to the trash and back, and the page is what is left', () => {
  const { db, clock } = withRejection()
  const [first, second] = [newId(), newId()]
  saveWhoIAm(db, clock, { id: first, body: 'one' })
  clock.at += hour
  saveWhoIAm(db, clock, { id: second, body: 'two' })
  setVersionTrashed(db, second, clock.at)
  expect(whoIAmPage(db)).toMatchObject({ body: 'one', versions: [{ trashedAt: clock.at }, {}] })
  setVersionTrashed(db, second, null)
  expect(whoIAmPage(db).body).toBe('two')
  expect(() => setVersionTrashed(db, newId(), null)).toThrow('no longer')
})

it('what changed after a rejection is held beside what was before it', () => {
  const { db, clock, id: early } = withRejection()
  const save = (body: string) => saveWhoIAm(db, clock, { id: newId(), body })
  clock.at += day
  save('before')
  clock.at += day
  const id = addRejection(db, clock)
  expect(whoIAmPage(db).around).toEqual([])
  clock.at += 30 * day
  save('after')
  save('later')
  expect(whoIAmPage(db).around).toEqual([
    {
      rejectionId: id,
      title: 'They said no',
      localDate: '2026-11-18',
      before: { localDate: '2026-11-17', body: 'before' },
      after: { localDate: '2026-12-18', body: 'after' },
    },
  ])
  setRejectionTrashed(db, early, clock.at)
  write(db, 'UPDATE rejections SET folded = 1')
  expect(whoIAmPage(db).around).toEqual([])
})

it('beyond a month a change is no longer held beside the rejection', () => {
  const { db, clock } = withRejection()
  clock.at -= day
  saveWhoIAm(db, clock, { id: newId(), body: 'before' })
  clock.at += 31 * day + 1
  saveWhoIAm(db, clock, { id: newId(), body: 'after' })
  expect(whoIAmPage(db).around).toEqual([])
})

it('stable words: the end of a month against the end of the one before it', () => {
  const version = (localDate: string, body: string) => ({ localDate, body })
  const first = version('2026-08-03', 'I am a binder and a sister.')
  expect(stableWords([])).toEqual([])
  expect(stableWords([first])).toEqual([])
  expect(stableWords([version('2026-08-03', ''), version('2026-09-03', 'and the')])).toEqual([])
  expect(
    stableWords([
      first,
      version('2026-08-20', 'Binder, sisters, reader.'),
      version('2026-10-02', 'Nothing at all.'),
      version('2026-10-09', 'A reader, a binder and a swimmer'),
    ]),
  ).toEqual([
    { month: '2026-08-01', share: 2 / 3, stayed: 2, came: 1, went: 0 },
    { month: '2026-10-01', share: 2 / 4, stayed: 2, came: 1, went: 1 },
  ])
})

it('stable words are what a plain count says', () => {
  const words = ['binder', 'sister', 'river', 'bread', 'window', 'north', 'copper', 'lamp']
  const text = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(fc.array(text, { minLength: 2, maxLength: 8 }), (texts) => {
      const versions = texts.map((some, month) => ({
        localDate: `2026-0${month + 1}-15`,
        body: `${some.join(' ')}.`,
      }))
      for (const [index, told] of stableWords(versions).entries()) {
        const [a, b] = [texts[index]!, texts[index + 1]!]
        const union = words.filter((word) => a.includes(word) || b.includes(word))
        const both = words.filter((word) => a.includes(word) && b.includes(word))
        expect(told.share).toBeCloseTo(both.length / union.length, 12)
        expect([told.stayed, told.stayed + told.came + told.went]).toEqual([
          both.length,
          union.length,
        ])
      }
      expect(stableWords(versions)).toHaveLength(texts.length - 1)
    }),
    { numRuns: 500 },
  )
})

it('is carried over when a journal is rescued', () => {
  const journal = withRejection()
  const { db, clock } = journal
  for (const body of ['one', 'one two', 'three'])
    saveWhoIAm(db, clock, { id: newId(), body: `${body} ${'long '.repeat(2000)}` })
  setVersionTrashed(db, whoIAmPage(db).versions[1]!.id, clock.at)
  expectRescued(journal, whoIAmPage)
})
