import { beforeEach, expect, test, vi } from 'vitest'
import type { OwnHelpLine } from '../../../shared/contract/settings.ts'

/** The lines as they are shown, and what has not been stored yet: a change shows at once. */
const { settings, answers, notices } = vi.hoisted(() => ({
  settings: { ownHelpLines: [] as OwnHelpLine[] },
  answers: [] as ((stored: boolean) => void)[],
  notices: [] as { run(): void }[],
}))
vi.mock('../../../renderer/src/app/notices.svelte.ts', () => ({
  notify: (_text: string, action: { run(): void }) => void notices.push(action),
}))
vi.mock('../../../renderer/src/app/settings.svelte.ts', () => ({
  settings,
  change: ({ ownHelpLines }: { ownHelpLines: OwnHelpLine[] }) => {
    const before = settings.ownHelpLines
    settings.ownHelpLines = ownHelpLines
    return new Promise<boolean>((resolve) => {
      answers.push((stored) => {
        if (!stored) settings.ownHelpLines = before
        resolve(stored)
      })
    })
  },
}))
const { ownLines } = await import('../../../renderer/src/rooms/help/own-lines.svelte.ts')

const one = { name: 'Dr Ada Moss', number: '555 0100' }
const two = { name: 'Ruben', number: '555 0199' }
beforeEach(() => {
  settings.ownHelpLines = [one, two]
  answers.length = 0
  notices.length = 0
  ownLines.cancel()
})

test('fields that are opened while a line goes stay open', async () => {
  const gone = ownLines.remove(0)
  ownLines.edit('new')
  ownLines.name = 'Sam'
  answers[0]!(true)
  expect(await gone).toBe(true)
  expect(ownLines.editing).toBe('new')
  expect(ownLines.name).toBe('Sam')
})
test.each([true, false])('open fields stay those of their line, stored: %s', async (stored) => {
  const gone = ownLines.remove(0)
  answers[0]!(true)
  await gone
  ownLines.edit(0)
  notices[0]!.run()
  expect(ownLines.all[ownLines.editing as number]).toBe(two)
  answers[1]!(stored)
  await vi.waitFor(() => expect(ownLines.all[ownLines.editing as number]).toBe(two))
  expect(ownLines.all).toEqual(stored ? [one, two] : [two])
  expect(ownLines.name).toBe('Ruben')
})
