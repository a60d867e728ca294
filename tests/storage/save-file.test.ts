import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exchange } from '../../shared/contract/exchange.ts'
import { journalIn, temporaryFolder, valueOf } from './journal.ts'

const passphrase = 'a small room with good paper'
const bytes = new TextEncoder().encode('Day,Feelings\r\n')
const file = { name: 'the-year', kind: 'csv' as const, bytes }

it('a file is written beside those of its name, and never over them', async () => {
  const root = temporaryFolder()
  const journal = journalIn(root)
  valueOf(await journal.vault.create({ passphrase }))
  const folder = join(temporaryFolder(), 'new', 'folder')
  const first = valueOf(await journal.exchange.saveFile({ ...file, folder }))
  expect(first.path).toBe(join(folder, 'the-year.csv'))
  writeFileSync(first.path, 'mine now')
  const second = valueOf(await journal.exchange.saveFile({ ...file, folder }))
  expect(second.path).toBe(join(folder, 'the-year-2.csv'))
  expect(readFileSync(second.path, 'utf8')).toBe('Day,Feelings\r\n')
  expect(readFileSync(first.path, 'utf8')).toBe('mine now')
})

it('nothing readable is written into the data folder, nor while the journal is locked', async () => {
  const root = temporaryFolder()
  const journal = journalIn(root)
  valueOf(await journal.vault.create({ passphrase }))
  for (const folder of [root, join(root, 'journals', 'journal', 'new'), 'not/whole'])
    expect(await journal.exchange.saveFile({ ...file, folder })).toMatchObject({
      code: 'bad-input',
    })
  valueOf(await journal.vault.lock())
  const elsewhere = temporaryFolder()
  expect(await journal.exchange.saveFile({ ...file, folder: elsewhere })).toMatchObject({
    code: 'locked',
  })
  expect(readdirSync(elsewhere)).toEqual([])
})

it('says so where a folder cannot be written to', async () => {
  const journal = journalIn(temporaryFolder())
  valueOf(await journal.vault.create({ passphrase }))
  const inTheWay = join(temporaryFolder(), 'file')
  writeFileSync(inTheWay, '')
  chmodSync(inTheWay, 0o400)
  expect(await journal.exchange.saveFile({ ...file, folder: inTheWay })).toMatchObject({
    code: 'read-only',
  })
})

it.each(['../up', 'a/b', 'A', '.hidden', '', 'x'.repeat(81)])('%j is no name', (name) => {
  expect(exchange.saveFile.input.safeParse({ ...file, folder: '/x', name }).success).toBe(false)
})
