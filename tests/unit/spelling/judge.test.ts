import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { Judge } from '../../../renderer/src/editor/spelling/judge.ts'

const folder = join(import.meta.dirname, '../../../node_modules/dictionary-en')
const read = (name: string): string => readFileSync(join(folder, name), 'utf8')
const english = new Judge(read('index.aff'), read('index.dic'), true)
const unknown = (text: string): string[] => text.split(' ').filter((word) => !english.knows(word))

describe('the dictionary that comes with Intact', () => {
  it('takes both American and British spellings', () => {
    expect(
      unknown('color colour favourite realize realise organisation travelled counsellor'),
    ).toEqual([])
    expect(
      unknown('centre analyse defence dialogue skilful judgement grey mum café naïve'),
    ).toEqual([])
  })

  it('takes possessives and contractions, and words in other letters', () => {
    expect(unknown("Anna's friends' don't I'd o'clock привет שלום")).toEqual([])
  })

  it('knows what is often misspelt', () => {
    const misspelt = 'beleive wierd recieve untill sence definately dont enviroment colur'
    expect(unknown(misspelt)).toEqual(misspelt.split(' '))
  })

  it.each([
    ['teh', 'the'],
    ['dont', "don't"],
    ['alot', 'a lot'],
    ['wierd', 'weird'],
    ['Becuase', 'Because'],
    ['rejetced', 'rejected'],
    ['embarassed', 'embarrassed'],
  ])('suggests for %s first of all %s', (word, meant) => {
    const suggestions = english.suggest(word)
    expect(suggestions[0]).toBe(meant)
    expect(suggestions.length).toBeLessThanOrEqual(5)
  })
})

describe('a dictionary that was added', () => {
  const german = new Judge('SET UTF-8\nTRY esnrtü\n', '3\nmüde\nbin\nStraße\n')

  it('judges words in its own letters, and leaves others alone', () => {
    expect(german.knows('müde')).toBe(true)
    expect(german.knows('mude')).toBe(false)
    expect(german.knows('привет')).toBe(true)
    expect(german.suggest('mude')).toEqual(['müde'])
  })

  it('takes no American for a British word', () => {
    expect(new Judge('SET UTF-8\n', '2\ncolor\ntu\n').knows('colour')).toBe(false)
  })

  it('is refused when it makes more words than fit', () => {
    const endings = Array.from({ length: 100 }, (_, i) => `SFX A 0 ${i.toString(36)}q .`)
    const aff = `SET UTF-8\nSFX A Y 100\n${endings.join('\n')}\n`
    const dic = `60000\n${Array.from({ length: 60_000 }, (_, i) => `w${i}/A`).join('\n')}\n`
    expect(() => new Judge(aff, dic)).toThrow(RangeError)
  })
})
