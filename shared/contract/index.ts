import { z } from 'zod'
import { commandIds } from '../commands.ts'
import type { Result } from '../result.ts'
import { actions } from './actions.ts'
import { asks } from './asks.ts'
import { backups } from './backups.ts'
import { calendar } from './calendar.ts'
import { checkIns } from './check-ins.ts'
import { checkResult, damage } from './damage.ts'
import { desktop, shortcutState } from './desktop.ts'
import { entries } from './entries.ts'
import { episodes } from './episodes.ts'
import { exchange } from './exchange.ts'
import { feelings } from './feelings.ts'
import { ifThenPlans } from './if-then-plans.ts'
import { images } from './images.ts'
import { insights } from './insights.ts'
import { journals } from './journals.ts'
import { keychain } from './keychain.ts'
import { lessons } from './lessons.ts'
import { letters } from './letters.ts'
import { library } from './library.ts'
import { loops } from './loops.ts'
import { noticing } from './noticing.ts'
import { done, nothing, operation, type Operation } from './operation.ts'
import { paper, paperOnly } from './paper.ts'
import { people } from './people.ts'
import { plans } from './plans.ts'
import { practice } from './practice.ts'
import { reachOuts } from './reach-outs.ts'
import { reframes } from './reframes.ts'
import { rejections } from './rejections.ts'
import { search } from './search.ts'
import { session } from './session.ts'
import { settings, settingsSchema } from './settings.ts'
import { spelling } from './spelling.ts'
import { strengths } from './strengths.ts'
import { tags } from './tags.ts'
import { templates } from './templates.ts'
import { themes } from './themes.ts'
import { timeline } from './timeline.ts'
import { trash } from './trash.ts'
import { values } from './values.ts'
import { keychainOnly, vault, vaultStatus } from './vault.ts'
import { wins } from './wins.ts'
import { whoIAm } from './who-i-am.ts'
import { worryWindow } from './worry-window.ts'
import { worth } from './worth.ts'
import { writing } from './writing.ts'

/** Operations that the journal's worker answers. */
export const journalContract = {
  vault,
  journals,
  backups,
  damage,
  entries,
  images,
  feelings,
  timeline,
  calendar,
  search,
  exchange,
  noticing,
  spelling,
  writing,
  templates,
  loops,
  episodes,
  worryWindow,
  rejections,
  reframes,
  letters,
  library,
  people,
  reachOuts,
  worth,
  lessons,
  actions,
  themes,
  insights,
  checkIns,
  asks,
  ifThenPlans,
  strengths,
  wins,
  plans,
  practice,
  values,
  whoIAm,
  trash,
  tags,
}
/** Operations that the main process asks of the worker, and no window may. */
export const innerContract = {
  keychainOnly,
  paperOnly,
  presence: {
    /** The person did something in Intact. Does nothing while the journal is locked. */
    seen: operation(nothing, done),
  },
}
/** Operations that the main process answers. */
export const desktopContract = { settings, desktop, keychain, session, paper }

export const contract = { ...journalContract, ...desktopContract }

/** What main tells a window without being asked. */
export const events = {
  command: z.enum(commandIds),
  vaultChanged: vaultStatus,
  settingsChanged: settingsSchema,
  shortcutChanged: shortcutState,
  loopShortcutChanged: shortcutState,
  /** Something in the journal changed, from whichever window. */
  journalChanged: z.enum(['entries', 'feelings', 'loops', 'strengths']),
  /** Right after unlocking: what was logged while the journal was locked. */
  cameIn: z.object({
    feelings: z.number().int(),
    loops: z.number().int(),
    notes: z.number().int(),
    wins: z.number().int(),
    strengths: z.number().int(),
    setAside: z.number().int(),
  }),
  /** A check in the background found the open journal damaged. */
  damageFound: checkResult,
  exportProgress: z.object({ done: z.number().int(), total: z.number().int() }),
  /** In bytes; in things that came in, where they are taken back. */
  importProgress: z.object({ done: z.number().int(), total: z.number().int() }),
  renameProgress: z.object({ done: z.number().int(), total: z.number().int() }),
  /**
   * Commit what was typed, then answer with `desktop.flushed`. `alone`: Intact locks by itself, and nobody may be there to
   * answer a question.
   */
  flush: z.enum(['asked', 'alone']),
  /** Nothing came of what `flush` was for, or it is over and the page is still there: the person may go on typing. */
  goOn: z.null(),
}
export type Events = { [E in keyof typeof events]: z.infer<(typeof events)[E]> }

type Subjects = Record<string, Record<string, Operation>>
type Input<O extends Operation> = z.input<O['input']>

/** The functions a contract describes, as a window calls them. */
export type Client<C extends Subjects> = {
  [S in keyof C]: {
    [N in keyof C[S]]: (
      ...given: undefined extends Input<C[S][N]>
        ? [Input<C[S][N]>] extends [undefined]
          ? []
          : [input?: Input<C[S][N]>]
        : [input: Input<C[S][N]>]
    ) => Promise<Result<z.output<C[S][N]['output']>>>
  }
}

/** The functions a contract describes, as their side implements them: parsed input in, value out, `Failure` thrown. */
export type Handlers<C extends Subjects> = {
  [S in keyof C]: {
    [N in keyof C[S]]: (
      input: z.output<C[S][N]['input']>,
    ) => z.input<C[S][N]['output']> | Promise<z.input<C[S][N]['output']>>
  }
}

/** `window.intact`. */
export type Intact = Client<typeof contract> & {
  on<E extends keyof Events>(event: E, listener: (payload: Events[E]) => void): () => void
}

/** `entries.save`, `vault.unlock` …: the name an operation travels under. */
export const operationNames = (of: Subjects): string[] =>
  Object.entries(of).flatMap(([subject, operations]) =>
    Object.keys(operations).map((name) => `${subject}.${name}`),
  )
