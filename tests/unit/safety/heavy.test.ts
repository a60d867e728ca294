import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { heavy } from '../../../shared/safety/heavy.ts'

const level = (text: string) => heavy(text)[0]?.level ?? null

describe('words that may mean danger to life', () => {
  it.each([
    'I want to die.',
    'Some nights I just want to disappear for good',
    'I wish I was dead',
    'I wish I had never been born.',
    'everyone would be better off without me',
    "I can't see a reason to live.",
    'I keep thinking about killing myself',
    'I’ve been feeling suicidal since the letter came',
    'I want to hurt myself again',
    'I have thoughts of ending my life',
    'Everyone at school hates me and I want to die.',
    'I used to cope but now I want to kill myself.',
    'He won’t pick up the phone and I want to die.',
    'This is killing me, I want to end it all.',
    'I’m not okay and I want to kill myself',
    'I don’t care I want to kill myself',
  ])('a wish: %s', (text) => {
    expect(level(text)).toBe('wish')
  })

  it.each([
    'I’m going to kill myself.',
    'tonight I will end it all',
    'I have a plan to end my life',
    'I have written my goodbye letters',
    'I have been saving up the pills',
  ])('a plan: %s', (text) => {
    expect(level(text)).toBe('plan')
  })

  it.each([
    'I can’t do this anymore.',
    'I am so tired of everything',
    'I can’t take it any longer',
    'I don’t want to be here any more',
    'I just want the pain to stop',
    'nobody would notice if I disappeared',
    'I don’t want to do this any more',
    'I don’t want to feel anything any more',
  ])('too much: %s', (text) => {
    expect(level(text)).toBe('passive')
  })

  it.each([
    'I am dying to see you.',
    'My feet are killing me',
    'I nearly died laughing, I wanted to die of embarrassment',
    'I don’t want to die.',
    'I am not going to kill myself',
    'I would never hurt myself',
    'I used to want to die when I was at school',
    'He said he wants to die.',
    '“I want to die,” she wrote.',
    '> I want to die',
    '`I want to die`',
    'My friend said that I want to die in the story', // told by somebody else
    'In the game I want to kill myself to respawn',
    'My phone is about to die',
    'I want to live in Lisbon',
    'I can’t see any reason to live here',
    'I am tired of waiting.',
    'I want it to end well',
    'I killed the engine',
    'I cut my hair',
    'I took my pills tonight.',
    'I am collecting my medication tomorrow.',
    'I need to cut myself some slack',
    'I’m going to burn myself out',
    'I want to drown myself in work',
    'This cake is to die for',
    'I could not go on holiday',
  ])('harmless: %s', (text) => {
    expect(level(text)).toBeNull()
  })

  it('never fails, and points into the text', () => {
    const words = fc.constantFrom('I', 'want', 'to', 'die', 'kill', 'myself', '“', '.', '\n', '😀')
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0
        for (const { start, end } of heavy(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          last = end
        }
      }),
      { numRuns: 1000 },
    )
  })
})
