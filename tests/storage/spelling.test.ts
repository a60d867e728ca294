import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addWord, ownWords, removeWord } from '../../main/journal/spelling/queries.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { rescueFile } from '../../main/journal/storage/rescue/rescue.ts'
import { clockAt, filesIn, journalIn, openJournal, temporaryFolder, valueOf } from './journal.ts'

const clock = clockAt('2026-11-22T21:14:00Z')
const german = { name: 'de_DE', aff: 'SET UTF-8\nTRY abc\n', dic: '1\nmüde\n' }

describe('own words', () => {
  it('are kept once, composed, in the order of the alphabet', () => {
    const { db } = openJournal()
    for (const word of ['zöe', 'Anna', 'zo\u0308e', 'Éva']) addWord(db, clock, word)
    expect(ownWords(db).map(({ word }) => word)).toEqual(['Anna', 'Éva', 'zöe'])
    removeWord(db, 'Anna')
    expect(ownWords(db)).toEqual([
      { word: 'Éva', addedAt: clock.at },
      { word: 'zöe', addedAt: clock.at },
    ])
  })

  it('lie in the journal, encrypted, and come back after a lock', async () => {
    const root = temporaryFolder()
    const journal = journalIn(root, clock)
    valueOf(await journal.vault.create({ passphrase: 'a small room' }))
    valueOf(await journal.spelling.addWord({ word: 'Xochitla' }))
    valueOf(await journal.vault.lock())
    expect(await journal.spelling.ownWords()).toMatchObject({ code: 'locked' })
    for (const [name, content] of filesIn(root))
      expect(content.includes('Xochitla'), name).toBe(false)
    valueOf(await journal.vault.unlock({ passphrase: 'a small room' }))
    expect(valueOf(await journal.spelling.ownWords())).toMatchObject([{ word: 'Xochitla' }])
  })

  it('are carried over when a journal is rescued', () => {
    const { db, path, key } = openJournal()
    for (let i = 0; i < 300; i += 1) addWord(db, clock, `wort${i}`)
    const before = ownWords(db)
    closeFile(db)
    const fresh = join(temporaryFolder(), 'journal.db')
    rescueFile(path, fresh, key, { zone: 'Europe/Lisbon', finish() {} })
    const rescued = openFile(fresh, key)
    expect(ownWords(rescued)).toEqual(before)
    closeFile(rescued)
  })
})

describe('dictionaries that were added', () => {
  it('lie in the data folder, for the person alone, and can be read while the journal is locked', async () => {
    const root = temporaryFolder()
    const journal = journalIn(root, clock)
    expect(valueOf(await journal.spelling.dictionaries())).toEqual([])
    expect(valueOf(await journal.spelling.addDictionary(german))).toEqual(['de_DE'])
    const path = join(root, 'dictionaries', 'de_DE.json')
    expect(statSync(path).mode & 0o777).toBe(0o600)
    expect(statSync(join(root, 'dictionaries')).mode & 0o777).toBe(0o700)
    const { name, ...files } = german
    expect(valueOf(await journal.spelling.readDictionary({ name }))).toEqual(files)
    // A dictionary of the same name takes its place, in one step.
    valueOf(await journal.spelling.addDictionary({ ...german, dic: '1\nwach\n' }))
    expect(valueOf(await journal.spelling.readDictionary({ name })).dic).toBe('1\nwach\n')
    expect([...filesIn(root).keys()]).toEqual(['dictionaries/de_DE.json'])
    expect(valueOf(await journal.spelling.removeDictionary({ name }))).toEqual([])
    expect(await journal.spelling.readDictionary({ name })).toMatchObject({ code: 'not-found' })
  })

  it('are refused when they are none, and nothing is written', async () => {
    const root = temporaryFolder()
    const journal = journalIn(root, clock)
    for (const wrong of [
      { aff: 'GIF89a' },
      { dic: 'müde\n' },
      { aff: 'SFX A Y 1\nSFX A 0 a/A .\n', dic: '1\nx/A\n' },
    ])
      expect(await journal.spelling.addDictionary({ ...german, ...wrong })).toMatchObject({
        code: 'bad-input',
        message: expect.stringContaining('Nothing was added.'),
      })
    expect(filesIn(root).size).toBe(0)
    await expect(journal.spelling.addDictionary({ ...german, name: '../up' })).rejects.toThrow()
  })

  it('say so when their file is no longer what was written', async () => {
    const root = temporaryFolder()
    const journal = journalIn(root, clock)
    valueOf(await journal.spelling.addDictionary(german))
    const path = join(root, 'dictionaries', 'de_DE.json')
    const whole = readFileSync(path, 'utf8')
    for (const broken of [whole.slice(0, 20), '{}', whole.replace('1\\n', ''), '']) {
      writeFileSync(path, broken)
      expect(await journal.spelling.readDictionary({ name: 'de_DE' }), broken).toMatchObject({
        code: 'damaged',
        message: expect.stringContaining('add its files again'),
      })
    }
    writeFileSync(join(root, 'dictionaries', 'notes.txt'), 'of the person’s own')
    expect(valueOf(await journal.spelling.dictionaries())).toEqual(['de_DE'])
  })
})
