import { describe, expect, it } from 'vitest'
import { promptMoments, stepByStep } from '../../../shared/prompts.ts'

const all = promptMoments.flatMap(({ prompts }) => prompts)

describe('the prompts', () => {
  it('are some forty, in the order of time, each with an id of its own', () => {
    expect(promptMoments.map(({ id }) => id)).toEqual([
      'first-hours',
      'first-day',
      'first-days',
      'later',
      'concrete',
    ])
    expect(all.length).toBeGreaterThanOrEqual(40)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length)
    for (const { prompts } of promptMoments) expect(prompts.length).toBeGreaterThanOrEqual(8)
  })

  it.each(all.map(({ id, text }) => [id, text]))('%s speaks as Intact does', (_, text) => {
    expect(text).not.toMatch(/\b(?:should|must|ought|always|never|journey|heal|toxic)\b|!/i)
    expect(text).toMatch(/^[A-Z“].*[.?]$/)
    expect(text).not.toMatch(/["'\n]|\.\.\./)
    expect(text.length).toBeGreaterThan(30)
    expect(text.length).toBeLessThanOrEqual(160)
    expect(text.split(/(?<=[.?])\s+/).length).toBeLessThanOrEqual(2)
  })

  it('ask for no analysis in the first two hours, and for other explanations only from the first day on', () => {
    const [hours, day] = promptMoments
    for (const { text } of hours!.prompts) {
      expect(text).not.toMatch(
        /\bwhy\b|\breasons? (?:for|why)|explain|learn|mean(?:s|ing)?\b|their side/i,
      )
    }
    const reframing = promptMoments.flatMap(({ id, prompts }) =>
      prompts.filter(({ reframes }) => reframes).map(() => id),
    )
    expect(new Set(reframing)).toEqual(new Set(['first-days']))
    expect(day!.about).toMatch(/kind letter/)
  })

  it('have one for writing step by step, which asks for what happened', () => {
    expect(stepByStep).toMatch(/^What happened, step by step\?/)
  })
})
