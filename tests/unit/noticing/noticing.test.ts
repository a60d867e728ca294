import { describe, expect, it } from 'vitest'
import { type Kind, language, notice } from '../../../shared/noticing/index.ts'
import { freshHarmless } from './fresh-harmless.ts'
import { freshVerdicts } from './fresh-verdicts.ts'
import { harmlessLines } from './harmless.ts'
import { roundHarmless, roundVerdicts } from './rounds/index.ts'
import { verdictLines } from './verdict-lines.ts'

const allVerdicts = [...verdictLines, ...freshVerdicts, ...roundVerdicts]
const allHarmless = [...harmlessLines, ...freshHarmless, ...roundHarmless]

/** What is noticed of one kind, as it stands in the text. */
const noticed = (text: string, kind: Kind): string[] =>
  notice(text)
    .filter((finding) => finding.kind === kind)
    .map(({ start, end }) => text.slice(start, end))

describe('verdicts on the self', () => {
  it.each(allVerdicts)('notices: %s', (line) => {
    expect(noticed(line, 'identity')).not.toEqual([])
  })

  it('keeps lists of at least 300 lines, none of them twice', () => {
    for (const lines of [allVerdicts, allHarmless]) {
      expect(new Set(lines).size).toBe(lines.length)
      expect(lines.length).toBeGreaterThanOrEqual(300)
    }
  })

  it.each(allHarmless)('leaves alone: %s', (line) => {
    expect(noticed(line, 'identity')).toEqual([])
  })

  it('points at the words, wherever they stand', () => {
    const text = '# Tuesday\n\nThey said no. Honestly, I’m such a failure, and it rains.\n'
    expect(noticed(text, 'identity')).toEqual(['I’m such a failure'])
  })

  it('says why in one sentence', () => {
    const [finding] = notice('I ruin everything.')
    expect(finding?.reason).toMatch(/^This [^.]+\.$/)
  })

  it('takes a laugh right after the sentence for what it is', () => {
    expect(noticed('I’m such an idiot. Lol.', 'identity')).toEqual([])
    expect(
      noticed('I’m such an idiot. Lol was all she wrote back to me.', 'identity'),
    ).toHaveLength(1)
  })
})

describe('what is not the person’s own voice', () => {
  it.each([
    ['a block quote', '> I am a failure.\nI am a loser.\n\nIt rained.'],
    ['a quote in a list', '- > I am a failure.'],
    ['a fenced block', '```\nI am a failure.\n```'],
    ['a fence that never closes', '~~~\nI am a failure.'],
    ['an indented block', 'Notes:\n\n    I am a failure.'],
    ['inline code', 'The test prints `I am a failure` twice, I see.'],
    ['a quotation', 'I read “I am a failure” on the wall.'],
    [
      'a quotation over two sentences',
      'I wrote "It rained. I am a failure. It stopped." and went.',
    ],
    ['what was struck out', 'I wrote ~~I am a failure~~ and went home.'],
    ['a comment', 'I left. <!-- I am a failure. -->'],
  ])('leaves alone %s', (_, text) => {
    expect(notice(text).filter(({ kind }) => kind === 'identity')).toEqual([])
  })

  it('still hears the person around them', () => {
    const text = '> You are fired.\n\nShe said “no” and *I am a failure*.'
    expect(noticed(text, 'identity')).toEqual(['I am a failure'])
    expect(noticed('Don’t ask, it’s the kids’ day. I’m a failure.', 'identity')).toHaveLength(1)
  })
})

describe('the other kinds', () => {
  it('hears others’ words as theirs', () => {
    expect(noticed('My mum says I’m useless.', 'attributed')).toEqual(['I’m useless'])
    expect(noticed('They must see me as a failure.', 'attributed')).toHaveLength(1)
  })

  it('tells a role from a person', () => {
    expect(noticed('I’m a terrible cook.', 'role')).toEqual(['I’m a terrible cook'])
    expect(noticed('I’m so bad at maths.', 'role')).toHaveLength(1)
  })

  it.each([
    ['I feel hurt and a bit embarrassed.', ['hurt', 'embarrassed']],
    ['I felt left out.', ['left out']],
    ['It made me feel self-conscious.', ['self-conscious']],
    ['I’m really disappointed.', ['disappointed']],
  ])('names the feelings of %s', (text, words) => {
    const feelings = notice(text).filter(({ kind }) => kind === 'feeling')
    expect(feelings.map(({ feeling }) => feeling)).toEqual(words)
    expect(noticed(text, 'feeling')).toEqual(words)
  })

  it.each([
    'I’m not hurt.',
    'I don’t feel sad.',
    'She felt hurt.',
    'I hurt my knee.',
    'I’m sorry I’m late.',
    'I’m down for pizza.',
    'If I feel sad I walk.',
  ])('finds no feeling of the person’s in %s', (text) => {
    expect(noticed(text, 'feeling')).toEqual([])
  })

  it.each([
    'Why did I say that?',
    'Why wasn’t I enough for them?',
    'Why did he leave?',
    'Why did the panel turn me down?',
    'Why does Tobias do that to me?',
    'What if they only laughed to be polite?',
    'If only I had prepared more.',
    'I wish I hadn’t called.',
    'I keep thinking about the panel.',
    'I can’t stop going over it.',
    'I keep replaying that minute.',
  ])('takes for going round: %s', (text) => {
    expect(noticed(text, 'loop')).toHaveLength(1)
  })

  it.each([
    'Why is the sky blue?',
    'Why did the train stop?',
    'I see why he left.',
    'I went over to the park.',
    'I keep my keys here.',
  ])('does not take for going round: %s', (text) => {
    expect(noticed(text, 'loop')).toEqual([])
  })

  it.each([
    'I’m worthless and I want to die.',
    'I’m a burden, they’d be better off without me.',
    'I hate myself and I want to hurt myself.',
    'I’m a failure, there is no reason to go on.',
  ])('leaves what is too heavy for a nudge to the help card: %s', (text) => {
    expect(noticed(text, 'identity')).toEqual([])
  })
})

describe('other languages', () => {
  it.each([
    ['I went home and it was late.', 'en'],
    ['Ich bin nach Hause gegangen und es war spät.', 'other'],
    ['Je suis rentré tard et il ne m’a pas appelé.', 'other'],
    ['我今天很累。', 'other'],
    ['Hm.', 'unknown'],
  ])('%s is %s', (text, expected) => {
    expect(language(text)).toBe(expected)
  })

  it('are left alone', () => {
    expect(notice('Ich bin im Mess und das ist nicht gut für mich.')).toEqual([])
  })

  it('do not hide an English paragraph', () => {
    const text = 'Heute war es nicht gut und ich bin müde.\n\nI think I am a failure.'
    expect(noticed(text, 'identity')).toEqual(['I am a failure'])
  })
})
