import { describe, expect, it } from 'vitest'
import {
  allowance,
  choose,
  isFinished,
  wordsThatCount,
} from '../../../renderer/src/editor/noticing/choose.ts'
import { phraseOf } from '../../../shared/noticing/phrase.ts'

const finding = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length, kind: 'identity' as const, reason: '' }
}
const usual = {
  words: 20,
  writingAt: null,
  quiet: new Set<string>(),
  shown: new Set<string>(),
  spent: 0,
}

describe('which verdicts are pointed out', () => {
  it('at most three, and one per 150 words', () => {
    expect([0, 1, 150, 151, 300, 301, 10_000].map(allowance)).toEqual([0, 1, 1, 2, 2, 3, 3])
    const text = (words: number) => 'word '.repeat(words)
    const counted = [0, 1, 150, 151, 300, 301, 10_000].map((words) => wordsThatCount(text(words)))
    expect(counted.map(allowance)).toEqual([0, 1, 1, 2, 2, 3, 3])
  })

  it('never one whose sentence is still being written', () => {
    const text = 'I am a failure because'
    const verdict = finding(text, 'I am a failure')
    expect(isFinished(text, verdict, text.length)).toBe(false)
    expect(isFinished('I am a failure.', verdict, 15)).toBe(false)
    expect(isFinished('I am a failure. S', verdict, 17)).toBe(true)
    expect(isFinished('I am a failure\n', verdict, 15)).toBe(true)
    expect(isFinished(`Before. ${text}`, finding(`Before. ${text}`, 'I am'), 3)).toBe(true)
  })

  it('keeps pointing at what it pointed at, whatever is written before it', () => {
    const text = 'I am useless. Later I am a failure.'
    const findings = [finding(text, 'I am useless'), finding(text, 'I am a failure')]
    const phrases = (shown: string[]) =>
      choose(text, findings, { ...usual, shown: new Set(shown) }).map(({ phrase }) => phrase)
    expect(phrases([])).toEqual(['i am useless'])
    expect(phrases(['i am a failure'])).toEqual(['i am a failure'])
  })

  it('leaves muted phrases alone, however they are written', () => {
    const text = 'I’m  a FAILURE.'
    const quiet = new Set([phraseOf("I'm a failure")])
    expect(choose(text, [finding(text, 'I’m  a FAILURE')], { ...usual, quiet })).toEqual([])
  })

  it('points out no more than its allowance, also after some were answered', () => {
    const text = 'I am useless. I am a failure.'
    const findings = [finding(text, 'I am useless'), finding(text, 'I am a failure')]
    expect(choose(text, findings, { ...usual, spent: 1 })).toEqual([])
    expect(choose(text, findings, { ...usual, words: 200, spent: 1 })).toHaveLength(1)
  })
})
