import type { Handlers, journalContract } from '../../../shared/contract/index.ts'
import type { Clock } from '../clock.ts'
import type { ReadDb } from '../storage/sql.ts'
import type { Vault } from '../vault/lock.ts'
import {
  bringBackSearches,
  forgetSearches,
  recentSearches,
  rememberSearch,
  type Forgotten,
} from './recent.ts'
import { bestInSlices, countInSlices, findInSlices, readToSearch } from './slices.ts'

export function searchHandlers(
  vault: Vault,
  clock: Clock,
): Pick<Handlers<typeof journalContract>, 'search'> {
  /** What can be taken back, for as long as the journal is open. */
  const last = new WeakMap<ReadDb, readonly Forgotten[]>()
  return {
    search: {
      find: (given) => findInSlices(vault.db, clock, given),
      best: (given) => bestInSlices(vault.db, clock, given),
      count: (given) => countInSlices(vault.db, clock, given),
      readAhead: async () => {
        await readToSearch(vault.db)
        return null
      },
      recent: () => recentSearches(vault.db),
      remember: ({ query }) => done(rememberSearch(vault.writable, clock, query)),
      forget({ query }) {
        const { writable } = vault
        last.set(writable, forgetSearches(writable, query))
        return null
      },
      undoForget() {
        const { writable } = vault
        bringBackSearches(writable, last.get(writable) ?? [])
        last.delete(writable)
        return null
      },
    },
  }
}

const done = (_: void): null => null
