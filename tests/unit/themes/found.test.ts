import { describe, expect, it } from 'vitest'
import { addDays } from '../../../shared/dates.ts'
import type { Writing } from '../../../main/journal/themes/writing.ts'
import { themesOf } from './finding.ts'
import { daysShuffled, journal, plantings, today, wordsShuffled, type Plant } from './planted.ts'

const labels = (writings: readonly Writing[], on = today) =>
  themesOf(writings, [], on).map(({ label }) => label)

describe.each(Object.entries(plantings))('a journal with a planted %s', (_, { plant, label }) => {
  it.each([1, 2, 3])('has it first (seed %i)', (seed) => {
    expect(labels(journal(seed, [plant]))[0]).toBe(label)
  })

  it('has no theme once its words are shuffled, or its days', () => {
    for (const seed of [1, 2, 3, 4]) {
      const writings = journal(seed, [plant])
      expect(labels(wordsShuffled(writings, seed))).toEqual([])
      expect(labels(daysShuffled(writings, seed))).toEqual([])
    }
  })
})

const { noun, name, phrase } = plantings
const all = () => journal(7, [noun!.plant, name!.plant, phrase!.plant])

it('finds several at once, and says how each comes and goes', () => {
  const themes = themesOf(all())
  const found = new Map(themes.map((theme) => [theme.label, theme]))
  expect(found.get('the panel')).toMatchObject({
    days: 8,
    daysBefore: 2,
    change: 'rising',
    medianGap: 2,
    rejectionId: null,
  })
  expect(found.get('Oskar Lindqvist')).toMatchObject({ days: 1, daysBefore: 9, change: 'falling' })
  expect(found.get('the second reading round')).toMatchObject({
    days: 6,
    daysBefore: 3,
    change: 'more',
    rejectionId: phrase!.plant.rejectionId,
  })
})

it('says the same in whichever order the writings came', () => {
  const writings = all()
  expect(themesOf(writings.toReversed())).toEqual(themesOf(writings))
})

it('finds nothing in an ordinary journal', () => {
  for (const seed of [11, 12, 13, 14]) expect(labels(journal(seed, []))).toEqual([])
})

const planted = (sentences: string[], days = [0, 2, 3, 5, 6, 8, 9, 11, 12, 13]): Plant => ({
  days,
  sentences,
})

it('is about what, not about how: feelings, verdicts and numbers are no themes', () => {
  const said = [
    'The shame came back.',
    'My anger stayed all day.',
    'I am a failure.',
    'The seven of them.',
  ]
  expect(labels(journal(3, [planted(said)]))).toEqual([])
})

it('keeps out what was said with words of danger to life', () => {
  const heavy = ['I want to kill myself and think of the viaduct.']
  expect(labels(journal(3, [planted(heavy)]))).toEqual([])
  const other = ['I walked under the viaduct.']
  expect(labels(journal(3, [planted(other)]))).toEqual(['the viaduct'])
})

it('leaves out quotations, code and what was struck out', () => {
  const quoted = ['He wrote “the committee regrets” and `the committee` and ~~the committee~~.']
  expect(labels(journal(3, [planted(quoted)]))).toEqual([])
})

it('counts nothing in another language, and is not thrown by it', () => {
  const german = journal(3, [noun!.plant]).map((writing) => ({
    ...writing,
    text: 'Ich habe das Gremium nicht verstanden, und das Gremium hat mich auch nicht verstanden.',
  }))
  expect(labels(german)).toEqual([])
  const both = [
    ...journal(3, [noun!.plant]),
    ...german.map((writing) => ({ ...writing, id: `${writing.id}-de` })),
  ]
  expect(labels(both)).toEqual(['the panel'])
})

it('waits for ten days of earlier writing, and then looks at fourteen days', () => {
  const young = (length: number) => journal(5, [noun!.plant], length)
  expect(labels(young(16))).toEqual([])
  // All of these days would be recent ones, if 28 were.
  expect(labels(young(26))).toEqual(['the panel'])
  expect(labels(young(60))).toEqual(['the panel'])
})

it('goes by the day the person lived in: tomorrow’s date, begun further east, is today', () => {
  const writings = journal(5, [noun!.plant])
  const east = writings.map((writing) =>
    writing.localDate === today ? { ...writing, localDate: addDays(today, 1) } : writing,
  )
  expect(themesOf(east)).toEqual(themesOf(writings))
  const wrong = { ...writings[0]!, id: 'later', localDate: addDays(today, 900) }
  expect(themesOf([...writings, wrong])).toEqual(themesOf(writings))
})

it('lets a theme go once it is written of no more', () => {
  const writings = journal(5, [noun!.plant])
  expect(labels(writings, addDays(today, 30))).toEqual([])
})

it('takes parked notes and episodes in like entries', () => {
  const notes = noun!.plant.days.map((ago): Writing => ({
    id: `note-${ago}`,
    kind: ago % 2 === 0 ? 'note' : 'episode',
    text: 'What the tribunal wrote',
    at: Date.parse(`${addDays(today, -ago)}T03:00:00Z`),
    localDate: addDays(today, -ago),
    rejectionId: null,
  }))
  expect(labels([...journal(5, []), ...notes])).toEqual(['the tribunal'])
})
