import { cpSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { v7 as newId } from 'uuid'
import { insertEntry } from '../../../main/journal/entries/save.ts'
import { migrate } from '../../../main/journal/storage/migrate.ts'
import { migrations } from '../../../main/journal/storage/migrations.ts'
import { all, inTransaction, type ReadDb, type WriteDb } from '../../../main/journal/storage/sql.ts'
import { seeded, Vocabulary } from '../../bench/generate.ts'
import {
  checkFolder,
  folderIn,
  inspect,
  journalAt,
  keyOf,
  makeJournal,
  passphrase,
  sumOf,
} from '../journal.ts'
import { kind, type Life } from '../kind.ts'

interface Given {
  roots: string[]
}
/** A journal that was opened, and so brought to the present schema. */
interface Step {
  root: string
}

const copies = 12
const newest = migrations.at(-1)!.version

/** Opening journals that an older Intact wrote: they open with every word, migrated or not yet. */
export const migration = kind<Given, Step>({
  counts: 'migrations',
  within: 300,

  async work({ given: { roots }, say }) {
    for (const root of roots) {
      const { vault } = journalAt(root)
      await say.doing({ root }, () => vault.unlock({ passphrase }))
      await vault.lock(undefined)
    }
  },

  async begin(root, random): Promise<Life<Given, Step>> {
    const olds: { folder: string; texts: string }[] = []
    for (const steps of migrations.keys()) {
      if (steps > 0) olds.push(await makeOld(join(root, `old-${steps}`), steps))
    }
    let old = olds[0]!
    const roots = Array.from({ length: copies }, (_, index) => join(root, `copy-${index}`))
    return {
      next() {
        old = olds[Math.floor(random() * olds.length)]!
        for (const each of roots) {
          rmSync(each, { recursive: true, force: true })
          cpSync(old.folder, each, { recursive: true })
        }
        return { roots }
      },
      async check({ acknowledged, pending }) {
        for (const step of pending ? [...acknowledged, pending] : acknowledged) {
          const { vault } = journalAt(step.root)
          await vault.unlock({ passphrase })
          await vault.lock(undefined)
          checkFolder(folderIn(step.root))
          inspect(folderIn(step.root), (db) => {
            if (textsOf(db) !== old.texts) throw new Error('texts differ after a migration')
            if (db.pragma('user_version', { simple: true }) !== newest) {
              throw new Error('opened, and not brought to the present schema')
            }
          })
        }
        return acknowledged.length
      },
    }
  },
})

/** A journal as an Intact would have written it that knew only the first `steps` migrations. */
async function makeOld(root: string, steps: number) {
  await makeJournal(root)
  const path = join(folderIn(root), 'journal.db')
  rmSync(path)
  const db = new Database(path) as WriteDb
  db.pragma("cipher = 'sqlcipher'")
  db.pragma('legacy = 4')
  db.key(Buffer.from(`raw:${Buffer.from(keyOf(folderIn(root))).toString('hex')}`))
  db.pragma('journal_mode = WAL')
  db.pragma(`application_id = ${0x494e5443}`)
  migrate(db, migrations.slice(0, steps))
  const vocabulary = new Vocabulary(seeded(steps), 2000)
  inTransaction(db, () => {
    for (let n = 0; n < 60; n++) {
      const entry = { id: newId(), body: vocabulary.text(80), fieldTags: [] }
      insertEntry(db, { ...entry, createdAt: n * 3_600_000, zone: 'UTC' })
    }
  })
  const texts = textsOf(db)
  db.close()
  mkdirSync(join(folderIn(root), 'inbox'), { recursive: true })
  return { folder: root, texts }
}

const textsOf = (db: ReadDb) =>
  sumOf(JSON.stringify(all(db, 'SELECT moment, id, title, excerpt, body FROM entries')))
