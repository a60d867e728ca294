import { expect, test } from 'vitest'
import { journals } from '../../../shared/contract/journals.ts'
import { isSeen } from '../../../shared/seen.ts'

const unseen = [
  '',
  '   ',
  '\u200B',
  '\u200D\uFE0F',
  '\u2060\uFEFF',
  '\u202E\u2066\u2069',
  '\u00AD',
  '\u3164',
  '\u2800 \u2800',
  '\u{E0020}\u{E007F}',
  '\uD83D',
]
const seen = ['Work', '手紙', 'יומן', '\u202Bيوميات', '🌿', '👩‍🚀', '·', '\u200BW']
const renamed = (name: string): boolean => journals.rename.input.safeParse({ name }).success
const created = (name: string): boolean =>
  journals.create.input.safeParse({ name, passphrase: 'violets' }).success

test('a name that leaves no mark is no name of a journal', () => {
  for (const name of unseen) {
    const codes = JSON.stringify(name)
    expect(isSeen(name), codes).toBe(false)
    expect(created(name), codes).toBe(false)
    expect(renamed(name), codes).toBe(false)
  }
})
test('names in any writing are', () => {
  for (const name of seen) {
    expect(isSeen(name), name).toBe(true)
    expect(created(name), name).toBe(true)
    expect(renamed(name), name).toBe(true)
  }
})
