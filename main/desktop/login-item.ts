import { app } from 'electron'
import type { LoginItem } from '../../shared/contract/desktop.ts'
import { Failure } from '../../shared/result.ts'

/**
 * Electron knows of it on macOS and Windows. A program that was not installed would start something else than itself, and on
 * the host there is no Electron to start.
 */
const possible = (): boolean =>
  Boolean(process.versions['electron']) &&
  app.isPackaged &&
  (process.platform === 'darwin' || process.platform === 'win32')

/** Whether Intact starts when the person logs in to this computer; the system keeps it. */
export function loginItem(): LoginItem {
  if (!possible()) return 'impossible'
  return app.getLoginItemSettings().openAtLogin ? 'on' : 'off'
}

/** @throws Failure `unavailable` where this cannot be */
export function setLoginItem(on: boolean): LoginItem {
  if (!possible())
    throw new Failure(
      'unavailable',
      'Intact cannot be started at login here, so nothing was changed.',
    )
  app.setLoginItemSettings({ openAtLogin: on })
  return loginItem()
}
