import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { all } from '../../main/journal/storage/sql.ts'
import { clockAt, journalIn, openJournal, temporaryFolder, valueOf } from './journal.ts'

const clock = clockAt('2026-11-23T09:00:00Z', 'UTC')
const passphrase = 'a small room with good paper'

/** A folder of so many notes, one a minute. */
function notes(count: number): string {
  const folder = temporaryFolder()
  for (let i = 0; i < count; i += 1) {
    const minute = new Date(Date.UTC(2025, 0) + i * 60_000).toISOString().slice(0, 19)
    writeFileSync(join(folder, `${i}.md`), `---\ncreated: ${minute}Z\n---\n# Note ${i}\nwords`)
  }
  return folder
}

describe('one import', () => {
  it('is all or nothing when it is stopped, and meanwhile others wait their turn', async () => {
    const root = temporaryFolder()
    const journal = journalIn(root, clockAt('2026-11-23T09:00:00Z'))
    valueOf(await journal.vault.create({ passphrase }))
    const folder = notes(400)
    const importing = journal.exchange.importFolder({ folder, takeTexts: false })
    expect(await journal.exchange.importFolder({ folder, takeTexts: false })).toMatchObject({
      code: 'busy',
    })
    while (!journal.told.some(([event]) => event === 'importProgress'))
      await new Promise(setImmediate)
    // Said in the middle of it, and not a part of it.
    const saving = journal.entries.save({ id: newId(), body: 'typed meanwhile', fieldTags: [] })
    expect(valueOf(await journal.exchange.cancelImport())).toBe('import')
    expect(await importing).toMatchObject({ code: 'cancelled' })
    valueOf(await saving)
    const listed = valueOf(await journal.timeline.latest({ limit: 10 }))
    expect(listed).toMatchObject([{ title: 'typed meanwhile' }])
    expect(valueOf(await journal.exchange.pastImports())).toEqual([])
  })

  it('is stopped by locking, and a backup is made before the next', async () => {
    const root = temporaryFolder()
    const journal = journalIn(root, clockAt('2026-11-23T09:00:00Z'))
    valueOf(await journal.vault.create({ passphrase }))
    const folder = notes(300)
    const importing = journal.exchange.importFolder({ folder, takeTexts: false })
    await new Promise(setImmediate)
    valueOf(await journal.vault.lock())
    expect(await importing).toMatchObject({ ok: false })
    valueOf(await journal.vault.unlock({ passphrase }))
    expect(valueOf(await journal.timeline.latest({ limit: 1 }))).toEqual([])
    const backups = valueOf(await journal.backups.list()).length
    const { id, entries } = valueOf(
      await journal.exchange.importFolder({ folder, takeTexts: false }),
    )
    expect(entries.added).toBe(300)
    expect(valueOf(await journal.backups.list()).length).toBe(backups + 1)
    expect(valueOf(await journal.exchange.pastImports())).toMatchObject([
      { id, entries: 300, undone: false },
    ])
    expect(valueOf(await journal.exchange.undoImport({ id: id! }))).toEqual({
      entries: 300,
      kept: 0,
    })
    expect(valueOf(await journal.timeline.latest({ limit: 1 }))).toEqual([])
    expect(await journal.exchange.previewImport({ folder: join(folder, 'no') })).toMatchObject({
      code: 'not-found',
    })
    expect(await journal.exchange.previewImport({ folder: 'notes' })).toMatchObject({
      code: 'bad-input',
    })
  })

  it('that a killed process was in the middle of has changed nothing', async () => {
    const { db, path, key } = openJournal(true)
    saveEntry(db, clock, { id: newId(), body: 'before', fieldTags: [] })
    closeFile(db)
    const child = spawn(
      process.execPath,
      [
        new URL('./import-child.ts', import.meta.url).pathname,
        path,
        Buffer.from(key).toString('hex'),
        notes(3000),
      ],
      { stdio: ['ignore', 'pipe', 'inherit'] },
    )
    // It says when it has written some.
    await once(child.stdout, 'data')
    child.kill('SIGKILL')
    await once(child, 'exit')
    const again = openFile(path, key)
    try {
      expect(all(again, 'SELECT body FROM entries')).toEqual([{ body: 'before' }])
      expect(all(again, 'SELECT 1 FROM imports')).toEqual([])
      expect(again.pragma('integrity_check', { simple: true })).toBe('ok')
    } finally {
      closeFile(again)
    }
  })
})
