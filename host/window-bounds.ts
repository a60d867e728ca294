import type { CDPSession } from 'playwright-core'
import type { Place } from './browser.ts'

type State = 'normal' | 'minimized' | 'maximized' | 'fullscreen'

/** Where a window is. The browser knows; this keeps a copy that can be read at once, as Electron's functions can. */
export class Bounds {
  readonly place: Place
  current: Electron.Rectangle
  normal: Electron.Rectangle
  state: State = 'normal'
  readonly #changed: (what: string) => void
  #session: Promise<CDPSession | undefined> = Promise.resolve(undefined)

  constructor(
    place: { x: number | undefined; y: number | undefined; width: number; height: number },
    changed: (what: string) => void,
  ) {
    const { x, y, width, height } = place
    this.place = { width, height, ...(x !== undefined && y !== undefined ? { x, y } : {}) }
    this.current = { x: x ?? 0, y: y ?? 0, width, height }
    this.normal = this.current
    this.#changed = changed
  }

  attach(session: Promise<CDPSession | undefined>): void {
    this.#session = session.catch(() => undefined)
    this.#send(this.place)
  }

  set(bounds: Partial<Electron.Rectangle>): void {
    this.current = { ...this.current, ...bounds }
    if (this.state === 'normal') this.normal = this.current
    this.#send(bounds)
  }

  setState(state: State): void {
    if (this.state === state) return
    // A browser goes from one special state to another only by way of the normal one.
    if (this.state !== 'normal') this.#send({ windowState: 'normal' })
    if (state !== 'normal') this.#send({ windowState: state })
    this.#note(this.current, state)
  }

  /** Asks the browser where the window is now. */
  async refresh(): Promise<void> {
    const session = await this.#session
    const answer = await session?.send('Browser.getWindowForTarget').catch(() => undefined)
    if (!answer) return
    const { left: x = 0, top: y = 0, width = 0, height = 0, windowState = 'normal' } = answer.bounds
    this.#note({ x, y, width, height }, windowState)
  }

  #note(bounds: Electron.Rectangle, state: State): void {
    const before = this.current
    const stateBefore = this.state
    this.current = bounds
    this.state = state
    if (state === 'normal') this.normal = bounds
    if (state !== stateBefore)
      for (const event of stateEvents(stateBefore, state)) this.#changed(event)
    if (bounds.width !== before.width || bounds.height !== before.height) this.#changed('resize')
    if (bounds.x !== before.x || bounds.y !== before.y) this.#changed('move')
  }

  #send(bounds: Partial<Place> & { windowState?: State }): void {
    const { x, y, ...rest } = bounds
    const corner = x !== undefined && y !== undefined ? { left: x, top: y } : {}
    this.#session = this.#session.then(async (session) => {
      const answer = await session?.send('Browser.getWindowForTarget').catch(() => undefined)
      if (answer)
        await session
          ?.send('Browser.setWindowBounds', {
            windowId: answer.windowId,
            bounds: { ...rest, ...corner },
          })
          .catch(() => undefined)
      return session
    })
  }
}

function stateEvents(before: State, after: State): string[] {
  const left = { normal: [], minimized: ['restore'], maximized: ['unmaximize'] }
  const entered = { normal: [], minimized: ['minimize'], maximized: ['maximize'] }
  return [
    ...(before === 'fullscreen' ? ['leave-full-screen'] : left[before]),
    ...(after === 'fullscreen' ? ['enter-full-screen'] : entered[after]),
  ]
}
