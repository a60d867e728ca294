import { expect, it } from 'vitest'
import { doing, passphrase } from './backup-journal.ts'
import { clockAt, filesIn, journalIn, temporaryFolder, valueOf } from './journal.ts'

it('a second folder of backups opens on another computer by the recovery key, and is a journal of its own there', async () => {
  const clock = clockAt('2026-11-22T21:14:00Z')
  const here = journalIn(temporaryFolder(), clock)
  valueOf(await here.vault.create({ passphrase }))
  const { unconfirmedRecoveryKey: recoveryKey } = valueOf(await here.vault.waysIn())
  await doing(here).write('One.')
  const disk = temporaryFolder()
  valueOf(await here.backups.setSecond({ folder: disk }))
  valueOf(await here.backups.now())
  await doing(here).lock()
  const before = filesIn(disk)

  const there = journalIn(temporaryFolder(), clock)
  const { texts, lock, unlock } = doing(there)
  expect(valueOf(await there.journals.open({ folder: disk })).state).toBe('locked')
  const wrong = recoveryKey!.replace(/^./u, (first) => (first === 'Q' ? 'P' : 'Q'))
  expect(await there.vault.unlockByRecoveryKey({ recoveryKey: wrong })).toMatchObject({
    code: 'bad-input',
  })
  expect(valueOf(await there.vault.unlockByRecoveryKey({ recoveryKey: recoveryKey! }))).toEqual(
    expect.objectContaining({ state: 'unlocked', recovered: true }),
  )
  expect(await texts()).toEqual(['One.'])
  valueOf(await there.vault.chooseNewPassphrase({ passphrase: 'a larger room' }))
  await lock()
  expect(await there.vault.unlock({ passphrase })).toMatchObject({ code: 'wrong-passphrase' })
  await unlock('a larger room')
  expect(await texts()).toEqual(['One.'])
  // What it was copied from still opens with what it opened with, and nothing of it has changed.
  expect(filesIn(disk)).toEqual(before)
  await doing(here).unlock()
  expect(await doing(here).texts()).toEqual(['One.'])
}, 60_000)
