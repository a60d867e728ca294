import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { failed, Failure, ok } from '../../../shared/result.ts'

// A win or a strength in the quick log: what of it is in the journal, what is sealed, and what is in neither.

const { journal } = vi.hoisted(() => {
  vi.stubGlobal('window', new EventTarget())
  return {
    journal: {
      state: 'unlocked' as 'unlocked' | 'locked',
      folder: '/a',
      full: false,
      rows: new Map<string, { kind: string; words: string; inTrash: boolean }>(),
      sealed: [] as { id: string; words: string }[],
    },
  }
})
const said = () => [...journal.rows.values()].filter(({ inTrash }) => !inTrash)
const words = () => said().map(({ words }) => words)

function change(then: () => void) {
  if (journal.state === 'locked') return failed(new Failure('locked'))
  if (journal.full) return failed(new Failure('disk-full'))
  then()
  return ok(null)
}
const one = (kind: string) => ({
  save: async ({ id, win, strength }: Record<string, string>) =>
    change(() => {
      const inTrash = journal.rows.get(id!)?.inTrash ?? false
      journal.rows.set(id!, { kind, words: (win ?? strength)!, inTrash })
    }),
  add: async ({ id, win, strength }: Record<string, string>) => {
    if (journal.full) return failed(new Failure('disk-full'))
    journal.sealed.push({ id: id!, words: (win ?? strength)! })
    return ok(null)
  },
  moveToTrash: async ({ id }: { id: string }) =>
    change(() => (journal.rows.get(id)!.inTrash = true)),
  restore: async ({ id }: { id: string }) => change(() => (journal.rows.get(id)!.inTrash = false)),
})
const status = () => ({
  state: journal.state,
  folder: journal.folder,
  name: 'Journal',
  several: false,
  recovered: false,
})
vi.mock('../../../renderer/src/app/intact.ts', () => ({
  intact: {
    on: () => () => {},
    vault: { status: async () => ok(status()) },
    wins: one('win'),
    strengths: one('strength'),
  },
}))
const { AddedLine } = await import('../../../renderer/src/rooms/quick-log/added-line.svelte.ts')

function begun() {
  const line = new AddedLine()
  line.follow(status())
  return line
}
/** Longer than typing may go on before it is kept. */
const wait = () => vi.advanceTimersByTimeAsync(1000)

beforeEach(() => {
  vi.useFakeTimers()
  Object.assign(journal, { state: 'unlocked', folder: '/a', full: false, sealed: [] })
  journal.rows.clear()
})
afterEach(() => void vi.useRealTimers())

test('in an open journal it is there a second later, in one row however long it is typed', async () => {
  const line = begun()
  line.text = 'I asked'
  await wait()
  expect(words()).toEqual(['I asked'])
  line.text = 'I asked them '
  expect(await line.keep()).toBe(true)
  expect(line.kept).toBe(true)
  expect(words()).toEqual(['I asked them'])
  expect(journal.sealed).toEqual([])
})

test('emptied it is taken back, and typed again it is the same one', async () => {
  const line = begun()
  line.text = 'I asked'
  await wait()
  line.text = ''
  await wait()
  expect(words()).toEqual([])
  line.text = 'I wrote'
  await wait()
  expect(words()).toEqual(['I wrote'])
  expect(journal.rows.size).toBe(1)
  line.text = ''
  expect(await line.keep()).toBe(true)
  expect(line.kept).toBe(false)
  expect(words()).toEqual([])
})

test('it is a win or a strength, whichever it was last, and never both', async () => {
  const line = begun()
  line.text = 'I keep at it'
  await wait()
  line.become('strengths')
  await wait()
  expect(said()).toEqual([{ kind: 'strength', words: 'I keep at it', inTrash: false }])
  line.become('wins')
  await line.keep()
  expect(said()).toEqual([{ kind: 'win', words: 'I keep at it', inTrash: false }])
})

test('for a locked journal nothing is sent before it is sent off', async () => {
  journal.state = 'locked'
  const line = begun()
  line.text = 'I asked'
  await wait()
  expect([...journal.sealed, ...journal.rows]).toEqual([])
  expect(await line.keep()).toBe(true)
  expect(journal.sealed).toMatchObject([{ words: 'I asked' }])
})

test('locked in the middle of it, the rest is sealed for the row that is there', async () => {
  const line = begun()
  line.text = 'I asked'
  await wait()
  journal.state = 'locked'
  line.follow(status())
  line.text = 'I asked them'
  await wait()
  expect(line.problem).toBe('')
  expect(await line.keep()).toBe(true)
  expect(journal.sealed).toEqual([{ id: [...journal.rows.keys()][0], words: 'I asked them' }])
})

test('locked a moment before it is sent off, it is sealed; with nothing new in it, it is not', async () => {
  const line = begun()
  line.text = 'I asked'
  await wait()
  const other = begun()
  other.text = 'I wrote'
  journal.state = 'locked'
  expect(await other.keep()).toBe(true)
  expect(journal.sealed).toMatchObject([{ words: 'I wrote' }])
  line.follow(status())
  expect(await line.keep()).toBe(true)
  expect(journal.sealed).toHaveLength(1)
})

test('unlocked in the middle of it, it is kept from then on, and taken back if it was emptied', async () => {
  journal.state = 'locked'
  const line = begun()
  line.text = 'I asked'
  journal.state = 'unlocked'
  line.follow(status())
  await wait()
  expect(words()).toEqual(['I asked'])
  journal.state = 'locked'
  line.follow(status())
  line.text = ''
  journal.state = 'unlocked'
  line.follow(status())
  await wait()
  expect(words()).toEqual([])
})

test('on a full disk it says so and stays, and is kept once there is space', async () => {
  journal.full = true
  const line = begun()
  line.text = 'I asked'
  await wait()
  expect(line.problem).toMatch(/The disk is full/u)
  expect(await line.keep()).toBe(false)
  expect([line.kept, line.text]).toEqual([false, 'I asked'])
  journal.full = false
  await vi.advanceTimersByTimeAsync(4000)
  expect(line.problem).toBe('')
  expect(words()).toEqual(['I asked'])
})

test('what the person lets go of is not tried again, unless they type on', async () => {
  journal.full = true
  const line = begun()
  line.text = 'I asked'
  expect(await line.keep()).toBe(false)
  line.letGo()
  journal.full = false
  await vi.advanceTimersByTimeAsync(4000)
  expect(await line.keep()).toBe(true)
  expect(words()).toEqual([])
  line.text = 'I asked them'
  await wait()
  expect(words()).toEqual(['I asked them'])
})

test('another journal gets nothing of what this one has', async () => {
  const line = begun()
  line.text = 'I asked'
  await wait()
  journal.folder = '/b'
  journal.rows.clear()
  line.follow(status())
  await wait()
  expect(line.text).toBe('')
  expect(words()).toEqual([])
})
