import { describe, expect, it } from 'vitest'
import { groupsFor } from '../../../renderer/src/rooms/write/prompts/groups.ts'

const template = { id: 't', savedAt: 0, name: 'Evening', body: '\n# Three things\nRain' }
const all = { shelf: 'all', query: '', templates: [template], reframing: true, asking: true }
const textsOf = (wanted: Partial<typeof all>) =>
  groupsFor({ ...all, ...wanted }).flatMap(({ options }) => options.map(({ text }) => text))

describe('what can be chosen', () => {
  it('is all of it by moment, the person’s own last', () => {
    const groups = groupsFor(all)
    expect(groups.map(({ label }) => label)).toEqual([
      'The first two hours',
      'Up to a day',
      'One to three days',
      'After that',
      'Step by step',
      'Your templates',
    ])
    expect(groups.at(-1)?.options).toEqual([
      { id: 't', kind: 'template', text: 'Evening', hint: '# Three things' },
    ])
  })

  it('is what has every word, also in the name of its moment and in a template’s text', () => {
    expect(textsOf({ query: '  MINUTE turn ' })).toEqual([
      expect.stringMatching(/^At which point did it turn\?/),
    ])
    expect(textsOf({ query: 'rain' })).toEqual(['Evening'])
    expect(textsOf({ query: 'first two hours' })).toHaveLength(8)
    expect(textsOf({ query: 'no such words' })).toEqual([])
  })

  it('is one shelf alone', () => {
    expect(textsOf({ shelf: 'own' })).toEqual(['Evening'])
    expect(textsOf({ shelf: 'own', templates: [] })).toEqual([])
    expect(textsOf({ shelf: 'concrete' })).toHaveLength(8)
  })

  it('leaves other explanations out where they are to wait, and nothing else', () => {
    const kept = textsOf({ reframing: false })
    const back = textsOf({}).filter((text) => !kept.includes(text))
    expect(back.length).toBeGreaterThan(3)
    expect(back).toContainEqual(expect.stringMatching(/three other explanations/))
    expect(textsOf({ shelf: 'first-days', reframing: false }).length).toBeGreaterThan(0)
  })
})

describe('beside what is heavy', () => {
  it('there is no prompt about asking', () => {
    const kept = textsOf({ asking: false })
    const back = textsOf({}).filter((text) => !kept.includes(text))
    expect(back).toEqual([
      expect.stringMatching(/^What small thing could you ask/),
      expect.stringMatching(/^Before you ask/),
      expect.stringMatching(/^You asked/),
    ])
  })
})
