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

test('what has another name on screen is found as well, after what is called that', () => {
  expect(labels('template')).toEqual(['Insert a prompt…'])
  expect(labels('picture')).toEqual(['Add an image…'])
  expect(labels('noticing')).toContain('Settings')
  expect(labels('verdict')[0]).toBe('Go to the card in the margin')
  expect(labels('spelling')).toEqual(['Spelling suggestions', 'Settings'])
  expect(labels('feeling').slice(0, 2)).toEqual(['Log a feeling', 'Add a feeling to this entry'])
})
