import { expect, type Page } from '@playwright/test'
import type { App } from '../app.ts'

type Name = 'index' | 'quick-log' | 'looping'

/** The open windows that show one of our pages. */
export const windowsOf = (app: App, name: Name, context = app.window.context()): Page[] =>
  context.pages().filter((page) => !page.isClosed() && page.url().includes(`/${name}.html`))

/** The one window that shows a page of ours, as soon as it is there. */
export async function windowOf(app: App, name: Name): Promise<Page> {
  await expect.poll(() => windowsOf(app, name).length).toBe(1)
  const page = windowsOf(app, name)[0]!
  await page.waitForLoadState('load')
  return page
}

interface WindowPlace {
  left?: number
  top?: number
  width?: number
  height?: number
}

/** Where a window is on the screen. */
export async function placeOf(page: Page): Promise<WindowPlace> {
  const session = await page.context().newCDPSession(page)
  const { bounds } = await session.send('Browser.getWindowForTarget')
  await session.detach()
  const { left, top, width, height } = bounds as WindowPlace
  return { left, top, width, height } as WindowPlace
}

/** Moves and sizes a window, as a person does with the pointer. */
export async function placeAt(page: Page, bounds: WindowPlace): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { windowId } = await session.send('Browser.getWindowForTarget')
  await session.send('Browser.setWindowBounds', { windowId, bounds })
  await session.detach()
}
