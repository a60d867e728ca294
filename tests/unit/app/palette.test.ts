import { expect, test } from 'vitest'
import { commandIds, commands } from '../../../shared/commands.ts'
import { filterCommands } from '../../../renderer/src/app/palette.ts'

const labels = (query: string) => filterCommands(query, commandIds).map((id) => commands[id].label)

test('nothing typed shows everything', () => {
  expect(filterCommands('', commandIds)).toHaveLength(commandIds.length)
})

test('names that begin with the words come first', () => {
  expect(labels('the')[0]).toBe('Theme as the system')
  expect(labels('lock')[0]).toBe('Lock')
})

test('every word has to be there, in any order', () => {
  expect(labels('theme dark')).toEqual(['Dark theme'])
  expect(labels('theme banana')).toEqual([])
})
