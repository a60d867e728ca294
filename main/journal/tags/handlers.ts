import type { Handlers, journalContract } from '../../../shared/contract/index.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import type { ReadDb } from '../storage/sql.ts'
import type { Vault } from '../vault/lock.ts'
import { knownTags, setColour } from './queries.ts'
import { reachOf, renameTag, type Renamed } from './rename.ts'
import { undoRename } from './undo.ts'

export function tagHandlers(
  vault: Vault,
  clock: Clock,
): Pick<Handlers<typeof journalContract>, 'tags'> {
  /** What can be taken back, for as long as the journal is open. */
  const last = new WeakMap<ReadDb, Renamed>()
  return {
    tags: {
      list: () => knownTags(vault.db),
      reach: ({ key, to }) => reachOf(vault.db, key, to),
      rename({ key, to }) {
        const { writable } = vault
        const renamed = renameTag(writable, clock, key, to)
        last.set(writable, renamed)
        return { entries: renamed.entries.length }
      },
      undoRename() {
        const { writable } = vault
        const renamed = last.get(writable)
        if (!renamed) throw new Failure('not-found', 'There is no renaming to take back.')
        const entries = undoRename(writable, renamed)
        last.delete(writable)
        return { entries }
      },
      setColour: ({ key, colour }) => done(setColour(vault.writable, key, colour)),
    },
  }
}

const done = (_: void): null => null
