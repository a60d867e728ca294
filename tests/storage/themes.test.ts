import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { setTrashed } from '../../main/journal/entries/queries.ts'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { beginEpisode, stopEpisode } from '../../main/journal/loops/course.ts'
import { saveEpisode, setEpisodeTrashed } from '../../main/journal/loops/said.ts'
import { linkTo, saveRejection, setRejectionTrashed } from '../../main/journal/rejections/save.ts'
import { bringBackTheme, dismissTheme } from '../../main/journal/themes/queries.ts'
import { changeNote, parkNote, setNoteTrashed } from '../../main/journal/worry-window/queries.ts'
import { localDateOf } from '../../shared/dates.ts'
import { seeded } from '../unit/rejections/seeded.ts'
import { journal } from '../unit/themes/planted.ts'
import { journalIn, openJournal, temporaryFolder, valueOf } from './journal.ts'
import { clock, fill, noun, phrase, themesIn } from './themed-journal.ts'

const nothingSaid = {
  rejectionId: null,
  theme: '',
  triggers: [],
  strength: null,
  circling: null,
  working: null,
  strengthAfter: null,
}
const passphrase = 'a small room with good paper'

it('finds the themes of a journal, and their entries, the latest first', async () => {
  const { db } = openJournal()
  fill(db)
  const themes = themesIn(db)
  const list = await themes.list()
  expect(list).toMatchObject({ enough: true, otherLanguage: false, dismissed: [] })
  expect(list.themes.map(({ label }) => label).sort()).toEqual([
    'the panel',
    'the second reading round',
  ])
  const page = await themes.writings({ key: 'panel', limit: 4, offset: 0 })
  expect(page.total).toBe(noun.days.length)
  expect(page.writings.map(({ localDate }) => localDate)).toEqual([
    '2026-11-23',
    '2026-11-21',
    '2026-11-20',
    '2026-11-18',
  ])
  const rest = await themes.writings({ key: 'panel', limit: 100, offset: 4 })
  expect(rest.writings).toHaveLength(page.total - 4)
  expect(await themes.writings({ key: 'nowhere', limit: 4, offset: 0 })).toEqual({
    writings: [],
    total: 0,
  })
})

it('finds what comes back in thoughts that were put off and in loops alone, and says which those are', async () => {
  const { db } = openJournal()
  fill(db, [])
  const now = clock()
  const themes = themesIn(db, now)
  expect((await themes.list()).themes).toEqual([])
  const until = now.at
  const [notes, loops] = [
    [12, 8, 6, 3, 1],
    [10, 5, 2],
  ]
  const ids = new Map<number, string>()
  for (const ago of [...notes, ...loops].sort((a, b) => b - a)) {
    now.at = until - ago * 86_400_000
    const id = newId()
    ids.set(ago, id)
    if (notes.includes(ago)) parkNote(db, now, { id, note: 'What the panel said about me' })
    else {
      beginEpisode(db, now, id)
      saveEpisode(db, now, { ...nothingSaid, id, theme: 'the panel and its silence' })
      now.at += 60_000
      stopEpisode(db, now)
    }
  }
  now.at = until
  const panel = async () => (await themes.list()).themes.find(({ key }) => key === 'panel')
  expect(await panel()).toMatchObject({ label: 'the panel', days: 8, daysBefore: 0 })
  const { writings, total } = await themes.writings({ key: 'panel', limit: 2, offset: 0 })
  expect(total).toBe(8)
  expect(writings).toEqual([
    {
      kind: 'note',
      id: ids.get(1),
      text: 'What the panel said about me',
      localDate: '2026-11-22',
    },
    {
      kind: 'episode',
      id: ids.get(2),
      text: 'the panel and its silence',
      localDate: '2026-11-21',
    },
  ])
  changeNote(db, { id: ids.get(1)!, note: 'Whether to write' })
  setNoteTrashed(db, ids.get(3)!, now.at)
  setEpisodeTrashed(db, ids.get(2)!, now.at)
  expect(await panel()).toMatchObject({ days: 5 })
  setEpisodeTrashed(db, ids.get(2)!, null)
  expect(await panel()).toMatchObject({ days: 6 })
})

it('says what is missing while a journal is young, and that it does not know a language', async () => {
  const { db } = openJournal()
  const themes = themesIn(db)
  expect(await themes.list()).toEqual({
    themes: [],
    enough: false,
    earlierDays: 0,
    fewestEarlierDays: 10,
    otherLanguage: false,
    dismissed: [],
  })
  const body = 'Ich habe den Brief nicht verstanden, und ich werde ihn auch nicht mehr lesen.'
  saveEntry(db, clock(), { id: newId(), body, fieldTags: [] })
  expect(await themes.list()).toMatchObject({ enough: false, otherLanguage: true })
})

it('after any changes says what it would say if it read everything anew', async () => {
  const { db } = openJournal()
  const ids = [...fill(db).values()]
  const now = clock()
  const kept = themesIn(db, now)
  const random = seeded(99)
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)]!
  const rejection = newId()
  saveRejection(db, now, {
    id: rejection,
    happenedAt: now.at,
    title: 'x',
    facts: '',
    area: null,
    usual: null,
  })
  const words = ['the panel', 'the orchard', 'Marguerite', 'a viaduct', 'my old teapot', 'the lamp']
  const text = () =>
    Array.from({ length: 1 + Math.floor(random() * 6) }, () => `I saw ${pick(words)} again.`).join(
      ' ',
    )
  const [noteIds, episodeIds] = [[newId()], [newId()]]
  parkNote(db, now, { id: noteIds[0]!, note: text() })
  beginEpisode(db, now, episodeIds[0]!)
  stopEpisode(db, now)
  const changes = [
    () => saveEntry(db, now, { id: pick(ids), body: text(), fieldTags: [] }),
    () => {
      const id = newId()
      ids.push(id)
      saveEntry(db, now, { id, body: text(), fieldTags: [] })
    },
    () => setTrashed(db, pick(ids), now.at),
    () => setTrashed(db, pick(ids), null),
    () => linkTo(db, now, { kind: 'entry', itemId: pick(ids), rejectionId: rejection }),
    () => linkTo(db, now, { kind: 'entry', itemId: pick(ids), rejectionId: null }),
    () => {
      now.at += Math.floor(20 * 60 * 60 * 1000 * random())
    },
    () => {
      now.where = pick(['Europe/Lisbon', 'Pacific/Auckland', 'America/Los_Angeles'])
    },
    () => {
      const [id] = ids.splice(Math.floor(random() * ids.length), 1)
      db.prepare('DELETE FROM entries WHERE id = ?').run(id)
    },
    () => {
      noteIds.push(newId())
      parkNote(db, now, { id: noteIds.at(-1)!, note: text() })
    },
    () => changeNote(db, { id: pick(noteIds), note: text() }),
    () => setNoteTrashed(db, pick(noteIds), pick([now.at, null])),
    () => {
      episodeIds.push(newId())
      beginEpisode(db, now, episodeIds.at(-1)!)
      saveEpisode(db, now, { ...nothingSaid, id: episodeIds.at(-1)!, theme: text() })
      stopEpisode(db, now)
    },
    () =>
      saveEpisode(db, now, {
        ...nothingSaid,
        id: pick(episodeIds),
        theme: pick(['', text()]),
        rejectionId: pick([null, rejection]),
      }),
    () => setEpisodeTrashed(db, pick(episodeIds), pick([now.at, null])),
    () => dismissTheme(db, now, { key: pick(['panel', 'lamp']), label: 'x' }),
    () => bringBackTheme(db, now, pick(['panel', 'lamp'])),
    () => setRejectionTrashed(db, rejection, pick([now.at, null])),
  ]
  let shown = 0
  for (let round = 0; round < 30; round++) {
    for (let i = 0; i < 6; i++) pick(changes)()
    const anew = themesIn(db, now)
    // It watches the same entries: what was touched is for the one that asks first.
    const list = await kept.list()
    expect(list, `round ${round} on ${localDateOf(now.at, now.where)}`).toEqual(await anew.list())
    shown += list.themes.length
  }
  expect(shown).toBeGreaterThan(20)
}, 60_000)

it('reads in slices: what is asked meanwhile is answered first, and locking ends it', async () => {
  const root = temporaryFolder()
  const own = journalIn(root, clock())
  valueOf(await own.vault.create({ passphrase }))
  for (const { id: _, text } of journal(9, [noun]).slice(0, 120))
    valueOf(await own.entries.save({ id: newId(), body: text.repeat(12), fieldTags: [] }))
  const order: string[] = []
  const list = own.themes.list().then((answer) => {
    order.push('themes')
    return answer
  })
  await own.timeline.latest({ limit: 1 })
  await new Promise(setImmediate)
  order.push('timeline')
  expect(valueOf(await list).themes).toEqual([])
  expect(order).toEqual(['timeline', 'themes'])

  valueOf(await own.vault.lock())
  expect(await own.themes.list()).toMatchObject({ code: 'locked' })
  valueOf(await own.vault.unlock({ passphrase }))
  const stopped = own.themes.list()
  await new Promise(setImmediate)
  valueOf(await own.vault.lock())
  expect(await stopped).toMatchObject({ code: 'locked' })
  valueOf(await own.vault.unlock({ passphrase }))
  expect(valueOf(await own.themes.list()).themes).toEqual([])
}, 60_000)

it('groups a theme with the rejection that most of it is about, unless that was thrown away', async () => {
  const { db } = openJournal()
  const now = clock()
  const ids = fill(db, [phrase])
  const rejection = newId()
  const said = { happenedAt: now.at, title: 'The press', facts: '', area: null, usual: null }
  saveRejection(db, now, { id: rejection, ...said })
  const themes = themesIn(db, now)
  const first = async () => (await themes.list()).themes[0]!
  expect((await first()).rejection).toBeNull()
  for (const ago of phrase.days.slice(0, 4))
    linkTo(db, now, { kind: 'entry', itemId: ids.get(`entry-${ago}`)!, rejectionId: rejection })
  expect((await first()).rejection).toBeNull()
  linkTo(db, now, { kind: 'entry', itemId: ids.get('entry-1')!, rejectionId: rejection })
  expect((await first()).rejection).toEqual({ id: rejection, title: 'The press', folded: false })
  setRejectionTrashed(db, rejection, now.at)
  expect((await first()).rejection).toBeNull()
})

it('stores nothing but what was said: finding themes changes nothing in the file', async () => {
  const { db } = openJournal()
  fill(db)
  const version = () => db.pragma('data_version', { simple: true })
  const [before, changes] = [
    version(),
    db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get(),
  ]
  await themesIn(db).list()
  expect(version()).toBe(before)
  expect(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()).toBe(changes)
  expect(db.prepare('SELECT * FROM themes').all()).toEqual([])
})

it('the sample journal comes back to what its person goes round in', async () => {
  const journal = journalIn(temporaryFolder(), clock())
  valueOf(await journal.vault.openSample())
  const { themes } = valueOf(await journal.themes.list())
  expect(themes.map(({ label, days }) => [label, days])).toEqual([['the underlining', 4]])
})
