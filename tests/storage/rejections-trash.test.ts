import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { actionsOf, saveAction, setActionTrashed } from '../../main/journal/actions/queries.ts'
import { lettersOf, saveLetter, setLetterTrashed } from '../../main/journal/letters/queries.ts'
import { allPeople, savePerson, setPersonTrashed } from '../../main/journal/people/queries.ts'
import { setRejectionTrashed } from '../../main/journal/rejections/save.ts'
import { thrownAway } from '../../main/journal/rejections/thrown.ts'
import { rejections } from '../../shared/contract/rejections.ts'
import { expectRescued, hour, withRejection } from './coming-back.ts'

function withThings() {
  const journal = withRejection()
  const { db, clock, id: rejectionId } = journal
  const blank = { hurts: '', others: '', friend: '', kinder: '' }
  const letter = (words: object) =>
    saveLetter(db, clock, { id: newId(), rejectionId, ...blank, ...words }).id
  const [one, empty, action, person] = [
    letter({ others: '\n The first\nline' }),
    letter({}),
    newId(),
    newId(),
  ]
  saveAction(db, clock, { id: action, rejectionId, text: 'Ask Ana', due: null })
  savePerson(db, clock, { id: person, name: 'Ana', note: '' })
  const throwAll = () => {
    for (const [id, set] of [
      [one, setLetterTrashed],
      [empty, setLetterTrashed],
      [action, setActionTrashed],
      [person, setPersonTrashed],
    ] as const)
      set(db, id, (clock.at += hour))
  }
  return { ...journal, one, empty, action, person, throwAll }
}

it('what was thrown away is listed, the last first, with what it belongs to, and comes back whole', () => {
  const { db, id: rejectionId, one, empty, action, person, throwAll } = withThings()
  const all = () => [lettersOf(db, rejectionId), actionsOf(db, rejectionId), allPeople(db)]
  const before = all()
  expect(thrownAway(db)).toEqual([])
  throwAll()
  expect(all()).toEqual([[], [], []])
  const about = { title: 'They said no', inTrash: false }
  expect(thrownAway(db)).toMatchObject([
    { kind: 'person', id: person, text: 'Ana', about: null },
    { kind: 'action', id: action, text: 'Ask Ana', about },
    { kind: 'letter', id: empty, text: '', about },
    { kind: 'letter', id: one, text: 'The first', about },
  ])
  expect(rejections.thrown.output.safeParse(thrownAway(db)).success).toBe(true)
  setPersonTrashed(db, person, null)
  setActionTrashed(db, action, null)
  setLetterTrashed(db, empty, null)
  setLetterTrashed(db, one, null)
  expect(thrownAway(db)).toEqual([])
  expect(all()).toEqual(before)
})

it('what belongs to a rejection in the trash says so, and is there with it', () => {
  const { db, id, one, throwAll, clock } = withThings()
  throwAll()
  setRejectionTrashed(db, id, clock.at)
  expect(thrownAway(db).map(({ about }) => about?.inTrash)).toEqual([undefined, true, true, true])
  setLetterTrashed(db, one, null)
  setRejectionTrashed(db, id, null)
  expect(lettersOf(db, id)).toHaveLength(1)
})

it('a rescue brings the trash over', () => {
  const journal = withThings()
  journal.throwAll()
  expectRescued(journal, thrownAway)
})
