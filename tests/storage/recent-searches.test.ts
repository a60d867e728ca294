import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { setEpisodeTrashed } from '../../main/journal/loops/said.ts'
import { beginEpisode } from '../../main/journal/loops/course.ts'
import { find } from '../../main/journal/search/queries.ts'
import {
  bringBackSearches,
  forgetSearches,
  recentSearches,
  rememberSearch,
} from '../../main/journal/search/recent.ts'
import { rescueFile } from '../../main/journal/storage/rescue/rescue.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { changeNote, parkNote } from '../../main/journal/worry-window/queries.ts'
import { clockAt, openJournal, temporaryFolder } from './journal.ts'

const clock = clockAt('2026-11-22T10:00:00Z')

it('keeps the last twenty searches, each once, until they are cleared', () => {
  const { db } = openJournal()
  for (let i = 0; i < 25; i++) {
    clock.at += 1000
    rememberSearch(db, clock, ` word ${i} `)
  }
  clock.at += 1000
  rememberSearch(db, clock, 'word 10')
  const recent = recentSearches(db)
  expect(recent).toHaveLength(20)
  expect(recent.slice(0, 3)).toEqual(['word 10', 'word 24', 'word 23'])
  expect(recent).not.toContain('word 4')
  forgetSearches(db, 'word 24')
  expect(recentSearches(db)).not.toContain('word 24')
  forgetSearches(db, null)
  expect(recentSearches(db)).toEqual([])
})

it('are brought back as they were, beside what was searched for since', () => {
  const { db } = openJournal()
  for (const query of ['b', 'a', 'c']) {
    clock.at += 1000
    rememberSearch(db, clock, query)
  }
  const one = forgetSearches(db, 'a')
  expect(recentSearches(db)).toEqual(['c', 'b'])
  bringBackSearches(db, one)
  expect(recentSearches(db)).toEqual(['c', 'a', 'b'])
  const all = forgetSearches(db, null)
  clock.at += 1000
  rememberSearch(db, clock, 'b')
  bringBackSearches(db, all)
  expect(recentSearches(db)).toEqual(['b', 'c', 'a'])
  for (let i = 0; i < 18; i++) {
    clock.at += 1000
    rememberSearch(db, clock, `word ${i}`)
  }
  bringBackSearches(db, [{ query: 'long ago', searchedAt: 0 }])
  expect(recentSearches(db)).toHaveLength(20)
  expect(recentSearches(db)).not.toContain('long ago')
})

it('are carried over by a rescue', () => {
  const { db, path, key } = openJournal(true)
  rememberSearch(db, clock, 'tag:work “hm” 工作')
  saveEntry(db, clock, { id: newId(), body: 'What is left.', fieldTags: [] })
  closeFile(db)
  const fresh = join(temporaryFolder(), 'journal.db')
  rescueFile(path, fresh, key, { zone: 'UTC', finish() {} })
  const rescued = openFile(fresh, key)
  expect(recentSearches(rescued)).toEqual(['tag:work “hm” 工作'])
  closeFile(rescued)
})

it('what was changed or thrown away since the last search is found as it is now', () => {
  const { db } = openJournal()
  const ids = (query: string) =>
    find(db, clock, { query, kind: null, limit: 9, after: null }).items.map(({ id }) => id)
  const [note, loop] = [newId(), newId()]
  expect(ids('harbour')).toEqual([])
  parkNote(db, clock, { id: note, note: 'the harbour' })
  expect(ids('harbour')).toEqual([note])
  changeNote(db, { id: note, note: 'the quay' })
  expect(ids('harbour')).toEqual([])
  expect(ids('quay')).toEqual([note])
  beginEpisode(db, clock, loop)
  expect(new Set(ids('on:today'))).toEqual(new Set([loop, note]))
  setEpisodeTrashed(db, loop, clock.now())
  expect(ids('on:2026-11')).toEqual([note])
  expect(ids('in:trash')).toEqual([loop])
})
