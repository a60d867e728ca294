import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { logFeeling, setFeelingTrashed } from '../../main/journal/feelings/queries.ts'
import { finishLetter, saveLetter, setLetterTrashed } from '../../main/journal/letters/queries.ts'
import { forEvening } from '../../main/journal/library/for-evening.ts'
import { turnOff, turnOn } from '../../main/journal/practice/off.ts'
import { finishReframe, setAside } from '../../main/journal/reframes/save.ts'
import { rateHurt, setFolded, setRejectionTrashed } from '../../main/journal/rejections/save.ts'
import { library } from '../../shared/contract/library.ts'
import { openJournal } from './journal.ts'
import { add, addRejection, day, hour, newClock } from './reframe-journal.ts'

/** It is nine in the evening, a day after a sentence was come to, and it hurts. */
function painful() {
  const { db } = openJournal()
  const clock = newClock()
  const rejectionId = addRejection(db, clock)
  const sentence = (change = {}) => {
    const id = add(db, clock, rejectionId, change)
    finishReframe(db, clock, id)
    return id
  }
  const letter = (words: object) => {
    const blank = { hurts: '', others: '', friend: '', kinder: '' }
    const { id } = saveLetter(db, clock, { id: newId(), rejectionId, ...blank, ...words })
    finishLetter(db, clock, id)
    return id
  }
  const rate = (hurt: number, about = rejectionId) =>
    rateHurt(db, clock, { id: newId(), rejectionId: about, hurt })
  const feel = (intensity: number) =>
    logFeeling(db, clock, {
      word: 'hurt',
      pleasantness: -0.75,
      energy: 0,
      intensity,
      note: '',
      entryId: null,
    })
  const found = (lettersOnly = false) => {
    const piece = forEvening(db, clock, lettersOnly)
    expect(library.forEvening.output.safeParse(piece).success).toBe(true)
    return piece && { ...piece, text: piece.text.map(({ text }) => text).join('') }
  }
  const laterOn = () => {
    clock.at += day + hour
    rate(80)
  }
  return { db, clock, rejectionId, sentence, letter, rate, feel, found, laterOn }
}

it('brings back a sentence on an evening on which it hurts, and on no other', () => {
  const { clock, rejectionId, sentence, rate, found } = painful()
  const id = sentence()
  rate(90)
  expect(found()).toBe(null)
  clock.at += day
  expect(found()).toBe(null)
  rate(80)
  expect(found()).toMatchObject({
    kind: 'sentence',
    id,
    text: 'They had half decided.',
    rejection: { id: rejectionId },
  })
  // It eased in the course of the evening.
  clock.at += hour
  rate(30)
  expect(found()).toBe(null)
  rate(70)
  // Still the same night; then the next day, and its evening.
  clock.at += 6 * hour
  expect(found()).toMatchObject({ id })
  clock.at += 9 * hour
  expect(found()).toBe(null)
  clock.at += 8 * hour
  expect(found()).toBe(null)
})

it('a feeling that was strong makes an evening painful, and half an hour later any of them may come', () => {
  const { db, clock, sentence, letter, feel, found } = painful()
  sentence()
  clock.at += day
  const strong = feel(8)
  expect(found()).toBe(null)
  clock.at += hour
  expect(found()).toMatchObject({ kind: 'sentence' })
  expect(found(true)).toBe(null)
  setFeelingTrashed(db, strong.id, clock.at)
  expect(found()).toBe(null)
  letter({ hurts: 'It stings.', friend: ' Rest.\n', others: 'Others know.' })
  clock.at += day
  feel(6)
  expect(found()).toBe(null)
  feel(7)
  expect(found()).toMatchObject({ kind: 'letter', text: 'Rest.' })
})

it('brings back nothing that is folded away, thrown away, unfinished, or was not believed', () => {
  const { db, clock, rejectionId, sentence, letter, rate, found, laterOn } = painful()
  const hurting = addRejection(db, clock)
  const id = letter({ hurts: 'It stings.', kinder: 'Tea.' })
  letter({ hurts: 'Only what hurts.' })
  sentence({ balancedBelief: 49 })
  sentence({ balanced: ' \n' })
  add(db, clock, rejectionId)
  add(db, clock, null)
  laterOn()
  rate(80, hurting)
  expect(found()).toMatchObject({ id, text: 'Tea.' })
  setFolded(db, rejectionId, true)
  expect(found()).toBe(null)
  setFolded(db, rejectionId, false)
  setRejectionTrashed(db, rejectionId, clock.at)
  expect(found()).toBe(null)
  setRejectionTrashed(db, rejectionId, null)
  setLetterTrashed(db, id, clock.at)
  expect(found()).toBe(null)
})

it('brings back no sentence where it was unfair, and nothing that was heavy', () => {
  const { db, clock, rejectionId, sentence, letter, found, laterOn } = painful()
  const first = sentence()
  laterOn()
  expect(found()).toMatchObject({ id: first })
  setAside(db, clock, { rejectionId, id: first, aside: true })
  expect(found()).toBe(null)
  setAside(db, clock, { rejectionId, id: null, aside: false })
  expect(found()).toMatchObject({ id: first })
  setAside(db, clock, { rejectionId, id: first, aside: true })
  letter({ hurts: 'I want to die.', friend: 'Rest.' })
  laterOn()
  expect(found()).toBe(null)
  const kind = letter({ others: 'Others know this.' })
  laterOn()
  expect(found()).toMatchObject({ id: kind, text: 'Others know this.' })
})

it('what the person does not want offered is not brought back either', () => {
  const { db, clock, sentence, letter, found, laterOn } = painful()
  sentence()
  letter({ friend: 'Rest.' })
  laterOn()
  turnOff(db, clock, 'letter')
  expect(found()).toMatchObject({ kind: 'sentence' })
  expect(found(true)).toBe(null)
  turnOff(db, clock, 'explanations')
  expect(found()).toBe(null)
  turnOn(db, 'letter')
  expect(found()).toMatchObject({ kind: 'letter' })
})
