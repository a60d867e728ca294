import { z } from 'zod'
import { usualCheckInReminder } from '../check-ins.ts'
import { isSeen } from '../seen.ts'
import { usualWorryWindow } from '../worry-window.ts'
import { mostTimes, usualWritingReminders } from '../writing-reminders.ts'
import { checkInReminder } from './check-ins.ts'
import { nothing, operation } from './operation.ts'
import { dictionaryName } from './spelling.ts'
import { worryWindowTimes } from './worry-window.ts'

const seen = (longest: number) => z.string().trim().max(longest).refine(isSeen)

/** Someone to call whom the person added to the help lines. A number may be anything that says how to reach them. */
export const longestHelpName = 60
export const longestHelpNumber = 40
export const mostHelpLines = 3
export const ownHelpLine = z.object({
  name: seen(longestHelpName),
  number: seen(longestHelpNumber),
})
export type OwnHelpLine = z.infer<typeof ownHelpLine>

/** What the person changed in the list of commands: the command, and its keys (`Mod+Shift+F`), empty for none. */
const ownKeys = z
  .record(z.string().max(40), z.string().max(60))
  .refine((keys) => Object.keys(keys).length <= 200)

/** Every setting and its type. Settings lie outside the vault, so none may hold anything of the journal. */
export const settingsSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']),
  /** Size of the text a person writes, in pixels. */
  textSize: z.number().min(14).max(28),
  typewriter: z.boolean(),
  showMargin: z.boolean(),
  /** Verdicts on oneself are pointed out while one writes. */
  noticing: z.boolean(),
  /** Feelings that are named in the text are underlined. */
  underlineFeelings: z.boolean(),
  /** Words that the dictionary does not know are marked. */
  spelling: z.boolean(),
  /** The name of a dictionary that the person added; empty for the English one that comes with Intact. */
  dictionary: z.union([z.literal(''), dictionaryName]),
  /** On a painful evening something that the person wrote to themselves may stand beside the page. */
  eveningWords: z.boolean(),
  /** On one on which worth is low, two of their strengths and wins may. */
  eveningStrengths: z.boolean(),
  /** What was written on this day in earlier years and months stands above the list of the journal. */
  onThisDay: z.boolean(),
  /** Electron's accelerator syntax; empty for none. */
  quickLogShortcut: z.string().max(100),
  loopShortcut: z.string().max(100),
  /** A command that is not there, as of another version, is kept and does nothing. */
  keys: ownKeys,
  /** Closing the window leaves Intact in the tray, where a tray exists. */
  closeToTray: z.boolean(),
  /** ISO country code chosen under "Get help now"; empty until chosen. */
  helpCountry: z.string().max(2),
  /** Here and not in the journal, so that they can be read while it is locked; the help page says so. */
  ownHelpLines: z.array(ownHelpLine).max(mostHelpLines),
  worryWindow: worryWindowTimes,
  checkInReminder,
  writingReminders: z.object({
    on: z.boolean(),
    times: z.array(z.number().int().min(0).max(1439)).max(mostTimes),
    days: z.array(z.number().int().min(1).max(7)).max(7),
  }),
  /** Minutes without anything done in Intact after which it locks by itself; 0 for never. */
  lockAfterMinutes: z.number().int().min(0).max(60),
})
export type Settings = z.infer<typeof settingsSchema>

export const usualSettings: Settings = {
  theme: 'system',
  textSize: 18.5,
  typewriter: false,
  showMargin: true,
  noticing: true,
  underlineFeelings: true,
  spelling: true,
  dictionary: '',
  eveningWords: false,
  eveningStrengths: false,
  onThisDay: true,
  quickLogShortcut: 'CommandOrControl+Shift+Space',
  // No key is free in every program, and this one is for those who want it.
  loopShortcut: '',
  keys: {},
  closeToTray: true,
  helpCountry: '',
  ownHelpLines: [],
  worryWindow: { ...usualWorryWindow, days: [...usualWorryWindow.days] },
  writingReminders: {
    ...usualWritingReminders,
    times: [...usualWritingReminders.times],
    days: [...usualWritingReminders.days],
  },
  checkInReminder: { ...usualCheckInReminder },
  lockAfterMinutes: 10,
}

export const settings = {
  get: operation(nothing, settingsSchema),
  set: operation(settingsSchema.partial(), settingsSchema),
}
