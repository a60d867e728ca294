import { describe, expect, it } from 'vitest'
import { newestOf } from '../../shared/backups.ts'
import { aJournal, hour, namesIn } from './backup-journal.ts'
import { temporaryFolder, valueOf } from './journal.ts'

const years = 10 * 365 * 24 * hour

/** A journal with a backup from when the clock was ten years ahead, and a line that was written since. */
async function afterTheClockWasAhead() {
  const journal = await aJournal()
  await journal.write('One.')
  journal.clock.at += years
  const ahead = valueOf(await journal.backups.now())
  journal.clock.at += hour - years
  await journal.write('Two.')
  return { ...journal, ahead, disk: temporaryFolder() }
}

describe('a backup from when the clock was ahead', () => {
  it('does not keep newer ones from the second folder', async () => {
    const { backups, clock, disk, ahead, write, lock, unlock, list } = await afterTheClockWasAhead()
    valueOf(await backups.setSecond({ folder: disk }))
    const asked = valueOf(await backups.now())
    clock.at += 2 * hour
    await write('Three.')
    await lock()
    const ids = (await list()).filter(({ place }) => place === 'second').map(({ id }) => id)
    expect(ids).toEqual([ahead.id, expect.stringMatching(/-session$/u), asked.id])
    await unlock()
    expect(valueOf(await backups.second()).latest).toBe(clock.at)
  })

  it('is not the one that a folder of backups opens as', async () => {
    const { backups, backupsFolder, journals, unlock, texts } = await afterTheClockWasAhead()
    valueOf(await backups.now())
    expect(namesIn(backupsFolder)).toHaveLength(2)
    valueOf(await journals.open({ folder: backupsFolder }))
    await unlock()
    expect(await texts()).toEqual(['One.', 'Two.'])
  })

  it('is the newest where there is no other that opens', () => {
    const ahead = { madeAt: years, opens: true }
    const now = { madeAt: 5, opens: true }
    expect(newestOf([ahead, now], 5)).toBe(now)
    expect(newestOf([ahead, { ...now, opens: false }], 5)).toBe(ahead)
    expect(newestOf([{ ...ahead, opens: false }], 5)).toBeUndefined()
  })
})
