import type { Handlers, journalContract } from '../../../shared/contract/index.ts'
import type { Vault } from '../vault/lock.ts'
import { knownTags, setColour, tagsOfEntry } from './queries.ts'
import { reachOf } from './rename.ts'
import type { Renames } from './renames.ts'

export function tagHandlers(
  vault: Vault,
  renames: Renames,
): Pick<Handlers<typeof journalContract>, 'tags'> {
  return {
    tags: {
      list: () => knownTags(vault.db),
      ofEntry: ({ id }) => tagsOfEntry(vault.db, id),
      reach: ({ key, to }) => reachOf(vault.db, key, to),
      rename: (asked) => renames.rename(vault.writable, asked),
      undoRename: () => renames.undo(vault.writable),
      cancelRename: () => renames.cancel(),
      setColour: ({ key, colour }) => done(setColour(vault.writable, key, colour)),
    },
  }
}

const done = (_: void): null => null
