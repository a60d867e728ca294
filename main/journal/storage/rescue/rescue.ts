import { Failure } from '../../../../shared/result.ts'
import { migrate } from '../migrate.ts'
import { migrations } from '../migrations.ts'
import { closeFile, openFile } from '../open.ts'
import { first, inTransaction, type WriteDb } from '../sql.ts'
import { carryRows } from './carry.ts'
import { knownOf, lostIn } from './lost.ts'
import { mend } from './mend.ts'
import { Pages } from './pages.ts'
import { shapesIn } from './tables.ts'
import { Trees } from './trees.ts'

/**
 * Reads every page of a damaged file that can still be read, and makes a new file of what was on them. SQLite has no part
 * in the reading: it would write to the damaged file, and from the first unreadable page on the cipher refuses all others.
 * @param zone for the dates in what could not be read
 * @param finish does the last things to the new file before it is closed
 * @returns one sentence for each thing that could not be read
 * @throws Failure `damaged` when nothing can be read, `newer-version`
 */
export function rescueFile(
  damaged: string,
  fresh: string,
  key: Uint8Array,
  { zone, finish }: { zone: string; finish: (db: WriteDb) => void },
): { entries: number; feelings: number; lost: string[] } {
  const pages = new Pages(damaged, key)
  try {
    const trees = new Trees(pages)
    if (trees.empty) throw new Failure('damaged', nothing)
    const newest = migrations.at(-1)?.version ?? 0
    const version = trees.version ?? newest
    if (pages.signed && version > newest) throw new Failure('newer-version')
    // Rows are as the Intact that wrote them knew them; the steps since then change them as they would have.
    const steps = migrations.filter((step) => step.version <= version)
    const db = openFile(fresh, key, 'create', undefined, steps.length > 0 ? steps : migrations)
    try {
      db.pragma('foreign_keys = OFF')
      const carried = inTransaction(db, () => carryRows(db, trees, shapesIn(db)))
      migrate(db)
      const known = { entries: knownOf(trees, 'entries'), feelings: knownOf(trees, 'feelings') }
      const earlier = inTransaction(db, () => mend(db, trees, known.entries.ids))
      finish(db)
      const lost = lostIn(db, { pages, trees, carried, known, earlier, zone })
      const [entries, feelings] = [count(db, 'entries'), count(db, 'feelings')]
      if (entries + feelings === 0 && lost.length > 0) throw new Failure('damaged', nothing)
      return { entries, feelings, lost }
    } finally {
      closeFile(db)
    }
  } finally {
    pages.close()
  }
}

const nothing = 'Nothing of this journal’s file can be read any more. It has not been changed.'

const count = (db: WriteDb, table: 'entries' | 'feelings'): number =>
  first<{ rows: number }>(db, `SELECT count(*) AS rows FROM ${table}`)?.rows ?? 0
