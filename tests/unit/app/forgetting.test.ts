import { beforeEach, expect, test, vi } from 'vitest'
import { ok } from '../../../shared/result.ts'

// Where words wait that could not be saved the page stays behind the lock screen, and nothing else of the journal in it.

const { told, journal } = vi.hoisted(() => ({
  told: new Map<string, (payload: unknown) => void>(),
  journal: { slow: Promise.resolve() },
}))
const answer = async (value: unknown) => {
  await journal.slow
  return ok(value)
}
vi.mock('../../../renderer/src/app/intact.ts', () => ({
  intact: {
    on: (event: string, listener: (payload: unknown) => void) => void told.set(event, listener),
    vault: { status: () => answer(status('unlocked')) },
    spelling: { ownWords: () => answer([{ word: 'Xochitla' }]) },
    noticing: { muted: () => answer([{ phrase: 'i am a fraud' }]) },
    session: { recall: () => answer({ salt: 'salt', marks: [] }), remember: () => answer(null) },
    loops: {
      returning: () => answer({ theme: 'the panel', kind: 'subject', times: 3 }),
      thrown: () => answer([{ kind: 'loop', id: 'four', text: 'the panel' }]),
    },
    rejections: {
      list: () => answer([{ rejection: { id: 'one', title: 'the panel' } }]),
      thrown: () => answer([{ kind: 'letter', id: 'one', text: 'the panel' }]),
    },
    episodes: {
      current: () => answer({ open: { id: 'one', theme: 'the panel' }, left: null }),
      list: () => answer({ episodes: [{ id: 'two', theme: 'the panel' }], total: 1 }),
    },
    worryWindow: {
      parked: () => answer([{ id: 'three', note: 'the panel' }]),
      settled: () => answer({ notes: [{ id: 'five', note: 'the panel' }], total: 1 }),
    },
    library: { search: () => answer({ pieces: [{ id: 'one', text: [] }], total: 1 }) },
    writing: { nextDay: () => answer({ id: 'one', about: 'the panel' }) },
  },
}))
vi.mock('../../../renderer/src/editor/spelling/speller.ts', () => ({ Speller: vi.fn() }))
const { vault } = await import('../../../renderer/src/app/vault.svelte.ts')
const { ownWords } = await import('../../../renderer/src/rooms/write/spelling/own-words.svelte.ts')
const { leftIn } = await import('../../../renderer/src/rooms/write/spelling/spelling.ts')
const { muted } = await import('../../../renderer/src/rooms/write/noticing/muted.svelte.ts')
const { noticedIn } = await import('../../../renderer/src/rooms/write/noticing/noticed.svelte.ts')
const { heavyMemory } = await import('../../../renderer/src/rooms/write/noticing/heavy-memory.ts')
const { returnedIn } = await import('../../../renderer/src/rooms/write/loops/returned.svelte.ts')
const { rejections } = await import('../../../renderer/src/rooms/rejections/rejections.svelte.ts')
const { library } = await import('../../../renderer/src/rooms/rejections/library/library.svelte.ts')
const { loops } = await import('../../../renderer/src/rooms/loops/loops.svelte.ts')
const { nextDay } = await import('../../../renderer/src/rooms/write/timed/next-day.svelte.ts')

const status = (state: string) => ({
  state,
  folder: '/j',
  name: 'Journal',
  several: false,
  recovered: false,
})
const become = (state: string) => told.get('vaultChanged')!(status(state))

beforeEach(async () => {
  journal.slow = Promise.resolve()
  await vault.start()
})

test('own words, muted phrases and what was noticed go with the lock, from whichever room', async () => {
  await Promise.all([ownWords.read(), muted.read(), nextDay.read(), returnedIn('one').look()])
  leftIn('one').add('frend')
  const noticed = noticedIn('one', false)
  const text = 'I want to die.'
  const heavy = { start: 0, end: text.length, level: 'wish' as const }
  await heavyMemory.prepare('one', text, [heavy])
  expect(heavyMemory.first('one', text, [heavy])).toBe(heavy)
  expect([...ownWords.words, ...muted.phrases]).toEqual(['Xochitla', 'i am a fraud'])
  expect([returnedIn('one').theme?.theme, nextDay.question?.about]).toEqual([
    'the panel',
    'the panel',
  ])

  become('locked')
  expect([...ownWords.words, ...muted.phrases, ...leftIn('one')]).toEqual([])
  expect(noticedIn('one', false)).not.toBe(noticed)
  expect([returnedIn('one').theme, nextDay.question]).toEqual([null, null])
  // Of what was heavy only a mark stays, which says nothing before the entry is met again.
  expect(heavyMemory.shownIn('one')).toBe(false)
  await heavyMemory.prepare('one', text, [heavy])
  expect(heavyMemory.shownIn('one')).toBe(true)
})

test('the rejections, the loops and what was written to oneself go with the lock', async () => {
  const held = () => [rejections.all?.length, library.pieces?.length, rejections.thrown.length]
  await Promise.all([rejections.load(), library.refresh(), loops.load()])
  rejections.library = true
  library.query = 'the panel'
  expect(held()).toEqual([1, 1, 1])
  expect([loops.open?.id, loops.past?.length, loops.parked.length]).toEqual(['one', 1, 1])
  expect([loops.settled.length, loops.thrown.length]).toEqual([1, 1])
  become('locked')
  expect(held()).toEqual([undefined, undefined, 0])
  expect([loops.open, loops.past, loops.parked]).toEqual([null, null, []])
  expect([loops.settled, loops.thrown]).toEqual([[], []])
  expect([rejections.library, library.query]).toEqual([false, ''])
})

test('what was asked for before the lock and comes after it is not kept', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  journal.slow = promise
  const rooms = [rejections.load(), library.refresh(), loops.load()]
  const reading = Promise.all([ownWords.read(), muted.read(), ...rooms])
  become('locked')
  resolve()
  await reading
  expect([...ownWords.words, ...muted.phrases]).toEqual([])
  expect([rejections.all, library.pieces, rejections.thrown]).toEqual([null, null, []])
  expect(loops.past).toBeNull()
})
