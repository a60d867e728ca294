import { app, BrowserWindow, shell, type WebContents } from 'electron'
import type { desktopContract, Handlers } from '../../shared/contract/index.ts'
import { Failure } from '../../shared/result.ts'
import type { Desktop } from './desktop.ts'
import { chooseFolder, showFolder } from './dialogs.ts'
import { safeAddress } from './link-address.ts'
import { loginItem, setLoginItem } from './login-item.ts'
import { areShown } from './reminders.ts'

/** Handlers that may also ask which page called. */
export type DesktopHandlers = {
  [S in keyof Contract]: {
    [N in keyof Contract[S]]: Contract[S][N] extends (input: infer I) => infer R
      ? (input: I, sender: WebContents) => R
      : never
  }
}
type Contract = Handlers<typeof desktopContract>

/** What the main process does itself, operation by operation. */
export function desktopHandlers(desktop: Desktop): DesktopHandlers {
  return {
    settings: {
      get: () => desktop.settings.get(),
      set: (change) => desktop.settings.set(change),
    },
    keychain: {
      state: () => desktop.keychain.state(),
      use: () => desktop.keychain.use(),
      forget: () => desktop.keychain.forget(),
      unlock: () => desktop.keychain.unlock(),
    },
    paper: {
      exportPdf: (asked) => desktop.paper.exportPdf(asked),
      cancel: () => done(desktop.paper.cancel()),
    },
    session: {
      recall: () => desktop.memory.recall(),
      remember: ({ mark }) => done(desktop.memory.remember(mark)),
    },
    desktop: {
      about: async () => ({
        version: app.getVersion(),
        runtime: process.versions['electron'] ? 'electron' : 'host',
        platform: platform(),
        trayAvailable: await desktop.tray.known(),
        notifications: areShown(),
      }),
      run: ({ command }) => done(desktop.run(command)),
      chooseFolder: ({ title, button }) => chooseFolder(title, button),
      showFolder: async ({ folder }) => done(await showFolder(folder)),
      async openLink({ address }) {
        const safe = safeAddress(address)
        if (!safe)
          throw new Failure('bad-input', 'Intact opens web pages and e-mail addresses only.')
        return done(await shell.openExternal(safe))
      },
      shortcut: () => desktop.shortcut.state,
      loopShortcut: () => desktop.loopShortcut.state,
      flushed: ({ outcome }, sender) =>
        done(
          outcome === 'asking'
            ? desktop.asking(sender)
            : desktop.flushing.answer(sender.id, outcome === 'saved'),
        ),
      stopLongWork: () => done(desktop.longWork.stopToLock()),
      stopped: () => desktop.longWork.stopped(),
      active: (_input, sender) => done(desktop.active(sender)),
      reminderDone: ({ reminder }) => done(desktop.reminders.done(reminder)),
      loginItem: () => loginItem(),
      setLoginItem: ({ on }) => setLoginItem(on),
      closeWindow: (_input, sender) => done(BrowserWindow.fromWebContents(sender)?.close()),
    },
  }
}

const done = (_: void): null => null

function platform(): 'mac' | 'windows' | 'linux' {
  if (process.platform === 'darwin') return 'mac'
  return process.platform === 'win32' ? 'windows' : 'linux'
}
