import { expect, it } from 'vitest'
import type { Choice } from '../../../main/journal/themes/choices.ts'
import { themesOf } from './finding.ts'
import { journal, plantings } from './planted.ts'

const { noun, name, phrase } = plantings
const writings = journal(7, [noun!.plant, name!.plant, phrase!.plant])
const said = (key: string, more: Partial<Choice>): Choice => ({
  key,
  label: key,
  name: null,
  mergedInto: null,
  dismissedAt: null,
  ...more,
})
const found = (...choices: Choice[]) => themesOf(writings, choices)
const byLabel = (label: string, ...choices: Choice[]) =>
  found(...choices).find((theme) => theme.label === label)

it('a theme goes by the name it was given, and keeps its own words', () => {
  expect(byLabel('the panel', said('panel', { name: 'Those five' }))).toMatchObject({
    key: 'panel',
    name: 'Those five',
  })
})

it('a name given to one of its words stays with it', () => {
  const renamed = said('oskar lindqvist', { name: 'O.' })
  expect(byLabel('Oskar Lindqvist', renamed)).toMatchObject({ key: 'oskar lindqvist', name: 'O.' })
})

it('what was dismissed is not shown, nor a longer or shorter way to say it', () => {
  const gone = { dismissedAt: 1 }
  expect(byLabel('the panel', said('panel', gone))).toBeUndefined()
  expect(byLabel('the panel', said('hiring panel', gone))).toBeUndefined()
  expect(byLabel('Oskar Lindqvist', said('lindqvist', gone))).toBeUndefined()
  expect(byLabel('the panel', said('lindqvist', gone))).toBeDefined()
})

it('what was merged counts for both, once a day', () => {
  const [panel, round] = [byLabel('the panel')!, byLabel('the second reading round')!]
  const merged = byLabel(
    'the panel',
    said(round.key, { mergedInto: panel.key, label: 'the round' }),
  )!
  expect(merged.parts).toEqual([{ key: round.key, label: 'the round' }])
  expect(merged.days).toBeGreaterThan(panel.days)
  expect(merged.days).toBeLessThanOrEqual(panel.days + round.days)
  const labels = found(said(round.key, { mergedInto: panel.key })).map(({ label }) => label)
  expect(labels).not.toContain('the second reading round')
})

it('what was merged into something that is written of no more goes by its name', () => {
  const merged = found(
    said('panel', { mergedInto: 'tribunal' }),
    said('tribunal', { label: 'the tribunal' }),
  )
  expect(merged.find(({ key }) => key === 'tribunal')).toMatchObject({
    label: 'the tribunal',
    days: 8,
    parts: [{ key: 'panel', label: 'panel' }],
  })
})

it('a part of what was dismissed is not shown either, and a circle ends', () => {
  const gone = [said('panel', { mergedInto: 'tribunal' }), said('tribunal', { dismissedAt: 1 })]
  expect(byLabel('the panel', ...gone)).toBeUndefined()
  const circle = [said('panel', { mergedInto: 'jury' }), said('jury', { mergedInto: 'panel' })]
  expect(found(...circle).length).toBeGreaterThan(0)
})
