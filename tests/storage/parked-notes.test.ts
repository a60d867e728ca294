import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { beginEpisode, stopEpisode } from '../../main/journal/loops/course.ts'
import { getEpisode } from '../../main/journal/loops/episodes.ts'
import { saveEpisode } from '../../main/journal/loops/said.ts'
import { all } from '../../main/journal/storage/sql.ts'
import {
  changeNote,
  parkNote,
  setNoteTrashed,
  waitingNotes,
} from '../../main/journal/worry-window/queries.ts'
import { worryWindow } from '../../shared/contract/worry-window.ts'
import { expectRescued, hour, withRejection } from './coming-back.ts'

const blank = { triggers: [], strength: null, circling: null, working: null, strengthAfter: null }

it('a thought that is put off belongs to the loop that is open, and to what that is about', () => {
  const { db, clock, id: rejectionId } = withRejection()
  const [loose, inLoop, late] = [newId(), newId(), newId()]
  parkNote(db, clock, { id: loose, note: 'what they meant by “later” \ud800' })
  const episode = beginEpisode(db, clock, newId()).id
  saveEpisode(db, clock, { id: episode, theme: '', rejectionId, ...blank })
  clock.at += 1000
  parkNote(db, clock, { id: inLoop, note: 'the call' })
  stopEpisode(db, clock)
  clock.at += hour
  parkNote(db, clock, { id: late, note: 'once more' })
  expect(waitingNotes(db)).toMatchObject([
    { id: loose, note: 'what they meant by “later” �', episodeId: null, localDate: '2026-11-16' },
    { id: inLoop, note: 'the call', episodeId: episode, rejectionId },
    { id: late, episodeId: null, rejectionId: null },
  ])
  expect(getEpisode(db, clock, episode).way).toBe('put-off')
})

it('is kept once, changed, thrown away and brought back', () => {
  const { db, clock } = withRejection()
  const id = newId()
  parkNote(db, clock, { id, note: 'first' })
  parkNote(db, clock, { id, note: 'a second press' })
  changeNote(db, { id, note: 'said better' })
  const notes = () => waitingNotes(db).map(({ note }) => note)
  expect(notes()).toEqual(['said better'])
  setNoteTrashed(db, id, clock.at)
  expect(notes()).toEqual([])
  setNoteTrashed(db, id, null)
  expect(notes()).toEqual(['said better'])
  const nowhere = newId()
  expect(() => changeNote(db, { id: nowhere, note: 'x' })).toThrow()
  expect(() => setNoteTrashed(db, nowhere, 1)).toThrow()
  const takes = (note: string) => worryWindow.park.input.safeParse({ id, note }).success
  expect([takes('x'), takes(' '), takes('x'.repeat(301))]).toEqual([true, false, false])
})

it('comes over in a rescue, row for row', () => {
  const journal = withRejection()
  const { db, clock } = journal
  beginEpisode(db, clock, newId())
  for (let i = 0; i < 60; i += 1)
    parkNote(db, clock, { id: newId(), note: `${i} ${'x'.repeat(290)}` })
  expectRescued(journal, (from) => all(from, 'SELECT * FROM parked_notes ORDER BY rowid'))
})
