import type { Events, Handlers, journalContract } from '../../shared/contract/index.ts'
import { systemClock, type Clock } from './clock.ts'
import { allTags, getEntry, setFavourite, setTrashed } from './entries/queries.ts'
import { restoreVersion, saveEntry } from './entries/save.ts'
import { versionBody, versionsOf } from './entries/versions.ts'
import { Exports } from './exchange/export.ts'
import { inTheWay } from './exchange/markdown/write.ts'
import {
  feelingsOfEntry,
  feelingWords,
  getFeeling,
  logFeeling,
  setFeelingTrashed,
} from './feelings/queries.ts'
import { between, days, latest, trash } from './timeline/queries.ts'
import { search } from './timeline/search.ts'
import { Vault } from './vault/lock.ts'

/** What the journal does, operation by operation. Runs in the worker, and under plain Node. */
export function journalHandlers(
  root: string,
  emit: <E extends keyof Events>(event: E, payload: Events[E]) => void,
  clock: Clock = systemClock,
): Handlers<typeof journalContract> {
  const vault = new Vault(root, clock)
  const exports = new Exports(root)
  return {
    vault: {
      status: () => vault.status(),
      create: ({ passphrase }) => vault.create(passphrase),
      unlock: ({ passphrase }) => vault.unlock(passphrase),
      openSample: () => vault.openSample(),
      async lock() {
        await exports.cancel()
        return vault.lock()
      },
    },
    entries: {
      save: (text) => saveEntry(vault.writable, clock, text),
      get: ({ id }) => getEntry(vault.db, id),
      setFavourite: ({ id, favourite }) => done(setFavourite(vault.writable, id, favourite)),
      moveToTrash: ({ id }) => done(setTrashed(vault.writable, id, clock.now())),
      restore: ({ id }) => done(setTrashed(vault.writable, id, null)),
      versions: ({ id }) => versionsOf(vault.db, id),
      version: ({ id, versionId }) => ({ body: versionBody(vault.db, id, versionId) }),
      restoreVersion: (ids) => restoreVersion(vault.writable, clock, ids),
      tags: () => allTags(vault.db),
    },
    feelings: {
      log: (felt) => logFeeling(vault.writable, clock, felt),
      get: ({ id }) => getFeeling(vault.db, id),
      ofEntry: ({ entryId }) => feelingsOfEntry(vault.db, entryId),
      moveToTrash: ({ id }) => done(setFeelingTrashed(vault.writable, id, clock.now())),
      restore: ({ id }) => done(setFeelingTrashed(vault.writable, id, null)),
      words: () => feelingWords(vault.db),
    },
    timeline: {
      latest: ({ limit }) => latest(vault.db, limit),
      days: () => days(vault.db),
      between: ({ from, to }) => between(vault.db, from, to),
      search: (query) => search(vault.db, query),
      trash: () => trash(vault.db),
    },
    exchange: {
      inTheWay({ folder }) {
        exports.checkFolder(folder)
        return inTheWay(vault.db, folder)
      },
      exportMarkdown: ({ folder, replace }) =>
        exports.markdown(vault.db, {
          folder,
          replace,
          onProgress: (progress) => emit('exportProgress', progress),
        }),
      cancelExport: async () => done(await exports.cancel()),
    },
  }
}

const done = (_: void): null => null
