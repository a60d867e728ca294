import type * as Files from 'node:fs'
import { rmSync } from 'node:fs'
import { expect, it, onTestFinished, vi } from 'vitest'
import { journalIn, temporaryFolder, valueOf } from './journal.ts'

vi.mock('node:fs', { spy: true })

it('a sample that cannot be deleted keeps nobody from their journal', async () => {
  const root = temporaryFolder()
  const { rmSync: remove } = await vi.importActual<typeof Files>('node:fs')
  vi.mocked(rmSync).mockImplementation((path, options) => {
    if (String(path).endsWith('sample')) throw Object.assign(new Error(), { code: 'EACCES' })
    remove(path, options)
  })
  onTestFinished(() => void vi.mocked(rmSync).mockRestore())
  const { vault } = journalIn(root)
  expect(valueOf(await vault.status()).state).toBe('none')
  expect(await vault.openSample()).toMatchObject({ ok: false, code: 'read-only' })
  expect(valueOf(await vault.create({ passphrase: 'gravel lantern' })).state).toBe('unlocked')
})
