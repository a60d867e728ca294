import { beforeEach, expect, test, vi } from 'vitest'
import type { Desktop } from '../../../main/desktop/desktop.ts'
import type { JournalThread } from '../../../main/journal-thread.ts'
import { quitInOrder } from '../../../main/quitting.ts'

const { system } = vi.hoisted(() => ({
  system: { ask: (_event: object): void => {}, quits: 0, log: [] as string[] },
}))
vi.mock('electron', () => ({
  app: {
    on: (_event: string, listener: (event: object) => void) => (system.ask = listener),
    quit: () => press(),
  },
}))

/** Asks to quit, and counts it when nothing holds that back. */
function press(): void {
  let held = false
  system.ask({ preventDefault: () => (held = true) })
  if (!held) system.quits += 1
}

const fine = {
  flush: () => Promise.resolve(true),
  stopDesktop: (): void => {},
  stopJournal: () => Promise.resolve(),
}
let steps: typeof fine
beforeEach(() => {
  steps = { ...fine }
  system.quits = 0
  system.log.length = 0
  vi.spyOn(console, 'error').mockImplementation((...said) => void system.log.push(said.join(' ')))
  const note = (what: string) => void system.log.push(what)
  const desktop = {
    flush: () => steps.flush(),
    main: { show: () => note('shows') },
    stop: () => (note('desktop stops'), steps.stopDesktop()),
  }
  const journal = { stop: () => (note('journal stops'), steps.stopJournal()) }
  quitInOrder(desktop as unknown as Desktop, journal as unknown as JournalThread)
})
const quit = () => vi.waitFor(() => expect(system.quits).toBe(1))
const fails = (): never => {
  throw new TypeError('with words of the journal')
}

test('what was typed is committed, then everything stops, then it quits', async () => {
  press()
  press()
  await quit()
  expect(system.log).toEqual(['desktop stops', 'journal stops'])
})

test('a person who would rather stay stays, and can quit later', async () => {
  steps.flush = () => Promise.resolve(false)
  press()
  await vi.waitFor(() => expect(system.log).toEqual(['shows']))
  expect(system.quits).toBe(0)
  steps.flush = fine.flush
  press()
  await quit()
})

test('where committing fails, nothing is stopped, and it can be tried again', async () => {
  steps.flush = () => Promise.reject(new TypeError('with words of the journal'))
  press()
  await vi.waitFor(() => expect(system.log).toEqual(['intact: quitting failed TypeError', 'shows']))
  expect(system.quits).toBe(0)
  steps.flush = fine.flush
  press()
  await quit()
})

test.each([
  ['the desktop', 'stopDesktop'],
  ['the journal', 'stopJournal'],
] as const)('%s that does not stop holds nobody', async (_what, step) => {
  steps[step] = fails
  press()
  await quit()
  expect(system.log.filter((what) => what.endsWith('stops'))).toHaveLength(2)
  expect(system.log.join()).not.toContain('words of the journal')
})
