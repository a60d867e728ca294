import type { Handlers, journalContract } from '../../../shared/contract/index.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import type { Vault } from '../vault/lock.ts'
import { inTrash, setTrashDays, thrown, trashDays } from './queries.ts'
import { deleteAll } from './sweeper.ts'

export const trashHandlers = (
  vault: Vault,
  clock: Clock,
): Pick<Handlers<typeof journalContract>, 'trash'> => ({
  trash: {
    list: () => inTrash(vault.db, clock),
    days: () => ({ days: trashDays(vault.db) }),
    setDays: ({ days }) => done(setTrashDays(vault.writable, days)),
    async deleteForGood({ kind, id }) {
      if ((await deleteAll(vault.writable, [{ kind, ids: [id] }])) === 0)
        throw new Failure('not-found')
      return null
    },
    async empty() {
      const { writable } = vault
      return { deleted: await deleteAll(writable, thrown(writable)) }
    },
  },
})

const done = (_: void): null => null
