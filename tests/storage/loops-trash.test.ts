import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import {
  saveSituation,
  setSituationTrashed,
  situations,
} from '../../main/journal/check-ins/situations.ts'
import { beginEpisode, stopEpisode } from '../../main/journal/loops/course.ts'
import { pastEpisodes } from '../../main/journal/loops/episodes.ts'
import { saveEpisode, setEpisodeTrashed } from '../../main/journal/loops/said.ts'
import { thrownLoops } from '../../main/journal/loops/thrown.ts'
import {
  parkNote,
  setNoteTrashed,
  settledNotes,
  settleNote,
} from '../../main/journal/worry-window/queries.ts'
import { loops } from '../../shared/contract/loops.ts'
import { worryWindow } from '../../shared/contract/worry-window.ts'
import { hour } from './coming-back.ts'
import { clockAt, openJournal } from './journal.ts'

const blank = { strength: null, circling: null, working: null, strengthAfter: null }

it('loops, what was put off and what was to be asked are listed in the trash, the last first', () => {
  const { db } = openJournal()
  const clock = clockAt('2026-11-16T09:00:00Z')
  const [themed, set, silent, note, situation] = Array.from({ length: 5 }, () => newId())
  for (const [id, theme, triggers] of [
    [themed!, 'The call', ['the lift']],
    [set!, ' ', ['their street', 'a song']],
    [silent!, '', []],
  ] as const) {
    beginEpisode(db, clock, id)
    saveEpisode(db, clock, { id, rejectionId: null, theme, triggers: [...triggers], ...blank })
    stopEpisode(db, clock)
    clock.at += hour
  }
  parkNote(db, clock, { id: note!, note: 'what it meant' })
  saveSituation(db, clock, { id: situation!, situation: 'Ask for Friday off' })
  const inSight = () => [
    pastEpisodes(db, clock, { limit: 9, offset: 0 }).total,
    situations(db).length,
  ]
  expect(thrownLoops(db)).toEqual([])
  for (const [id, setTrashed] of [
    [themed, setEpisodeTrashed],
    [note, setNoteTrashed],
    [set, setEpisodeTrashed],
    [situation, setSituationTrashed],
    [silent, setEpisodeTrashed],
  ] as const)
    setTrashed(db, id!, (clock.at += hour))
  expect(inSight()).toEqual([0, 0])
  const localDate = '2026-11-16'
  expect(thrownLoops(db)).toMatchObject([
    { kind: 'episode', id: silent, text: '', localDate },
    { kind: 'situation', id: situation, text: 'Ask for Friday off', localDate: null },
    { kind: 'episode', id: set, text: 'a song, their street', localDate },
    { kind: 'note', id: note, text: 'what it meant', localDate },
    { kind: 'episode', id: themed, text: 'The call', localDate },
  ])
  expect(loops.thrown.output.safeParse(thrownLoops(db)).success).toBe(true)
  for (const id of [themed, set, silent]) setEpisodeTrashed(db, id!, null)
  setNoteTrashed(db, note!, null)
  setSituationTrashed(db, situation!, null)
  expect(thrownLoops(db)).toEqual([])
  expect(inSight()).toEqual([3, 1])
})

it('what was put off and waits no more is read again, with what became of it, page by page', () => {
  const { db } = openJournal()
  const clock = clockAt('2026-11-16T09:00:00Z')
  const ids = ['waits', 'let go', 'written', 'thrown away'].map((note) => {
    const id = newId()
    parkNote(db, clock, { id, note })
    return id
  })
  const page = (offset: number) => settledNotes(db, { limit: 1, offset })
  expect(page(0)).toEqual({ notes: [], total: 0 })
  const [, letGo, written, thrown] = ids
  settleNote(db, clock, { id: thrown!, outcome: 'let-go' })
  setNoteTrashed(db, thrown!, clock.at)
  clock.at += hour
  settleNote(db, clock, { id: letGo!, outcome: 'let-go' })
  const first = clock.at
  clock.at += hour
  settleNote(db, clock, { id: written!, outcome: 'written' })
  expect(page(0)).toMatchObject({
    notes: [{ id: written, outcome: 'written', settledAt: clock.at }],
    total: 2,
  })
  expect(page(1)).toMatchObject({
    notes: [{ id: letGo, note: 'let go', outcome: 'let-go', settledAt: first }],
    total: 2,
  })
  expect(worryWindow.settled.output.safeParse(page(0)).success).toBe(true)
  settleNote(db, clock, { id: written!, outcome: null })
  expect(page(0).total).toBe(1)
})
