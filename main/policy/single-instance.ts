import { app } from 'electron'

/** What a second start says of itself that asks for no window. */
const quiet = { window: false }

/**
 * One Intact a data folder: a second start hands its arguments to the first and ends.
 * @returns whether this process is the first
 */
export function onlyInstance(onSecond: (args: string[]) => void): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', (_event, args, _folder, data) => {
    if ((data as Partial<typeof quiet> | null)?.window !== false) onSecond(args)
  })
  return true
}

/** The same for a command on a terminal: the window of the first one stays as it is. */
export const quietlyFirst = (): boolean => app.requestSingleInstanceLock(quiet)
