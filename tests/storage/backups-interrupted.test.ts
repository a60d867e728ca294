import type * as Files from 'node:fs'
import * as files from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, it, vi } from 'vitest'
import { aJournal, doing, hour, namesIn } from './backup-journal.ts'
import { filesIn, journalIn, temporaryFolder, valueOf } from './journal.ts'

vi.mock('node:fs', { spy: true })

const real = await vi.importActual<typeof Files>('node:fs')
const changing = ['mkdirSync', 'writeFileSync', 'renameSync', 'rmSync', 'fsyncSync'] as const

/** From its `last`-th change to the disk on, the process changes nothing any more, as if it had been killed. */
function killAt(last: number): { died: () => boolean } {
  let count = 0
  for (const name of changing) {
    const original = real[name] as (...given: unknown[]) => unknown
    vi.mocked(files[name] as (...given: unknown[]) => unknown).mockImplementation((...given) => {
      count += 1
      if (count >= last) throw Object.assign(new Error('killed'), { code: 'KILLED' })
      return original(...given)
    })
  }
  return { died: () => count >= last }
}

function revive(): void {
  for (const name of changing) vi.mocked(files[name] as () => unknown).mockRestore()
}
afterEach(revive)

/** A closed journal on disk, with a backup of its first entry and what a killed process left in its log. */
async function prepared() {
  const { write, backups, clock, root, lock, list, unlock } = await aJournal()
  await write('One.')
  const made = valueOf(await backups.now())
  clock.at += hour / 2
  await write('Two.')
  const killed = temporaryFolder()
  real.cpSync(root, killed, { recursive: true })
  valueOf(await backups.restore(made))
  const [kept] = await list()
  await unlock()
  await lock()
  return { clock, made, kept: kept!, killed, restored: root }
}

const copyOf = (root: string) => {
  const copy = temporaryFolder()
  real.cpSync(root, copy, { recursive: true })
  return copy
}

it('a restore that is killed at any step has not begun or is finished at the next unlock', async () => {
  const { clock, made, kept, killed, restored } = await prepared()
  const undo = { backup: kept, from: restored, before: ['One.'], after: ['One.', 'Two.'] }
  const restore = { backup: made, from: killed, before: ['One.', 'Two.'], after: ['One.'] }
  for (const { backup, from, before, after } of [restore, undo]) {
    const seen = new Set<string>()
    let steps = 0
    for (let died = true; died;) {
      steps += 1
      const root = copyOf(from)
      const folder = join(root, 'journals', 'journal')
      const dying = journalIn(root, clock)
      const known = valueOf(await dying.backups.list()).map(({ id }) => id)
      const kill = killAt(steps)
      await dying.backups.restore(backup)
      died = kill.died()
      revive()
      const { unlock, texts, list, lock } = doing(journalIn(root, clock))
      await unlock()
      const found = await texts()
      expect([before, after], `killed at ${steps}`).toContainEqual(found)
      seen.add(found.join())
      await lock()
      expect(namesIn(folder), `killed at ${steps}`).toEqual(['backups', 'journal.db', 'keys.json'])
      const aside = (await list()).filter(({ id }) => !known.includes(id))
      if (found.join() === after.join()) {
        expect(aside).toHaveLength(1)
        if (steps % 4 > 0) continue
        valueOf(await dying.backups.restore(aside[0]!))
        await unlock()
        expect(await texts(), `undone after ${steps}`).toEqual(before)
        await lock()
      } else expect(aside).toEqual([])
    }
    expect(seen.size).toBe(2)
    expect(steps).toBeGreaterThan(15)
  }
}, 300_000)

it('a backup that is killed at any step is whole or not there', async () => {
  const { clock, killed } = await prepared()
  for (let died = true, step = 1; died; step += 1) {
    const root = copyOf(killed)
    const journal = journalIn(root, clock)
    const { unlock, texts, list } = doing(journal)
    await unlock()
    const before = await list()
    const kill = killAt(step)
    await journal.backups.now()
    died = kill.died()
    revive()
    const after = await list()
    for (const each of after) expect(each.opens, `killed at ${step}`).toBe(true)
    expect(after.length - before.length).toBeLessThanOrEqual(1)
    const made = valueOf(await journal.backups.now())
    const folder = join(root, 'journals', 'journal', 'backups')
    expect(namesIn(folder).filter((name) => name.endsWith('.new'))).toEqual([])
    expect((await list())[0]).toEqual(made)
    expect(await texts()).toEqual(['One.', 'Two.'])
    expect(filesIn(join(folder, made.id)).size).toBe(3)
  }
}, 120_000)
