import { expect, it } from 'vitest'
import { wordChanges } from '../../../renderer/src/parts/word-changes.ts'
import { differencesOf } from '../../../renderer/src/rooms/write/versions/differences.ts'

const between = (before: string, after: string) => {
  const found = differencesOf(wordChanges(before, after))
  return {
    gone: found.gone.map(({ from, to }) => before.slice(from, to)),
    fresh: found.fresh.map(({ from, to }) => after.slice(from, to)),
    inWords: found.inWords,
  }
}

it('says where in each text the words are that the other does not have', () => {
  expect(
    between('They said no. I cried all night.', 'They said no. I slept all night, then.'),
  ).toEqual({
    gone: ['cried'],
    fresh: ['slept', ', then'],
    inWords: '1 word only in this version, 2 words only in the text now.',
  })
})

it('says it too where nothing or no word is different, and where it could not be found out', () => {
  expect(between('The same.', 'The same.').inWords).toBe(
    'This version and the text now are the same.',
  )
  expect(between('One.\n\nTwo.', 'One. Two.').inWords).toBe(
    'They differ in signs or spaces, not in words.',
  )
  const unknown = differencesOf(null)
  expect(unknown.inWords).toContain('too long to compare')
  expect([...unknown.gone, ...unknown.fresh]).toEqual([])
})
