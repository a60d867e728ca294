import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Journals } from '../../main/journal/vault/journals.ts'
import { journalIn, temporaryFolder, valueOf } from './journal.ts'

/** A data folder whose list says this, and a journal's folder that lies elsewhere. */
function dataFolder(list?: (elsewhere: string) => unknown) {
  const root = temporaryFolder()
  const elsewhere = join(temporaryFolder(), 'notes')
  mkdirSync(elsewhere)
  for (const name of ['keys.json', 'journal.db']) writeFileSync(join(elsewhere, name), '')
  const file = join(root, 'journals.json')
  if (list) {
    const said = list(elsewhere)
    writeFileSync(file, typeof said === 'string' ? said : JSON.stringify(said))
  }
  return { root, elsewhere, file, kept: `${file}.damaged` }
}
const parsed = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'))

it('keeps the fields that make sense beside one that does not, and a copy of what it was', () => {
  const { root, elsewhere, file, kept } = dataFolder((folder) => ({
    version: 1,
    current: 7,
    added: [folder, 'not/absolute', null],
    second: { [folder]: join(folder, '..', 'disk'), '/other': 3 },
  }))
  const before = readFileSync(file)
  const journals = new Journals(root)
  expect(journals.all().map(({ folder }) => folder)).toEqual([elsewhere])
  expect(journals.secondOf(elsewhere)).toBe(join(elsewhere, '..', 'disk'))
  expect(existsSync(kept)).toBe(false)
  journals.use(elsewhere)
  expect(readFileSync(kept)).toEqual(before)
  expect(parsed(file)).toEqual({
    version: 1,
    current: elsewhere,
    added: [elsewhere],
    second: { [elsewhere]: join(elsewhere, '..', 'disk') },
  })
  expect(new Journals(root).current).toBe(elsewhere)
})

it('that cannot be parsed is kept before it is replaced', () => {
  const { root, elsewhere, file, kept } = dataFolder((folder) => `{"version":1,"added":["${folder}`)
  const before = readFileSync(file)
  const journals = new Journals(root)
  expect(journals.all()).toEqual([])
  journals.add(elsewhere)
  expect(readFileSync(kept)).toEqual(before)
  expect(parsed(file)).toMatchObject({ added: [elsewhere] })
  journals.use(elsewhere)
  expect(readFileSync(kept)).toEqual(before)
})

it('keeps what a later Intact has written into it', () => {
  const { root, elsewhere, file } = dataFolder((folder) => ({
    version: 1,
    added: [folder],
    order: 'by name',
  }))
  new Journals(root).use(elsewhere)
  expect(parsed(file)).toMatchObject({ order: 'by name', current: elsewhere })
})

it('that the disk does not give out is never replaced by an empty one, and read when it does', async () => {
  const { root, elsewhere, file } = dataFolder((folder) => ({ version: 1, added: [folder] }))
  const other = dataFolder().elsewhere
  const before = readFileSync(file)
  // A folder of that name fails reading as a bad moment of the disk does.
  renameSync(file, `${file}.away`)
  mkdirSync(file)
  const { journals, vault } = journalIn(root)
  // There may be journals: nobody is asked to make the first one.
  expect(valueOf(await vault.status()).state).toBe('locked')
  expect(await vault.create({ passphrase: 'violets' })).toMatchObject({ code: 'exists' })
  expect(await journals.open({ folder: other })).toMatchObject({
    ok: false,
    code: 'unavailable',
    message: expect.stringContaining('journals.json'),
  })
  rmdirSync(file)
  renameSync(`${file}.away`, file)
  expect(readFileSync(file)).toEqual(before)
  expect(valueOf(await journals.list()).map(({ folder }) => folder)).toEqual([elsewhere])
  valueOf(await journals.open({ folder: other }))
  expect(parsed(file)).toMatchObject({ added: [elsewhere, other], current: other })
})

it('that cannot be written is no reason to take a journal that was just made for failed', async () => {
  const { root, file } = dataFolder()
  mkdirSync(join(root, 'journals'))
  const journal = journalIn(root)
  expect(valueOf(await journal.vault.status()).state).toBe('none')
  // Another thing of that name, from here on.
  mkdirSync(`${file}.new`)
  expect(valueOf(await journal.vault.create({ passphrase: 'violets' })).state).toBe('unlocked')
  valueOf(await journal.vault.lock())
  expect(valueOf(await journal.vault.unlock({ passphrase: 'violets' })).state).toBe('unlocked')
})

it('takes back what was left out, where it stood and while its folder is away', () => {
  const { root, elsewhere } = dataFolder()
  const { elsewhere: other } = dataFolder()
  const journals = new Journals(root)
  const listed = () => new Journals(root).all().map(({ folder }) => folder)
  expect(() => journals.takeBack(elsewhere)).toThrow('was not left out')
  journals.add(elsewhere)
  journals.add(other)
  journals.leave(elsewhere)
  renameSync(elsewhere, `${elsewhere} unplugged`)
  expect(listed()).toEqual([other])
  journals.takeBack(elsewhere)
  expect(listed()).toEqual([elsewhere, other])
  expect(() => journals.takeBack(elsewhere)).toThrow('was not left out')
})
