import { statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import { readKeys, writeKeys } from '../../main/journal/vault/keys.ts'
import { SmallDisk } from '../e2e/support/small-disk.ts'
import { came, lockedJournal, logOf, namesIn, passphrase } from './inbox-journal.ts'
import { clockAt, filesIn, journalIn, temporaryFolder, valueOf } from './journal.ts'

const canary = 'peregrinebasalt'

describe('a feeling logged while the journal is locked', () => {
  it('comes in at the next unlock, at the time and place it was felt', async () => {
    const { root } = await lockedJournal()
    const clock = clockAt('2026-11-22T09:30:00Z')
    const journal = journalIn(root, clock)
    const first = valueOf(await journal.feelings.log(logOf('hurt', 'by the lift', 6)))
    expect(first).toMatchObject({ word: 'hurt', localDate: '2026-11-22', entryId: null })
    clock.at += 3_600_000
    clock.where = 'Pacific/Auckland'
    const second = valueOf(await journal.feelings.log(logOf('numb')))
    expect(await journal.feelings.words()).toMatchObject({ ok: false, code: 'locked' })

    clock.at += 3_600_000
    clock.where = 'Europe/Lisbon'
    valueOf(await journal.vault.unlock({ passphrase }))
    expect(journal.told).toContainEqual(['cameIn', came({ feelings: 2, setAside: 0 })])
    expect(valueOf(await journal.feelings.get({ id: first.id }))).toEqual(first)
    const kept = valueOf(await journal.feelings.get({ id: second.id }))
    expect(kept).toEqual({ ...second, zone: 'Pacific/Auckland', localDate: '2026-11-22' })
    const listed = valueOf(await journal.timeline.latest({ limit: 10 }))
    expect(listed.map(({ id }) => id)).toEqual([second.id, first.id])
  })

  it('is about nothing that is locked away', async () => {
    const { root } = await lockedJournal()
    const journal = journalIn(root)
    valueOf(await journal.vault.unlock({ passphrase }))
    const said = { happenedAt: 0, title: 'They said no', facts: '', area: null, usual: null }
    const { id: about } = valueOf(await journal.rejections.save({ id: newId(), ...said }))
    const link = async (itemId: string) =>
      valueOf(await journal.rejections.about({ kind: 'feeling', itemId }))
    const open = valueOf(await journal.feelings.log({ ...logOf('sad'), about }))
    expect(await link(open.id)).toEqual({ id: about, title: 'They said no' })
    valueOf(await journal.vault.lock())
    const sealed = valueOf(await journal.feelings.log({ ...logOf('hurt'), about }))
    expect(sealed).not.toHaveProperty('about')
    valueOf(await journal.vault.unlock({ passphrase }))
    expect(valueOf(await journal.feelings.get({ id: sealed.id })).word).toBe('hurt')
    expect(await link(sealed.id)).toBeNull()
  })

  it('is said to have come in once, and then never again', async () => {
    const { root, inbox } = await lockedJournal()
    const journal = journalIn(root)
    valueOf(await journal.feelings.log(logOf('hurt')))
    valueOf(await journal.vault.unlock({ passphrase }))
    expect(namesIn(inbox)).toEqual([])
    valueOf(await journal.vault.lock())
    valueOf(await journal.vault.unlock({ passphrase }))
    expect(journal.told.filter(([event]) => event === 'cameIn')).toHaveLength(1)
    expect(valueOf(await journal.timeline.latest({ limit: 10 }))).toHaveLength(1)
  })

  it('goes straight into the journal when that was unlocked in the meantime', async () => {
    const { root, inbox } = await lockedJournal()
    const journal = journalIn(root)
    const unlocking = journal.vault.unlock({ passphrase })
    const felt = valueOf(await journal.feelings.log(logOf('hurt')))
    valueOf(await unlocking)
    expect(namesIn(inbox)).toEqual([])
    expect(valueOf(await journal.feelings.get({ id: felt.id }))).toEqual(felt)
  })

  it('leaves nothing on disk that can be read, and a name that says nothing', async () => {
    const { root, inbox } = await lockedJournal()
    const felt = valueOf(await journalIn(root).feelings.log(logOf('heartsick', canary)))
    for (const [name, content] of filesIn(root)) {
      for (const secret of [
        canary,
        'heartsick',
        felt.id,
        'feltAt',
        '"zone"',
        String(felt.feltAt),
      ]) {
        expect(content.includes(secret), name).toBe(false)
        expect(name).not.toContain(secret)
      }
    }
    // Version 4: a random name. One of version 7 would begin with the time.
    expect(namesIn(inbox)).toEqual([expect.stringMatching(/^[0-9a-f-]{14}4[0-9a-f-]{21}\.sealed$/)])
    expect(statSync(inbox).mode & 0o777).toBe(0o700)
    expect(statSync(join(inbox, namesIn(inbox)[0]!)).mode & 0o777).toBe(0o600)
  })

  it('is as large on disk as any other, however much was written', async () => {
    const { root, inbox } = await lockedJournal()
    const journal = journalIn(root)
    const notes = ['', 'a', 'by the lift', canary.repeat(20), 'x'.repeat(2000)]
    for (const note of notes) valueOf(await journal.feelings.log(logOf('sad', note)))
    const sizes = namesIn(inbox).map((name) => statSync(join(inbox, name)).size)
    expect(sizes).toHaveLength(notes.length)
    expect(new Set(sizes).size).toBe(1)
  })

  it('keeps the longest and strangest words whole', async () => {
    const { root } = await lockedJournal()
    const journal = journalIn(root)
    const strange = [
      '\u0001'.repeat(2000),
      '拒'.repeat(2000),
      'half \ud83e of a pair',
      '"\\\n\u2028',
    ]
    for (const note of strange) valueOf(await journal.feelings.log(logOf('拒绝', note)))
    valueOf(await journal.vault.unlock({ passphrase }))
    const listed = valueOf(await journal.timeline.latest({ limit: 10 }))
    const kept = listed.map(async ({ id }) => valueOf(await journal.feelings.get({ id })).note)
    expect(new Set(await Promise.all(kept))).toEqual(
      new Set(strange.map((note) => note.toWellFormed())),
    )
  })
})

describe('where it cannot be sealed', () => {
  it('says that there is no journal yet', async () => {
    const journal = journalIn(temporaryFolder())
    const answer = await journal.feelings.log(logOf('hurt'))
    expect(answer).toMatchObject({ ok: false, code: 'not-found' })
    expect(answer).toHaveProperty('message', expect.stringContaining('There is no journal yet.'))
  })

  it('says that the keys are damaged, and leaves nothing behind', async () => {
    const { root, folder, inbox } = await lockedJournal()
    truncateSync(join(folder, 'keys.json'), 200)
    const answer = await journalIn(root).feelings.log(logOf('hurt'))
    expect(answer).toMatchObject({ ok: false, code: 'damaged' })
    expect(namesIn(inbox)).toEqual([])
  })

  it('says that a journal without a public key has to be unlocked once, and makes one then', async () => {
    const { root, folder } = await lockedJournal()
    const keys = readKeys(join(folder, 'keys.json'))
    delete keys.inbox
    writeKeys(join(folder, 'keys.json'), keys)
    const journal = journalIn(root)
    expect(await journal.feelings.log(logOf('hurt'))).toMatchObject({ code: 'unavailable' })
    valueOf(await journal.vault.unlock({ passphrase }))
    valueOf(await journal.vault.lock())
    valueOf(await journal.feelings.log(logOf('hurt')))
    valueOf(await journal.vault.unlock({ passphrase }))
    expect(journal.told).toContainEqual(['cameIn', came({ feelings: 1, setAside: 0 })])
  })

  it('says that the disk is full and the feeling still in the window', async ({ skip }) => {
    const disk = SmallDisk.mount()
    if (!disk) return skip('a small disk takes root, and Linux')
    try {
      const { root, inbox } = await lockedJournal(disk.folder)
      const journal = journalIn(root)
      disk.fill()
      const answer = await journal.feelings.log(logOf('hurt'))
      expect(answer).toMatchObject({ ok: false, code: 'disk-full' })
      expect(answer).toHaveProperty('message', expect.stringContaining('still in this window'))
      expect(namesIn(inbox)).toEqual([])
      disk.empty()
      valueOf(await journal.feelings.log(logOf('hurt')))
      expect(namesIn(inbox)).toHaveLength(1)
    } finally {
      disk.unmount()
    }
  })
})
