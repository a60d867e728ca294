import { existsSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { aJournal, hour, namesIn } from './backup-journal.ts'
import { valueOf } from './journal.ts'

afterEach(() => vi.useRealTimers())
const timers = () =>
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })

describe('locked quickly, as when the computer goes to sleep', () => {
  it('no backup holds up the lock, and the next session begins with it', async () => {
    timers()
    const { write, vault, unlock, backupsFolder, list } = await aJournal()
    await write('One.')
    expect(valueOf(await vault.lock({ quickly: true })).state).toBe('locked')
    expect(existsSync(backupsFolder)).toBe(false)
    await unlock()
    expect(await list()).toEqual([])
    vi.advanceTimersByTime(3000)
    expect(await list()).toMatchObject([{ reason: 'session', entries: 1, opens: true }])
    // It was owed once.
    await vault.lock({ quickly: true })
    await unlock()
    vi.advanceTimersByTime(3000)
    expect(await list()).toHaveLength(1)
  })

  it('again before that came to be, it is owed still, and by a lock that can wait it is made', async () => {
    timers()
    const { write, vault, lock, unlock, list, clock } = await aJournal()
    await write('One.')
    valueOf(await vault.lock({ quickly: true }))
    await unlock()
    valueOf(await vault.lock({ quickly: true }))
    vi.advanceTimersByTime(3000)
    expect(await list()).toEqual([])
    await unlock()
    vi.advanceTimersByTime(3000)
    expect(await list()).toMatchObject([{ entries: 1 }])
    clock.at += 2 * hour
    await write('Two.')
    await lock()
    expect(await list()).toMatchObject([{ entries: 2 }, { entries: 1 }])
  })

  it('without being told, as always, the backup comes first', async () => {
    const { write, lock, backupsFolder } = await aJournal()
    await write('One.')
    await lock()
    expect(namesIn(backupsFolder)).toHaveLength(1)
  })
})
