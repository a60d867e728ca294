import { EventEmitter } from 'node:events'
import { beforeEach, expect, test, vi } from 'vitest'
import { Flushing } from '../../../main/desktop/flushing.ts'
import { MainWindow } from '../../../main/desktop/main-window.ts'
import type { SettingsFile } from '../../../main/desktop/settings.ts'

class Contents extends EventEmitter {
  readonly id = 1
  readonly sent: unknown[][] = []
  send = (...message: unknown[]) => void this.sent.push(message)
  reload = vi.fn()
}

/** A window as far as the rules of opening, closing and hiding need one. */
class Window extends EventEmitter {
  readonly webContents = new Contents()
  state: 'not shown' | 'shown' | 'hidden' | 'closed' = 'not shown'
  show = () => void (this.state = 'shown')
  hide = () => void (this.state = 'hidden')
  focus = () => {}
  isMinimized = () => false
  isMaximized = () => false
  isDestroyed = () => this.state === 'closed'
  getNormalBounds = () => ({ x: 1, y: 2, width: 600, height: 500 })
  close(): void {
    let prevented = false
    this.emit('close', { preventDefault: () => (prevented = true) })
    if (prevented) return
    this.state = 'closed'
    this.emit('closed')
  }
}

const { opened } = vi.hoisted(() => ({ opened: [] as unknown[] }))
vi.mock('electron', () => ({ screen: { getAllDisplays: () => [] } }))
vi.mock('../../../main/desktop/windows.ts', () => ({
  openPage: () => {
    const window = new Window()
    opened.push(window)
    return window
  },
}))
const last = () => opened.at(-1) as Window

let tray: boolean
let kept: unknown
let stops: number[]
let flushing: Flushing
let main: MainWindow
beforeEach(() => {
  opened.length = 0
  tray = false
  kept = undefined
  flushing = new Flushing()
  const settings = { place: () => undefined, keepPlace: (place: unknown) => (kept = place) }
  stops = []
  main = new MainWindow(settings as unknown as SettingsFile, flushing, {
    hidesOnClose: () => tray,
    // How much the page has been told by then.
    beforeClosing: () => void stops.push(last().webContents.sent.length),
  })
})
const settle = () => new Promise((resolve) => setImmediate(resolve))

test('a window is shown when its page can be seen, and then brought to the front', () => {
  main.show()
  expect(last().state).toBe('not shown')
  main.show()
  expect(opened).toHaveLength(1)
  expect(last().state).toBe('shown')
})
test('a command waits for the page that is to hear it', () => {
  main.run('goSettings')
  expect(last().webContents.sent).toEqual([])
  last().webContents.emit('dom-ready')
  expect(last().webContents.sent).toEqual([['command', 'goSettings']])
  main.run('newEntry')
  expect(last().webContents.sent.at(-1)).toEqual(['command', 'newEntry'])
})
test('closing waits until everything is saved, and remembers the place', async () => {
  main.show()
  last().webContents.emit('dom-ready')
  last().close()
  await settle()
  expect(last().state).not.toBe('closed')
  flushing.answer(1, true)
  await settle()
  expect(last().state).toBe('closed')
  expect(kept).toEqual({ x: 1, y: 2, width: 600, height: 500, maximised: false })
  expect(main.window).toBeUndefined()
})
test('closing stops an import before the page is asked to save, which waits for it', async () => {
  main.show()
  last().webContents.emit('dom-ready')
  last().close()
  expect(stops).toEqual([0])
  expect(last().webContents.sent).toEqual([['flush', 'asked']])
  flushing.answer(1, true)
  await settle()
  expect(last().state).toBe('closed')
})
test('an import goes on where the window hides in the tray', async () => {
  tray = true
  main.show()
  last().close()
  await settle()
  expect(last().state).toBe('hidden')
  expect(stops).toEqual([])
})
test('what could not be saved keeps its window', async () => {
  main.show()
  last().webContents.emit('dom-ready')
  last().close()
  flushing.answer(1, false)
  await settle()
  expect(main.window).toBeDefined()
  expect(last().state).not.toBe('closed')
})
test('where there is a tray the window hides in it, and comes back as it was', async () => {
  tray = true
  main.show()
  last().close()
  await settle()
  expect(last().state).toBe('hidden')
  // The page has stopped taking keys, as it does before it goes.
  expect(last().webContents.sent.at(-1)).toEqual(['goOn', null])
  main.show()
  expect(opened).toHaveLength(1)
  expect(last().state).toBe('shown')
})
test('after quitting was called off, closing asks again', async () => {
  main.show()
  main.closeNow()
  expect(last().state).toBe('closed')
  main.show()
  last().webContents.emit('dom-ready')
  last().close()
  await settle()
  expect(last().state).not.toBe('closed')
  flushing.answer(1, true)
})
