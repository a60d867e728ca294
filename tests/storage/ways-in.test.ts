import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import { groupsOf, writeRecoveryKey } from '../../shared/recovery-key.ts'
import { journalIn, temporaryFolder, valueOf } from './journal.ts'

const passphrase = 'a small room with good paper'
const another = 'four ducks under a bridge'

describe('the ways into a journal', () => {
  /** A journal with one entry, and the recovery key that is shown. */
  async function withEntry() {
    const root = temporaryFolder()
    const journal = journalIn(root)
    const { folder } = valueOf(await journal.vault.create({ passphrase }))
    const id = newId()
    valueOf(await journal.entries.save({ id, body: 'What was written', fieldTags: [] }))
    const { unconfirmedRecoveryKey } = valueOf(await journal.vault.waysIn())
    const path = join(folder, 'keys.json')
    return { root, path, journal, id, recoveryKey: unconfirmedRecoveryKey ?? '' }
  }

  type Made = Awaited<ReturnType<typeof withEntry>>
  const body = async ({ journal, id }: Made) => valueOf(await journal.entries.get({ id })).body

  async function tries({ journal }: Made, given: { passphrase: string } | { recoveryKey: string }) {
    await journal.vault.lock()
    const answer = await ('passphrase' in given
      ? journal.vault.unlock(given)
      : journal.vault.unlockByRecoveryKey(given))
    return answer.ok ? answer.value.state : answer.code
  }

  it('are a passphrase and a recovery key, shown until a group of it was typed back', async () => {
    const made = await withEntry()
    const { journal, recoveryKey } = made
    const groups = groupsOf(recoveryKey)
    expect(groups).toHaveLength(8)
    for (const typed of [groups[3]!, recoveryKey, 'ZZZZ', groups[4]!.slice(1)]) {
      expect(valueOf(await journal.vault.confirmRecoveryKey({ group: 5, typed }))).toEqual({
        right: false,
      })
    }
    // As it was left: after locking it waits to be shown again.
    expect(await tries(made, { passphrase })).toBe('unlocked')
    expect(valueOf(await journal.vault.waysIn())).toEqual({
      unconfirmedRecoveryKey: recoveryKey,
      recoveryKey: true,
    })
    const typed = ` ${groups[4]!.toLowerCase()} `
    expect(valueOf(await journal.vault.confirmRecoveryKey({ group: 5, typed })).right).toBe(true)
    const kept = { unconfirmedRecoveryKey: null, recoveryKey: true }
    expect(valueOf(await journal.vault.waysIn())).toEqual(kept)
    expect(valueOf(await journal.vault.confirmRecoveryKey({ group: 5, typed })).right).toBe(false)
    expect(await tries(made, { recoveryKey })).toBe('unlocked')
    expect(valueOf(await journal.vault.waysIn())).toEqual(kept)
  })

  it('by the recovery key leads to a new passphrase, and the forgotten one opens nothing', async () => {
    const made = await withEntry()
    const { journal, recoveryKey } = made
    expect(await journal.vault.chooseNewPassphrase({ passphrase: another })).toMatchObject({
      code: 'bad-input',
    })
    expect(await tries(made, { recoveryKey })).toBe('unlocked')
    expect(valueOf(await journal.vault.status()).recovered).toBe(true)
    expect(await body(made)).toBe('What was written')
    const chosen = valueOf(await journal.vault.chooseNewPassphrase({ passphrase: another }))
    expect(chosen.recovered).toBe(false)
    expect(await journal.vault.chooseNewPassphrase({ passphrase })).toMatchObject({
      code: 'bad-input',
    })
    expect(await tries(made, { passphrase })).toBe('wrong-passphrase')
    expect(await tries(made, { passphrase: another })).toBe('unlocked')
    expect(await body(made)).toBe('What was written')
  })

  it('change only for who knows the passphrase', async () => {
    const made = await withEntry()
    const { journal, path, recoveryKey } = made
    const before = readFileSync(path)
    const wrong = { ok: false, code: 'wrong-passphrase' }
    const given = { current: another, passphrase: another }
    expect(await journal.vault.changePassphrase(given)).toMatchObject(wrong)
    expect(await journal.vault.replaceRecoveryKey({ passphrase: another })).toMatchObject(wrong)
    expect(readFileSync(path)).toEqual(before)
    expect(valueOf(await journal.vault.waysIn()).unconfirmedRecoveryKey).toBe(recoveryKey)

    valueOf(await journal.vault.changePassphrase({ current: passphrase, passphrase: another }))
    expect(await tries(made, { passphrase })).toBe('wrong-passphrase')
    expect(await tries(made, { passphrase: another })).toBe('unlocked')
    expect(await tries(made, { recoveryKey })).toBe('unlocked')
  })

  it('of a passphrase change that was cut short are the old ones', async () => {
    const made = await withEntry()
    const { journal, path } = made
    const before = readFileSync(path)
    valueOf(await journal.vault.changePassphrase({ current: passphrase, passphrase: another }))
    const after = readFileSync(path)
    writeFileSync(path, before)
    writeFileSync(`${path}.new`, after)
    expect(await tries(made, { passphrase: another })).toBe('wrong-passphrase')
    expect(await tries(made, { passphrase })).toBe('unlocked')
    expect(await body(made)).toBe('What was written')
    valueOf(await journal.vault.changePassphrase({ current: passphrase, passphrase: another }))
    expect(await tries(made, { passphrase: another })).toBe('unlocked')
  })

  it('have one recovery key: a new one takes the place of the one before', async () => {
    const made = await withEntry()
    const { journal, recoveryKey } = made
    const next = valueOf(await journal.vault.replaceRecoveryKey({ passphrase }))
    const newKey = next.unconfirmedRecoveryKey ?? ''
    expect(newKey).not.toBe(recoveryKey)
    expect(await tries(made, { recoveryKey })).toBe('wrong-passphrase')
    expect(await tries(made, { recoveryKey: newKey })).toBe('unlocked')
    expect(valueOf(await journal.vault.waysIn()).unconfirmedRecoveryKey).toBe(newKey)
    const typed = groupsOf(newKey)[0]!
    expect(valueOf(await journal.vault.confirmRecoveryKey({ group: 1, typed })).right).toBe(true)
    expect(valueOf(await journal.vault.waysIn()).unconfirmedRecoveryKey).toBeNull()
  })

  for (const confirmed of [true, false]) {
    it(`keep a ${confirmed ? '' : 'not yet '}confirmed recovery key when making a new one is cut short`, async () => {
      const made = await withEntry()
      const { journal, path, recoveryKey } = made
      const typed = groupsOf(recoveryKey)[7]!
      if (confirmed) valueOf(await journal.vault.confirmRecoveryKey({ group: 8, typed }))
      const before = readFileSync(path)
      const { unconfirmedRecoveryKey } = valueOf(
        await journal.vault.replaceRecoveryKey({ passphrase }),
      )
      // Killed after the new key was kept and before keys.json was replaced.
      writeFileSync(`${path}.new`, readFileSync(path).subarray(0, 100))
      writeFileSync(path, before)
      // The new one opens nothing, so it is not shown, and the old one only if the person may not have it yet.
      expect(valueOf(await journal.vault.waysIn())).toEqual({
        unconfirmedRecoveryKey: confirmed ? null : recoveryKey,
        recoveryKey: true,
      })
      expect(await tries(made, { recoveryKey: unconfirmedRecoveryKey ?? '' })).toBe(
        'wrong-passphrase',
      )
      expect(await tries(made, { recoveryKey })).toBe('unlocked')
      expect(await body(made)).toBe('What was written')
    })
  }

  it('are none in the sample journal, and none while it is locked', async () => {
    const { vault } = journalIn(temporaryFolder())
    expect(await vault.waysIn()).toMatchObject({ code: 'locked' })
    valueOf(await vault.openSample())
    expect(await vault.waysIn()).toMatchObject({ code: 'unavailable' })
    const given = { current: passphrase, passphrase: another }
    expect(await vault.changePassphrase(given)).toMatchObject({ code: 'unavailable' })
    expect(await vault.replaceRecoveryKey({ passphrase })).toMatchObject({ code: 'unavailable' })
  })

  it('are told in words where a recovery key was mistyped', async () => {
    const made = await withEntry()
    const { journal, recoveryKey } = made
    await journal.vault.lock()
    const mistyped = (recoveryKey.startsWith('Q') ? 'P' : 'Q') + recoveryKey.slice(1)
    const answer = await journal.vault.unlockByRecoveryKey({ recoveryKey: mistyped })
    expect(answer).toMatchObject({ ok: false, code: 'bad-input' })
    expect(!answer.ok && answer.message).toContain('the first character of group 1')
    const other = writeRecoveryKey(new Uint8Array(16).fill(9))
    expect(await journal.vault.unlockByRecoveryKey({ recoveryKey: other })).toMatchObject({
      code: 'wrong-passphrase',
      message: expect.stringContaining('not the one of this journal'),
    })
    expect(valueOf(await journal.vault.status()).state).toBe('locked')
  })
})
