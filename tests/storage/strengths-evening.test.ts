import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { rate } from '../../main/journal/check-ins/queries.ts'
import { logFeeling } from '../../main/journal/feelings/queries.ts'
import { turnOff, turnOn } from '../../main/journal/practice/off.ts'
import { linkTo, rateHurt, saveRejection, setFolded } from '../../main/journal/rejections/save.ts'
import { strengthsForEvening } from '../../main/journal/strengths/for-evening.ts'
import { saveStrength, setStrengthTrashed } from '../../main/journal/strengths/queries.ts'
import { saveWin } from '../../main/journal/wins/queries.ts'
import { finishWorth, saveWorth } from '../../main/journal/worth/queries.ts'
import type { Area } from '../../shared/contract/rejections.ts'
import { strengths } from '../../shared/contract/strengths.ts'
import { openJournal } from './journal.ts'
import { day, hour, newClock } from './reframe-journal.ts'

/** Strengths and wins from two days ago; now it is nine in the evening, and work hurts. */
function painful() {
  const { db } = openJournal()
  const clock = newClock()
  const addRejection = (area: Area | null) =>
    saveRejection(db, clock, {
      id: newId(),
      happenedAt: clock.at,
      title: 'No',
      facts: '',
      area,
      usual: 10,
    }).id
  const rejectionId = addRejection('work')
  const add = (strength: string, area: Area | null = null, showed = '') => {
    const id = newId()
    saveStrength(db, clock, { id, strength, showed, area })
    return id
  }
  const addWin = (win: string, about: string | null = null, area: Area | null = null) => {
    const said = { win, day: '2026-11-10', area, rejectionId: about, strengthId: null }
    saveWin(db, clock, { id: newId(), ...said })
  }
  const found = () => {
    const brought = strengthsForEvening(db, clock)
    expect(strengths.forEvening.output.safeParse(brought).success).toBe(true)
    return brought.map(({ text }) => text).toSorted()
  }
  const laterOn = (worth: number | null = 20) => {
    clock.at += 2 * day + hour
    rateHurt(db, clock, { id: newId(), rejectionId, hurt: 80 })
    rate(db, clock, { scale: 'worth', value: worth })
  }
  return { db, clock, rejectionId, addRejection, add, addWin, found, laterOn }
}

it('brings back two on a painful evening with low worth, and on no other', () => {
  const { db, clock, rejectionId, add, addWin, found, laterOn } = painful()
  add('I listen', 'friends', 'On the landing')
  addWin('I sent the receipt', null, 'other')
  laterOn(null)
  expect(found()).toEqual([])
  rate(db, clock, { scale: 'worth', value: 41 })
  expect(found()).toEqual([])
  rate(db, clock, { scale: 'worth', value: 40 })
  expect(strengthsForEvening(db, clock)).toMatchObject([
    { kind: 'strength', text: 'I listen', showed: 'On the landing', day: '2026-11-16' },
    { kind: 'win', text: 'I sent the receipt', showed: '', day: '2026-11-10' },
  ])
  clock.at += hour
  expect(found()).toHaveLength(2)
  // Said later of a rejection, it counts as well.
  const worth = { id: newId(), rejectionId, outcome: 0, keeps: '', still: '', stands: '' }
  saveWorth(db, clock, { ...worth, self: 70 })
  finishWorth(db, clock, worth.id)
  expect(found()).toEqual([])
  clock.at += hour
  rate(db, clock, { scale: 'worth', value: 10 })
  expect(found()).toHaveLength(2)
  // It eased; and on the next day nothing was said.
  rateHurt(db, clock, { id: newId(), rejectionId, hurt: 20 })
  expect(found()).toEqual([])
  clock.at += 13 * hour
  expect(found()).toEqual([])
})

it('leaves out the area that hurts, also where a feeling or the last rejection says which', () => {
  const { db, clock, rejectionId, addRejection, add, addWin, found, laterOn } = painful()
  for (const area of ['work', 'love', 'family'] as const) add(area, area)
  addWin('after work', rejectionId)
  laterOn()
  expect(found()).toEqual(['family', 'love'])
  const love = addRejection('love')
  clock.at += day
  const felt = logFeeling(db, clock, {
    word: 'hurt',
    pleasantness: -0.9,
    energy: 0,
    intensity: 9,
    note: '',
    entryId: null,
  })
  // Nothing of today says what it is about: the last one that happened.
  expect(found()).toEqual(['after work', 'family'])
  linkTo(db, clock, { kind: 'feeling', itemId: felt.id, rejectionId })
  expect(found()).toEqual(['family', 'love'])
  rateHurt(db, clock, { id: newId(), rejectionId: love, hurt: 70 })
  expect(found()).toEqual(['family'])
})

it('brings back nothing thrown away, folded away, heavy or new', () => {
  const { db, clock, addRejection, add, addWin, found, laterOn } = painful()
  const gone = add('gone')
  setStrengthTrashed(db, gone, clock.at)
  const folded = addRejection('love')
  setFolded(db, folded, true)
  addWin('folded', folded)
  add('I want to die')
  add('I listen', null, 'When I wanted to kill myself')
  laterOn()
  add('new')
  expect(found()).toEqual([])
  setStrengthTrashed(db, gone, null)
  expect(found()).toEqual(['gone'])
  setFolded(db, folded, false)
  expect(found()).toEqual(['folded', 'gone'])
})

it('brings back nothing once the person does not want them offered', () => {
  const { db, clock, add, found, laterOn } = painful()
  add('I listen')
  laterOn()
  turnOff(db, clock, 'strengths')
  expect(found()).toEqual([])
  turnOn(db, 'strengths')
  expect(found()).toEqual(['I listen'])
})
