import type { Handlers, journalContract } from '../../../shared/contract/index.ts'
import type { Clock } from '../clock.ts'
import type { Vault } from '../vault/lock.ts'
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts'
import { bestInSlices, countInSlices, findInSlices } from './slices.ts'

export const searchHandlers = (
  vault: Vault,
  clock: Clock,
): Pick<Handlers<typeof journalContract>, 'search'> => ({
  search: {
    find: (given) => findInSlices(vault.db, clock, given),
    best: (given) => bestInSlices(vault.db, clock, given),
    count: (given) => countInSlices(vault.db, clock, given),
    recent: () => recentSearches(vault.db),
    remember: ({ query }) => done(rememberSearch(vault.writable, clock, query)),
    forget: ({ query }) => done(forgetSearches(vault.writable, query)),
  },
})

const done = (_: void): null => null
