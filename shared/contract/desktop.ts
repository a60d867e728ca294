import { z } from 'zod'
import { done, nothing, operation } from './operation.ts'
import { stoppedWork } from './stopped-work.ts'
import { commandIds } from '../commands.ts'

/** What the system made of the global shortcut. `unconfirmed`: registered, but no press has been seen yet. */
export const shortcutState = z.enum(['off', 'refused', 'unconfirmed', 'works'])
export type ShortcutState = z.infer<typeof shortcutState>

/** What Intact may remind of, each at a time that the person set. */
const reminders = ['worryWindow', 'checkIn', 'writing'] as const

/** Whether Intact starts when the person logs in to this computer, where it can. */
export const loginItem = z.enum(['on', 'off', 'impossible'])
export type LoginItem = z.infer<typeof loginItem>

export const about = z.object({
  version: z.string(),
  /** `electron`, or `host` where the same build runs on an installed browser. */
  runtime: z.enum(['electron', 'host']),
  platform: z.enum(['mac', 'windows', 'linux']),
  trayAvailable: z.boolean(),
  /** Whether this desktop shows notifications. */
  notifications: z.boolean(),
})
export type About = z.infer<typeof about>

export const desktop = {
  about: operation(nothing, about),
  /** Runs a command that belongs to the desktop (quit, quick log, full screen …). */
  run: operation(z.object({ command: z.enum(commandIds) }), done),
  /** The system's folder dialog. Null when the person backs out; fails with `unavailable` where there is none. */
  chooseFolder: operation(
    z.object({ title: z.string().max(200), button: z.string().max(100) }),
    z.string().nullable(),
  ),
  showFolder: operation(z.object({ folder: z.string().min(1).max(4096) }), done),
  /** Opens an `https:` or `mailto:` link in the person's own programs, after the window has asked. */
  openLink: operation(z.object({ address: z.string().max(4096) }), done),
  shortcut: operation(nothing, shortcutState),
  loopShortcut: operation(nothing, shortcutState),
  /**
   * Answers the event `flush`. `saved`: everything typed has been committed, or the person gives up what has not.
   * `asking`: something could not be committed, and the person is being asked; one of the other two follows.
   */
  flushed: operation(z.object({ outcome: z.enum(['saved', 'unsaved', 'asking']) }), done),
  /**
   * Stops an import, the renaming of a tag, and taking either back: all that is saved waits for it. Comes before a lock, and
   * what it stopped is then told by `stopped`.
   */
  stopLongWork: operation(nothing, done),
  /** What a lock stopped in the journal that is open. Told once. */
  stopped: operation(nothing, z.array(stoppedWork)),
  /** The person did something in the window: a key, the pointer, a touch. Told every few seconds at most. */
  active: operation(nothing, done),
  /** What a notification would remind of is done for today. */
  reminderDone: operation(z.object({ reminder: z.enum(reminders) }), done),
  loginItem: operation(nothing, loginItem),
  /** @throws `unavailable` */
  setLoginItem: operation(z.object({ on: z.boolean() }), loginItem),
  /** Closes the window that asks: how the quick log leaves. */
  closeWindow: operation(nothing, done),
}
