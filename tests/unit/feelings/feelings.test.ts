import { describe, expect, it } from 'vitest'
import {
  feelingWords,
  feelingsUnder,
  fromGrid,
  isVerdict,
  lookup,
  suggest,
  verdictWords,
} from '../../../shared/feelings.ts'

const words = (typed: string, own: string[] = []): string[] =>
  suggest(
    typed,
    own.map((word, index) => ({ word, uses: own.length - index })),
  ).map(({ word }) => word)

describe('the words', () => {
  it('are around ninety, each once, placed within the grid, hurt first', () => {
    expect(feelingWords.length).toBeGreaterThanOrEqual(85)
    expect(feelingWords.length).toBeLessThanOrEqual(100)
    expect(new Set(feelingWords.map(({ word }) => word)).size).toBe(feelingWords.length)
    for (const { pleasantness, energy } of [...feelingWords, ...verdictWords]) {
      expect(Math.abs(pleasantness)).toBeLessThanOrEqual(1)
      expect(Math.abs(energy)).toBeLessThanOrEqual(1)
    }
    expect(feelingWords[0]!.word).toBe('hurt')
  })

  it('reach every corner of the grid', () => {
    for (const [pleasantness, energy] of [
      [-1, -1],
      [-1, 1],
      [1, -1],
      [1, 1],
    ] as const) {
      const corner = feelingWords.filter(
        (feeling) => feeling.pleasantness * pleasantness > 0 && feeling.energy * energy > 0,
      )
      expect(corner.length).toBeGreaterThanOrEqual(10)
    }
  })

  it('keep feelings apart from verdicts, and know what lies under each verdict', () => {
    for (const { word } of verdictWords) {
      expect(feelingWords.map((feeling) => feeling.word)).not.toContain(word)
      const count = feelingsUnder(word).length
      expect([3, 4]).toContain(count)
    }
  })
})

describe('suggest', () => {
  it('begins with hurt for "h", whatever else the person uses', () => {
    expect(words('h')[0]).toBe('hurt')
    expect(words('H', ['hopeful', 'happy']).slice(0, 3)).toEqual(['hurt', 'hopeful', 'happy'])
  })

  it('puts the person’s own words first among those that begin alike', () => {
    expect(words('ho')[0]).toBe('hollow')
    expect(words('ho', ['hopeful'])[0]).toBe('hopeful')
    expect(words('he', ['heavy-hearted'])[0]).toBe('heavy-hearted')
  })

  it('keeps a word that is typed in full first', () => {
    expect(words('sad', ['sadder'])[0]).toBe('sad')
  })

  it('finds words that contain what was typed after those that begin with it', () => {
    const found = words('out')
    expect(found).toContain('left out')
  })

  it.each([
    ['hutr', 'hurt'],
    ['lonley', 'lonely'],
    ['embarassed', 'embarrassed'],
    ['dissapointed', 'disappointed'],
    ['anxios', 'anxious'],
    ['jelous', 'jealous'],
  ])('forgives %s for %s', (typed, meant) => {
    expect(words(typed)).toContain(meant)
  })

  it('offers nothing for what resembles no word', () => {
    expect(words('zzz')).toEqual([])
  })

  it('completes a verdict only once it is nearly typed', () => {
    expect(words('w')).not.toContain('worthless')
    expect(words('re')).not.toContain('rejected')
    expect(words('reje')[0]).toBe('rejected')
    expect(words('fail')).toContain('a failure')
  })
})

describe('lookup and verdicts', () => {
  it('knows words in any case and spacing', () => {
    expect(lookup(' Left  out ')?.word).toBe('left out')
    expect(lookup('blurgh')).toBeUndefined()
  })

  it.each([
    'worthless',
    'a failure',
    'Failure',
    'I’m a failure',
    'like a failure',
    'I feel so rejected',
    'unwanted.',
  ])('hears a verdict in "%s"', (typed) => expect(isVerdict(typed)).toBe(true))

  it.each(['hurt', 'sad', 'tired', 'like a walk', ''])('hears none in "%s"', (typed) =>
    expect(isVerdict(typed)).toBe(false),
  )
})

describe('fromGrid', () => {
  it('names what lies nearest', () => {
    expect(fromGrid(-0.75, -0.25)[0]!.word).toBe('hurt')
    expect(fromGrid(0.75, -0.75)[0]!.word).toBe('peaceful')
    expect(fromGrid(0, 0)).toHaveLength(feelingWords.length)
  })
})
