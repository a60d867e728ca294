import type { Handlers, journalContract } from '../../../shared/contract/index.ts'
import type { Clock } from '../clock.ts'
import type { Inbox } from '../vault/inbox.ts'
import type { Vault } from '../vault/lock.ts'
import {
  changeNote,
  parkNote,
  setNoteTrashed,
  settledNotes,
  settleNote,
  waitingNotes,
} from '../worry-window/queries.ts'
import { keepWindow, lookAtWindow } from '../worry-window/windows.ts'
import { beginEpisode, guessEpisode, stopEpisode } from './course.ts'
import { currentEpisodes, getEpisode, pastEpisodes } from './episodes.ts'
import {
  addTriggerWord,
  allRedirections,
  removeTriggerWord,
  saveRedirection,
  setRedirectionTrashed,
  triggerWords,
} from './own-lists.ts'
import { answerLoop, returningIn } from './queries.ts'
import { saveEpisode, setEpisodeTrashed, setWay } from './said.ts'
import { thrownLoops } from './thrown.ts'

/** What the journal does about loops: those that are noticed in writing, and those that the person notices. */
export function loopHandlers(
  vault: Vault,
  inbox: Inbox,
  clock: Clock,
): Pick<Handlers<typeof journalContract>, 'loops' | 'episodes' | 'worryWindow'> {
  return {
    loops: {
      returning: (asked) => returningIn(vault.db, clock, asked),
      answer: (given) => done(answerLoop(vault.writable, clock, given)),
      thrown: () => thrownLoops(vault.db),
    },
    episodes: {
      begin: ({ id }) =>
        vault.isOpen ? beginEpisode(vault.writable, clock, id) : inbox.sealBegun(id),
      stop: () => (vault.isOpen ? stopEpisode(vault.writable, clock) : inbox.sealStopped()),
      current: () => currentEpisodes(vault.db, clock),
      list: (asked) => pastEpisodes(vault.db, clock, asked),
      get: ({ id }) => getEpisode(vault.db, clock, id),
      save: (said) => saveEpisode(vault.writable, clock, said),
      setWay: (given) => done(setWay(vault.writable, given)),
      guess: (given) => guessEpisode(vault.writable, clock, given),
      moveToTrash: ({ id }) => done(setEpisodeTrashed(vault.writable, id, clock.now())),
      restore: ({ id }) => done(setEpisodeTrashed(vault.writable, id, null)),
      triggerWords: () => triggerWords(vault.db),
      addTriggerWord: ({ word }) => done(addTriggerWord(vault.writable, clock, word)),
      removeTriggerWord: ({ word }) => done(removeTriggerWord(vault.writable, word)),
      redirections: () => allRedirections(vault.db),
      saveRedirection: (given) => done(saveRedirection(vault.writable, given)),
      removeRedirection: ({ id }) => done(setRedirectionTrashed(vault.writable, id, clock.now())),
      restoreRedirection: ({ id }) => done(setRedirectionTrashed(vault.writable, id, null)),
    },
    worryWindow: {
      settle: (given) => done(settleNote(vault.writable, clock, given)),
      look: (window) => lookAtWindow(vault.writable, clock, window),
      keep: () => done(keepWindow(vault.writable, clock)),
      park: async (given) =>
        done(vault.isOpen ? parkNote(vault.writable, clock, given) : await inbox.sealParked(given)),
      parked: () => waitingNotes(vault.db),
      settled: (asked) => settledNotes(vault.db, asked),
      changeNote: (given) => done(changeNote(vault.writable, given)),
      moveToTrash: ({ id }) => done(setNoteTrashed(vault.writable, id, clock.now())),
      restore: ({ id }) => done(setNoteTrashed(vault.writable, id, null)),
    },
  }
}

const done = (_: void): null => null
