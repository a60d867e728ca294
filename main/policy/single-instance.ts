import { app } from 'electron'

/**
 * One Intact a data folder: a second start hands its arguments to the first and ends.
 * @returns whether this process is the first
 */
export function onlyInstance(onSecond: (args: string[]) => void): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', (_event, args) => onSecond(args))
  return true
}
