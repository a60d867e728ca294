import type { Handlers } from '../../../shared/contract/index.ts'
import type { whoIAm, WhoIAmPage } from '../../../shared/contract/who-i-am.ts'
import type { Clock } from '../clock.ts'
import type { ReadDb } from '../storage/sql.ts'
import type { Vault } from '../vault/lock.ts'
import { aroundRejections } from './around.ts'
import { stableWords } from './stable-words.ts'
import {
  allVersions,
  keptVersions,
  saveWhoIAm,
  setVersionTrashed,
  versionBody,
} from './versions.ts'

export const whoIAmHandlers = (
  vault: Vault,
  clock: Clock,
): Handlers<{ whoIAm: typeof whoIAm }> => ({
  whoIAm: {
    page: () => whoIAmPage(vault.db),
    version: ({ id }) => ({ body: versionBody(vault.db, id) }),
    save: (given) => done(saveWhoIAm(vault.writable, clock, given)),
    moveToTrash: ({ id }) => done(setVersionTrashed(vault.writable, id, clock.now())),
    restore: ({ id }) => done(setVersionTrashed(vault.writable, id, null)),
  },
})

/** The page as it reads now, with its history and what that says. */
export function whoIAmPage(db: ReadDb): WhoIAmPage {
  const kept = keptVersions(db)
  return {
    body: kept.at(-1)?.body ?? '',
    versions: allVersions(db),
    stable: stableWords(kept),
    around: aroundRejections(db, kept),
  }
}

const done = (_: void): null => null
