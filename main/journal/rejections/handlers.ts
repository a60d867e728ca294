import type { Handlers, journalContract } from '../../../shared/contract/index.ts'
import { actionsOf, saveAction, setActionDone, setActionTrashed } from '../actions/queries.ts'
import type { Clock } from '../clock.ts'
import { finishLesson, lessonFor, saveLesson } from '../lessons/queries.ts'
import { forEvening } from '../library/for-evening.ts'
import { searchLibrary } from '../library/queries.ts'
import { finishLetter, lettersOf, saveLetter, setLetterTrashed } from '../letters/queries.ts'
import { allPeople, savePerson, setPersonTrashed } from '../people/queries.ts'
import { answerReachOut, planReachOut, reachOutsOf, saveReachOut } from '../reach-outs/queries.ts'
import { getReframe, mayTrySomethingElse, questionFor, reframesOf } from '../reframes/queries.ts'
import {
  answerTest,
  finishReframe,
  rateAgain,
  saveReframe,
  setAside,
  setReframeTrashed,
} from '../reframes/save.ts'
import type { Vault } from '../vault/lock.ts'
import { finishWorth, saveWorth, worthOf } from '../worth/queries.ts'
import { rejectionPage } from './page.ts'
import { aboutOf, allRejections, itemsOf, rejectionTitles } from './queries.ts'
import {
  linkTo,
  rateHurt,
  removeRating,
  saveRejection,
  setFolded,
  setRejectionTrashed,
  setStatus,
  setUnfair,
} from './save.ts'
import { setStep } from './steps.ts'
import { thrownAway } from './thrown.ts'

type Subject =
  | 'rejections'
  | 'reframes'
  | 'letters'
  | 'library'
  | 'people'
  | 'reachOuts'
  | 'worth'
  | 'lessons'
  | 'actions'

/** What the journal does about a rejection, and on the path back from it. */
export function rejectionHandlers(
  vault: Vault,
  clock: Clock,
): Pick<Handlers<typeof journalContract>, Subject> {
  return {
    rejections: {
      list: () => allRejections(vault.db),
      titles: () => rejectionTitles(vault.db),
      page: ({ id }) => rejectionPage(vault.db, id),
      save: (said) => saveRejection(vault.writable, clock, said),
      setStatus: ({ id, status }) => done(setStatus(vault.writable, id, status)),
      setFolded: ({ id, folded }) => done(setFolded(vault.writable, id, folded)),
      setUnfair: ({ id, unfair }) => done(setUnfair(vault.writable, id, unfair)),
      moveToTrash: ({ id }) => done(setRejectionTrashed(vault.writable, id, clock.now())),
      restore: ({ id }) => done(setRejectionTrashed(vault.writable, id, null)),
      thrown: () => thrownAway(vault.db),
      rate: (given) => rateHurt(vault.writable, clock, given),
      removeRating: ({ id }) => done(removeRating(vault.writable, id)),
      items: (asked) => itemsOf(vault.db, asked),
      link: (given) => done(linkTo(vault.writable, clock, given)),
      about: (which) => aboutOf(vault.db, which),
      setStep: (given) => done(setStep(vault.writable, clock, given)),
    },
    reframes: {
      ofRejection: ({ rejectionId }) => ({
        reframes: reframesOf(vault.db, rejectionId),
        ratherSomethingElse: mayTrySomethingElse(vault.db),
      }),
      get: ({ id }) => getReframe(vault.db, id),
      save: (said) => done(saveReframe(vault.writable, clock, said)),
      finish: ({ id }) => finishReframe(vault.writable, clock, id),
      setAside: (given) => done(setAside(vault.writable, clock, given)),
      question: ({ rejectionId }) => questionFor(vault.db, clock, rejectionId),
      rateAgain: (given) => done(rateAgain(vault.writable, clock, given)),
      answerTest: (given) => done(answerTest(vault.writable, clock, given)),
      moveToTrash: ({ id }) => done(setReframeTrashed(vault.writable, id, clock.now())),
      restore: ({ id }) => done(setReframeTrashed(vault.writable, id, null)),
    },
    letters: {
      ofRejection: ({ rejectionId }) => lettersOf(vault.db, rejectionId),
      save: (said) => saveLetter(vault.writable, clock, said),
      finish: ({ id }) => finishLetter(vault.writable, clock, id),
      moveToTrash: ({ id }) => done(setLetterTrashed(vault.writable, id, clock.now())),
      restore: ({ id }) => done(setLetterTrashed(vault.writable, id, null)),
    },
    library: {
      search: (asked) => searchLibrary(vault.db, asked),
      forEvening: ({ lettersOnly }) => forEvening(vault.db, clock, lettersOnly),
    },
    people: {
      list: () => allPeople(vault.db),
      save: (person) => done(savePerson(vault.writable, clock, person)),
      remove: ({ id }) => done(setPersonTrashed(vault.writable, id, clock.now())),
      restore: ({ id }) => done(setPersonTrashed(vault.writable, id, null)),
    },
    reachOuts: {
      ofRejection: ({ rejectionId }) => reachOutsOf(vault.db, rejectionId),
      save: (said) => saveReachOut(vault.writable, clock, said),
      plan: ({ id }) => planReachOut(vault.writable, clock, id),
      answer: (answer) => done(answerReachOut(vault.writable, clock, answer)),
    },
    worth: {
      ofRejection: ({ rejectionId }) => worthOf(vault.db, rejectionId),
      save: (said) => saveWorth(vault.writable, clock, said),
      finish: ({ id }) => finishWorth(vault.writable, clock, id),
    },
    lessons: {
      ofRejection: ({ rejectionId }) => lessonFor(vault.db, rejectionId),
      save: (said) => saveLesson(vault.writable, clock, said),
      finish: ({ id }) => finishLesson(vault.writable, clock, id),
    },
    actions: {
      ofRejection: ({ rejectionId }) => actionsOf(vault.db, rejectionId),
      save: (action) => done(saveAction(vault.writable, clock, action)),
      setDone: ({ id, done: ticked }) => done(setActionDone(vault.writable, clock, id, ticked)),
      remove: ({ id }) => done(setActionTrashed(vault.writable, id, clock.now())),
      restore: ({ id }) => done(setActionTrashed(vault.writable, id, null)),
    },
  }
}

const done = (_: void): null => null
