import { beforeEach, expect, test, vi } from 'vitest'
import { notices } from '../../../renderer/src/app/notices.svelte.ts'
import { muted } from '../../../renderer/src/rooms/write/noticing/muted.svelte.ts'
import { ownWords } from '../../../renderer/src/rooms/write/spelling/own-words.svelte.ts'
import { ok } from '../../../shared/result.ts'

const { journal } = vi.hoisted(() => ({ journal: new Set<string>() }))
vi.mock('../../../renderer/src/app/intact.ts', () => ({
  intact: {
    on: () => () => {},
    spelling: {
      addWord: ({ word }: { word: string }) => Promise.resolve(ok(journal.add(word) && null)),
      removeWord: ({ word }: { word: string }) => Promise.resolve(ok(journal.delete(word) && null)),
    },
    noticing: {
      mute: ({ phrase }: { phrase: string }) => Promise.resolve(ok(journal.add(phrase) && null)),
      unmute: ({ phrase }: { phrase: string }) =>
        Promise.resolve(ok(journal.delete(phrase) && null)),
    },
  },
}))
beforeEach(() => {
  journal.clear()
  notices.dismiss()
})

test.each([
  ['a word of one’s own', ownWords.words, 'add', 'remove', ownWords],
  ['a phrase that is not to be pointed out', muted.phrases, 'mute', 'unmute', muted],
] as const)('%s that was removed comes back by Undo', async (_, here, put, remove, subject) => {
  const does = subject as unknown as Record<string, (what: string) => Promise<void>>
  await does[put]!('velloway')
  await does[remove]!('velloway')
  expect([here.size, journal.size]).toEqual([0, 0])
  expect(notices.current?.action?.label).toBe('Undo')
  notices.current!.action!.run()
  await vi.waitFor(() => expect([...journal]).toEqual(['velloway']))
  expect([...here]).toEqual(['velloway'])
})
