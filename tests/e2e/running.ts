import type { BrowserContext, Page } from '@playwright/test'

export interface Start {
  userData: string
  args: string[]
  answers: { chooseFolder?: string; chooseFile?: string }
  opened: string[]
  /** Called when the pages can be watched, if possible before they load anything. */
  prepare(context: BrowserContext): Promise<void>
}

/** A started app, whichever runtime it runs in. */
export interface Running {
  readonly context: BrowserContext
  /** Settles when the process has ended. */
  readonly ended: Promise<void>
  door(door: Door, argument?: unknown): Promise<void>
  pressClose(page: Page): Promise<void>
  quit(): Promise<void>
  kill(): Promise<void>
}

/** Main's own functions, reachable where the operating system's menu, tray, keys and clock are not. */
export type Door = 'shortcut' | 'loopShortcut' | 'menu' | 'tray' | 'idle' | 'power'
export type Doors = Record<Door, (argument?: unknown) => unknown>
