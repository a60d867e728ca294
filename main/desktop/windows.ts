import { join } from 'node:path'
import { BrowserWindow, nativeTheme, type BrowserWindowConstructorOptions } from 'electron'
import type { CommandId } from '../../shared/commands.ts'
import type { Events } from '../../shared/contract/index.ts'
import { developmentServer, pageAddress, type PageName } from '../policy/origin.ts'

const ours = new Set<BrowserWindow>()

/**
 * Makes a window for one of our pages, closed to everything that a page does not need.
 * @param at what the page begins with, where there is a choice
 */
export function openPage(
  page: PageName,
  options: BrowserWindowConstructorOptions,
  at?: CommandId,
): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    title: 'Intact',
    // The colour of the paper, so that a dark room is not lit up for a moment.
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1b1917' : '#faf7f2',
    autoHideMenuBar: true,
    ...options,
    webPreferences: {
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      devTools: developmentServer !== undefined,
    },
  })
  ours.add(window)
  window.on('closed', () => ours.delete(window))
  // A page that died shows nothing any more. Loaded afresh, it shows what was committed.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.webContents.reload()
  })
  window.once('ready-to-show', () => window.show())
  void window.loadURL(`${pageAddress(page)}${at ? `#${at}` : ''}`)
  return window
}

/** Whether a page belongs to one of our windows. */
export const isOurPage = (contents: unknown): boolean =>
  [...ours].some((window) => !window.isDestroyed() && window.webContents === contents)

/** Tells every window, or every one but the page that caused it. */
export function broadcast<E extends keyof Events>(
  event: E,
  payload: Events[E],
  except?: unknown,
): void {
  for (const window of ours) {
    if (!window.isDestroyed() && window.webContents !== except) {
      window.webContents.send(event, payload)
    }
  }
}
