import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import { confineNavigation } from '../../../main/policy/navigation.ts'

const { made } = vi.hoisted(() => ({ made: [] as ((event: unknown, contents: unknown) => void)[] }))
vi.mock('electron', () => ({
  app: { on: (_name: string, listener: (typeof made)[number]) => void made.push(listener) },
}))

class Contents extends EventEmitter {
  opens: (details: { url: string }) => { action: string } = () => ({ action: 'allow' })
  getURL = () => 'app://intact/index.html'
  setWindowOpenHandler = (handler: Contents['opens']) => void (this.opens = handler)
}

confineNavigation()
const contents = new Contents()
for (const listener of made) listener({}, contents)

const allows = (name: string, url = '') => {
  const event = { url, preventDefault: vi.fn() }
  contents.emit(name, event)
  return event.preventDefault.mock.calls.length === 0
}

test.each(['https://example.org/', 'file:///etc/passwd', 'app://intact/quick-log.html', 'data:,'])(
  'a page cannot go to %s',
  (url) => expect(allows('will-navigate', url)).toBe(false),
)
test('a page can be loaded afresh', () =>
  expect(allows('will-navigate', 'app://intact/index.html')).toBe(true))
test('redirects and embedded pages are refused', () => {
  expect(allows('will-redirect', 'app://intact/index.html')).toBe(false)
  expect(allows('will-attach-webview')).toBe(false)
})
test('no page opens a window', () =>
  expect(contents.opens({ url: 'app://intact/index.html' })).toEqual({ action: 'deny' }))
