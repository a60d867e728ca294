import { describe, expect, it } from 'vitest'
import { dictionaryIn } from '../../../renderer/src/rooms/settings/dictionary-files.ts'
import { languageName } from '../../../renderer/src/rooms/settings/language-name.ts'
import { mostForms } from '../../../shared/spelling/affixes.ts'
import { checkDictionary } from '../../../shared/spelling/dictionary.ts'

const file = (name: string, text: string, encoding: BufferEncoding = 'utf8') => {
  const bytes = Buffer.from(text, encoding)
  return { name, size: bytes.length, arrayBuffer: async () => new Uint8Array(bytes).buffer }
}
const aff = file('de_DE.aff', 'SET UTF-8\nTRY abc\n')
const dic = file('de_DE.dic', '1\nmüde\n')

describe('the files of a dictionary', () => {
  it('are read in the encoding they name', async () => {
    const read = await dictionaryIn([
      file('de_DE.dic', '1\nmüde\n', 'latin1'),
      file('de_DE.aff', 'SET ISO8859-1\nTRY äö\n', 'latin1'),
    ])
    expect(read).toEqual({ name: 'de_DE', aff: 'SET ISO8859-1\nTRY äö\n', dic: '1\nmüde\n' })
    const cyrillic = {
      ...dic,
      arrayBuffer: async () => Uint8Array.of(0x31, 10, 0xe4, 0xe0, 10).buffer,
    }
    expect((await dictionaryIn([file('de_DE.aff', 'SET microsoft-cp1251\n'), cyrillic])).dic).toBe(
      '1\nда\n',
    )
  })

  it('keep a name that fits a file', async () => {
    const [a, d] = [file('My words! (2).aff', 'SET UTF-8\n'), file('My words! (2).dic', '1\na\n')]
    expect((await dictionaryIn([a, d])).name).toBe('My-words-2-')
  })

  it.each([
    ['one of them alone', [aff], 'two files with one name'],
    ['two that do not belong together', [aff, file('fr.dic', '1\na\n')], 'two files with one name'],
    ['three', [aff, dic, file('x.dic', '1\na\n')], 'two files with one name'],
    ['none', [file('x.txt', '')], 'two files with one name'],
    ['larger than any', [{ ...aff, size: 50_000_000 }, dic], 'larger than any dictionary'],
    [
      'in an encoding nobody knows',
      [file('de_DE.aff', 'SET KLINGON-1\n'), dic],
      'does not know the encoding “KLINGON-1”',
    ],
    [
      'not in the encoding they name',
      [aff, file('de_DE.dic', '1\nmüde\n', 'latin1')],
      'not written in UTF-8',
    ],
    ['something else', [file('de_DE.aff', 'GIF89a'), dic], 'not the rules of a dictionary'],
    [
      'a list without its number',
      [aff, file('de_DE.dic', 'müde\nbin\n')],
      'not the words of a dictionary',
    ],
  ])('say why when they are %s', async (_what, files, why) => {
    await expect(dictionaryIn(files)).rejects.toMatchObject({
      code: 'bad-input',
      message: expect.stringContaining(why),
    })
    await expect(dictionaryIn(files)).rejects.toThrow('Nothing was added.')
  })
})

describe('the rules of a dictionary', () => {
  it('make as many forms as they say', () => {
    const rules = 'PFX U Y 1\nPFX U 0 un .\nSFX S Y 2\nSFX S 0 s [^y]\nSFX S y ies y\n'
    expect(mostForms(rules, '1\nhappy/US\n')).toBe(1 + 1 + 2 + 2)
    expect(
      mostForms('FLAG num\nSFX 12 Y 1\nSFX 12 0 a/13 .\nSFX 13 Y 1\nSFX 13 0 b .\n', '1\nx/12\n'),
    ).toBe(3)
  })

  it('may not lead back to themselves, nor double without end', () => {
    expect(mostForms('SFX A Y 1\nSFX A 0 a/A .\n', '1\nx/A\n')).toBe(Infinity)
    const flags = 'ABCDEFGHIJKLMNOPQRST'
    const doubling = [...flags]
      .map(
        (flag, i) =>
          `SFX ${flag} Y 2\nSFX ${flag} 0 a/${flags[i + 1] ?? 'Z'} .\nSFX ${flag} 0 b/${flags[i + 1] ?? 'Z'} .`,
      )
      .join('\n')
    expect(mostForms(doubling, '1\nx/A\n')).toBeGreaterThan(1_000_000)
    expect(() => checkDictionary(doubling, '1\nx/A\n')).toThrow('more forms of a single word')
  })

  it.each(['(a+)+$', 'a*', '.{9}', 'a|b', '[a'])(
    'may not be a regular expression: %s',
    (condition) => {
      expect(mostForms(`SFX A Y 1\nSFX A 0 a ${condition}\n`, '1\nx/A\n')).toBeNull()
      expect(() => checkDictionary(`ICONV 1\nICONV ${condition} b\nSET x\n`, '1\nx\n')).toThrow(
        'not ones that Intact can follow',
      )
    },
  )
})

describe('files that were made to take for ever', () => {
  it('may have conditions that look alike to the end', () => {
    const condition = `${'[^a]'.repeat(30)}(`
    expect(mostForms(`SFX A Y 1\nSFX A 0 a ${condition}\n`, '1\nx/A\n')).toBeNull()
  })

  it('may be of empty lines', async () => {
    const empty = '\n'.repeat(2_000_000)
    expect(() => checkDictionary('SET UTF-8\n', `1${empty}`)).toThrow('not the words')
    expect(() => checkDictionary('SET UTF-8\n', `1${empty}x\n`)).not.toThrow()
    const latin = file('x.dic', '1\nmüde\n', 'latin1')
    const read = await dictionaryIn([latin, file('x.aff', `${empty}SET ISO8859-1\n`)])
    expect(read.dic).toBe('1\nmüde\n')
  })
})

it('a dictionary is called by its language', () => {
  expect(['de_DE', 'pt-BR', 'fr', 'My-words', 'x'].map(languageName)).toEqual([
    'German (Germany), de_DE',
    'Brazilian Portuguese, pt-BR',
    'French, fr',
    'My-words',
    'x',
  ])
})
