import { EventEmitter } from 'node:events'
import type { PageScreen } from './bridge.ts'

/** `screen`: one display. Until a page has told its size, a usual one is assumed; the browser keeps windows on screen. */
class Screen extends EventEmitter implements Supported {
  #known: PageScreen = { left: 0, top: 0, width: 1920, height: 1080, scale: 1 }

  /** Takes note of what a page sees of its screen. */
  note(seen: PageScreen): void {
    this.#known = seen
  }

  getPrimaryDisplay(): Electron.Display {
    const { left: x, top: y, width, height, scale: scaleFactor } = this.#known
    const area = { x, y, width, height }
    const shape = { bounds: area, workArea: area, size: { width, height }, scaleFactor }
    return { id: 1, label: '', ...shape } as Electron.Display
  }
  getAllDisplays(): Electron.Display[] {
    return [this.getPrimaryDisplay()]
  }
  getDisplayMatching(_place: Electron.Rectangle): Electron.Display {
    return this.getPrimaryDisplay()
  }
  getDisplayNearestPoint(_point: Electron.Point): Electron.Display {
    return this.getPrimaryDisplay()
  }
  getCursorScreenPoint(): Electron.Point {
    return { x: 0, y: 0 }
  }
}

type Supported = Pick<
  Electron.Screen,
  | 'getPrimaryDisplay'
  | 'getAllDisplays'
  | 'getDisplayMatching'
  | 'getDisplayNearestPoint'
  | 'getCursorScreenPoint'
>

export const screen = new Screen()
