import { expect, it } from 'vitest'
import { Journals } from '../../main/journal/vault/journals.ts'
import { Vault } from '../../main/journal/vault/lock.ts'
import { clockAt, temporaryFolder } from './journal.ts'

it('a journal is not left open behind an answer that it could not be opened', async () => {
  const root = temporaryFolder()
  const vault = new Vault(root, new Journals(root), clockAt('2026-11-22T10:00:00Z'))
  await vault.create('violets in the window')
  vault.lock()
  let failing = true
  vault.afterOpening(() => {
    if (failing) throw new Error('no room')
  })
  const typed = { kind: 'passphrase', typed: 'violets in the window' } as const
  await expect(vault.unlock(typed)).rejects.toThrow('no room')
  expect(vault.isOpen).toBe(false)
  failing = false
  await expect(vault.unlock({ kind: 'passphrase', typed: 'another' })).rejects.toMatchObject({
    code: 'wrong-passphrase',
  })
  expect(await vault.unlock(typed)).toMatchObject({ state: 'unlocked' })
  vault.lock()
})
