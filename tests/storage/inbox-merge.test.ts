import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { aboutOf, allRejections, getRejection } from '../../main/journal/rejections/queries.ts'
import { readKeys, writeKeys } from '../../main/journal/vault/keys.ts'
import { SmallDisk } from '../e2e/support/small-disk.ts'
import { came, feelingsIn, inboxIn, lay, logOf, namesIn } from './inbox-journal.ts'
import { clockAt } from './journal.ts'

describe('merging', () => {
  const clock = clockAt('2026-11-22T09:30:00Z')

  it('takes a thousand in as one: all of them, or none and every file stays', async () => {
    const journal = await inboxIn(clock)
    const { box, open, db, inbox } = journal
    lay(journal, 1000)
    db.exec(`CREATE TEMP TRIGGER last BEFORE INSERT ON feelings
      WHEN (SELECT count(*) FROM feelings) = 999 BEGIN SELECT raise(ABORT, 'no room'); END`)
    expect(box.merge(open)).toEqual(came({ feelings: 0, setAside: 0 }))
    expect(feelingsIn(open)).toEqual([])
    expect(namesIn(inbox)).toHaveLength(1000)
    db.exec('DROP TRIGGER last')
    const transactions = vi.spyOn(db, 'transaction')
    expect(box.merge(open)).toEqual(came({ feelings: 1000, setAside: 0 }))
    expect(transactions).toHaveBeenCalledTimes(1)
    expect(namesIn(inbox)).toEqual([])
    expect(new Set(feelingsIn(open).map(({ word }) => word)).size).toBe(1000)
  }, 120_000)

  it('deletes nothing on a full disk, and takes all in once there is room', async ({ skip }) => {
    const disk = SmallDisk.mount()
    if (!disk) return skip('a small disk takes root, and Linux')
    try {
      const { box, open, db, inbox } = await inboxIn(clock, disk.folder)
      for (let i = 0; i < 40; i++) await box.seal(logOf('hurt', 'x'.repeat(2000)))
      db.pragma('wal_checkpoint(TRUNCATE)')
      disk.fill()
      expect(box.merge(open)).toEqual(came({ feelings: 0, setAside: 0 }))
      expect(namesIn(inbox)).toHaveLength(40)
      disk.empty()
      expect(box.merge(open)).toEqual(came({ feelings: 40, setAside: 0 }))
      db.close()
    } finally {
      disk.unmount()
    }
  })

  it('takes in a rejection that was told while it was locked, once', async () => {
    const { box, open, db, inbox } = await inboxIn(clock)
    await box.seal({ ...logOf('hurt'), tells: 'They went quiet' })
    const [name] = namesIn(inbox)
    const sealed = readFileSync(join(inbox, name!))
    expect(sealed.includes('quiet')).toBe(false)
    expect(box.merge(open)).toEqual(came({ feelings: 1 }))
    const [feeling] = feelingsIn(open)
    const told = aboutOf(db, { kind: 'feeling', itemId: feeling!.id })
    expect(told).toMatchObject({ title: 'They went quiet' })
    expect(getRejection(db, told!.id).happenedAt).toBe(feeling!.feltAt)
    writeFileSync(join(inbox, name!), sealed)
    expect(box.merge(open)).toEqual(came({}))
    expect(allRejections(db)).toHaveLength(1)
  })

  it('knows what it has taken in when a crash left the files, or somebody copied them back', async () => {
    const { box, open, inbox } = await inboxIn(clock)
    await box.seal(logOf('hurt'))
    const [name] = namesIn(inbox)
    const copy = readFileSync(join(inbox, name!))
    expect(box.merge(open).feelings).toBe(1)
    open.db.exec('DELETE FROM feelings')
    writeFileSync(join(inbox, 'copied back.sealed'), copy)
    expect(box.merge(open)).toEqual(came({ feelings: 0, setAside: 0 }))
    expect(feelingsIn(open)).toEqual([])
    expect(namesIn(inbox)).toEqual([])
  })

  it('sets aside what it cannot read and takes in the rest', async () => {
    const { box, open, inbox } = await inboxIn(clock)
    for (const word of ['hurt', 'numb', 'calm']) await box.seal(logOf(word))
    const [cut, empty] = namesIn(inbox)
    truncateSync(join(inbox, cut!), 100)
    truncateSync(join(inbox, empty!), 0)
    writeFileSync(join(inbox, 'huge.sealed'), Buffer.alloc(5_000_000))
    expect(box.merge(open)).toEqual(came({ feelings: 1, setAside: 3 }))
    expect(namesIn(inbox)).toEqual(['damaged'])
    expect(namesIn(join(inbox, 'damaged'))).toHaveLength(3)
    // Said once.
    expect(box.merge(open)).toEqual(came({ feelings: 0, setAside: 0 }))
    expect(namesIn(join(inbox, 'damaged'))).toHaveLength(3)
  })

  it('takes in what was set aside once the journal has the key for it', async () => {
    const { box, open, db, inbox } = await inboxIn(clock)
    await box.seal(logOf('hurt'))
    const keys = db.prepare('SELECT * FROM inbox_keys').all()
    db.exec('DELETE FROM inbox_keys')
    expect(box.merge(open)).toEqual(came({ feelings: 0, setAside: 1 }))
    db.prepare('INSERT INTO inbox_keys VALUES (@public_key, @secret_key, @made_at)').run(keys[0])
    expect(box.merge(open)).toEqual(came({ feelings: 1, setAside: 0 }))
    expect(namesIn(join(inbox, 'damaged'))).toEqual([])
  })

  it('seals to a new pair where the journal lacks the secret of the old, and reads both', async () => {
    const { box, open, db, folder, pair } = await inboxIn(clock)
    const publicKey = () => readKeys(join(folder, 'keys.json')).inbox?.publicKey
    const before = publicKey()
    await box.seal(logOf('hurt'))
    const kept = db.prepare('SELECT * FROM inbox_keys').all()
    // Somebody else's key, in a file that is otherwise whole.
    const keys = readKeys(join(folder, 'keys.json'))
    const theirs = Buffer.from(pair.publicKey.map((byte) => byte ^ 1)).toString('base64')
    writeKeys(join(folder, 'keys.json'), { ...keys, inbox: { publicKey: theirs } })
    expect(box.merge(open).feelings).toBe(1)
    expect([before, theirs]).not.toContain(publicKey())
    await box.seal(logOf('numb'))
    expect(db.prepare('SELECT count(*) FROM inbox_keys').pluck().get()).toBe(kept.length + 1)
    expect(box.merge(open)).toEqual(came({ feelings: 1, setAside: 0 }))
    const now = publicKey()
    box.merge(open)
    expect(publicKey()).toBe(now)
  })

  it('leaves alone what is not its own', async () => {
    const { box, open, inbox, root } = await inboxIn(clock)
    await box.seal(logOf('hurt'))
    const elsewhere = join(root, 'elsewhere')
    copyFileSync(join(inbox, namesIn(inbox)[0]!), elsewhere)
    symlinkSync(elsewhere, join(inbox, 'link.sealed'))
    mkdirSync(join(inbox, 'folder.sealed'))
    writeFileSync(join(inbox, 'notes.txt'), 'mine')
    writeFileSync(join(inbox, 'young.sealed.new'), 'being written')
    writeFileSync(join(inbox, 'old.sealed.new'), 'never finished')
    for (const [name, age] of [
      ['young', 60],
      ['old', 7200],
    ] as const) {
      const at = clock.at / 1000 - age
      utimesSync(join(inbox, `${name}.sealed.new`), at, at)
    }
    expect(box.merge(open)).toEqual(came({ feelings: 1, setAside: 0 }))
    expect(namesIn(inbox)).toEqual([
      'folder.sealed',
      'link.sealed',
      'notes.txt',
      'young.sealed.new',
    ])
  })

  it('never throws, whatever is in the place of the inbox', async () => {
    const { box, open, inbox, folder } = await inboxIn(clock)
    expect(box.merge(open)).toEqual(came({ feelings: 0, setAside: 0 }))
    writeFileSync(inbox, 'a file')
    rmSync(join(folder, 'keys.json'))
    expect(box.merge(open)).toEqual(came({ feelings: 0, setAside: 0 }))
    rmSync(inbox)
    mkdirSync(inbox)
    writeFileSync(join(inbox, 'x.sealed'), 'x')
    chmodSync(inbox, 0o500)
    expect(() => box.merge(open)).not.toThrow()
    chmodSync(inbox, 0o700)
  })
})
