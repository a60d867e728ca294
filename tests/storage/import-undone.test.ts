import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import { v7 as newId } from 'uuid'
import { describe, expect, it } from 'vitest'
import { Imports } from '../../main/journal/exchange/import/imports.ts'
import { all, type WriteDb } from '../../main/journal/storage/sql.ts'
import { Dice, everything, fillAny } from './any-journal.ts'
import {
  checkIndexes,
  clockAt,
  journalIn,
  openJournal,
  temporaryFolder,
  valueOf,
} from './journal.ts'

const passphrase = 'a small room with good paper'
const many = 400

/** So many notes, one an hour, with tags in the text and beside it. */
function notes(): string {
  const folder = temporaryFolder()
  for (let i = 0; i < many; i += 1) {
    const at = new Date(Date.UTC(2015, 0) + i * 3_600_000).toISOString().slice(0, 19)
    const text = `---\ncreated: ${at}Z\ntags: [kept]\n---\n# Note ${i}\n#work words that came in`
    writeFileSync(join(folder, `${i}.md`), text)
  }
  return folder
}

describe('taking many entries back', () => {
  const state = (db: WriteDb) => ({
    ...everything(db),
    imports: all(db, 'SELECT * FROM imports'),
    rows: all(db, 'SELECT * FROM import_rows'),
    schema: all(db, 'SELECT type, name, sql FROM sqlite_schema ORDER BY type, name'),
  })
  const found = (db: WriteDb) =>
    all(db, "SELECT count(*) AS count FROM entries_fts WHERE entries_fts MATCH 'came'")

  async function imported() {
    const { db } = openJournal()
    fillAny(db, new Dice(7))
    const before = state(db)
    let told = 0
    const imports = new Imports(clockAt('2026-11-23T09:00:00Z'), () => void (told += 1))
    const folder = notes()
    const { id } = await imports.run(db, { folder, takeTexts: false, before: () => {} })
    told = 0
    return { db, before, imports, id: id!, begun: () => told > 0 }
  }

  it('leaves the journal as it was before them, and its index too', async () => {
    const { db, before, imports, id } = await imported()
    expect(found(db)).toEqual([{ count: many }])
    expect(await imports.undo(db, id)).toEqual({ entries: many, kept: 0 })
    expect(state(db)).toEqual({ ...before, imports: [expect.objectContaining({ id })] })
    expect(found(db)).toEqual([{ count: 0 }])
    checkIndexes(db)
  })

  it('and stopped half-way leaves all of them, to be taken back another time', async () => {
    const { db, imports, id, begun } = await imported()
    const [before, entries] = [state(db), () => all(db, 'SELECT 1 FROM entries').length]
    const there = entries()
    const undoing = imports.undo(db, id)
    while (!begun() || entries() === there) await turn()
    await imports.cancel()
    await expect(undoing).rejects.toMatchObject({ code: 'cancelled' })
    expect(state(db)).toEqual(before)
    expect(found(db)).toEqual([{ count: many }])
    checkIndexes(db)
    expect(await imports.undo(db, id)).toEqual({ entries: many, kept: 0 })
  })
})

describe('while many entries are taken back', () => {
  async function undoing() {
    const journal = journalIn(temporaryFolder(), clockAt('2026-11-23T09:00:00Z'))
    valueOf(await journal.vault.create({ passphrase }))
    const folder = notes()
    const report = valueOf(await journal.exchange.importFolder({ folder, takeTexts: false }))
    journal.told.length = 0
    const id = report.id!
    const answer = journal.exchange.undoImport({ id })
    while (!journal.told.some(([event]) => event === 'importProgress')) await turn()
    return { journal, id, folder, answer }
  }
  const count = async ({ timeline }: ReturnType<typeof journalIn>) =>
    valueOf(await timeline.days()).reduce((sum, day) => sum + day.entries, 0)

  it('others have their turn or wait for it, and nothing of theirs is lost when it is stopped', async () => {
    const { journal, id, folder, answer } = await undoing()
    expect(valueOf(await journal.vault.status()).state).toBe('unlocked')
    expect(await journal.exchange.importFolder({ folder, takeTexts: false })).toMatchObject({
      code: 'busy',
    })
    // Said in the middle of it, and not a part of it.
    const saving = journal.entries.save({ id: newId(), body: 'typed meanwhile', fieldTags: [] })
    expect(valueOf(await journal.exchange.cancelImport())).toBe('undoImport')
    expect(await answer).toMatchObject({ code: 'cancelled' })
    valueOf(await saving)
    expect(await count(journal)).toBe(many + 1)
    expect(valueOf(await journal.exchange.undoImport({ id }))).toEqual({ entries: many, kept: 0 })
    expect(await count(journal)).toBe(1)
  })

  it('locking stops it, and the import is there and can be taken back', async () => {
    const { journal, id, answer } = await undoing()
    expect(valueOf(await journal.vault.lock()).state).toBe('locked')
    expect(await answer).toMatchObject({ code: 'cancelled' })
    valueOf(await journal.vault.unlock({ passphrase }))
    expect(await count(journal)).toBe(many)
    expect(valueOf(await journal.exchange.pastImports())).toMatchObject([{ id, undone: false }])
    expect(valueOf(await journal.exchange.undoImport({ id }))).toEqual({ entries: many, kept: 0 })
  })
})
