import { app, Menu, powerMonitor, type MenuItem } from 'electron'
import type { Locking } from './locking.ts'
import type { GlobalShortcut } from './shortcut.ts'

interface Doors {
  shortcut(): void
  loopShortcut(): void
  menu(labels: string[]): void
  tray(label: string): void
  /** Lets so many minutes go by in which nothing is done. */
  idle(minutes: number): void
  /** As if the system had said so. */
  power(event: 'suspend' | 'resume' | 'lock-screen'): void
}

declare global {
  /** The same handlers that a person reaches by key, menu and tray, for tests of the unpackaged app. */
  var intactDoors: Doors | undefined
}

export function openDoors(
  [quickLog, loop]: readonly [GlobalShortcut, GlobalShortcut],
  trayMenu: Menu,
  locking: Locking,
): void {
  if (app.isPackaged) return
  globalThis.intactDoors = {
    shortcut: () => quickLog.press(),
    loopShortcut: () => loop.press(),
    menu: (labels) => click(itemAt(Menu.getApplicationMenu(), labels)),
    tray: (label) => click(itemAt(trayMenu, [label])),
    idle: (minutes) => locking.idle(minutes),
    power: (event) => void powerMonitor.emit(event),
  }
}

function itemAt(menu: Menu | null, [label, ...rest]: string[]): MenuItem {
  const item = menu?.items.find((candidate) => candidate.label === label)
  if (!item) throw new Error(`There is no menu item "${label}".`)
  return rest.length ? itemAt(item.submenu ?? null, rest) : item
}

function click(item: MenuItem): void {
  if (!item.enabled) throw new Error(`The menu item "${item.label}" is disabled.`)
  item.click()
}
