import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { TrayIcon } from '../../../main/desktop/tray.ts'

/** Everything that an icon beside the clock is given, and what the desktop's theme tells. */
const { given, theme } = vi.hoisted(() => ({
  given: [] as [string, unknown][],
  theme: [] as (() => void)[],
}))
vi.mock('node:child_process', () => ({
  execFile: (_name: string, _given: string[], _how: object, done: (e: null, s: string) => void) =>
    done(null, '(true,)'),
}))
vi.mock('electron', () => ({
  app: { getAppPath: () => '/intact' },
  Menu: { buildFromTemplate: (items: { label?: string }[]) => items.map(({ label }) => label) },
  nativeImage: { createFromPath: (path: string) => ({ isEmpty: () => false, path }) },
  nativeTheme: { on: (_event: string, then: () => void) => theme.push(then) },
  Tray: class {
    setToolTip = (text: string) => void given.push(['tooltip', text])
    setTitle = (text: string) => void given.push(['title', text])
    displayBalloon = (text: object) => void given.push(['balloon', text])
    setContextMenu = (menu: unknown) => void given.push(['menu', menu])
    setImage = () => void given.push(['image', undefined])
    on = (event: string) => void given.push([`on ${event}`, undefined])
  },
}))

test('the tray is given the name of Intact and seven fixed words, and nothing later but its picture', async () => {
  vi.stubEnv('DBUS_SESSION_BUS_ADDRESS', 'unix:path=/run/bus')
  const nothing = () => {}
  const tray = new TrayIcon({
    logFeeling: nothing,
    imLooping: nothing,
    addWin: nothing,
    open: nothing,
    lock: nothing,
    quit: nothing,
  })
  tray.start()
  expect(await tray.known()).toBe(true)
  expect(given).toEqual([
    ['tooltip', 'Intact'],
    [
      'menu',
      ['Log a feeling', "I'm looping", 'Add a win', 'Open Intact', undefined, 'Lock', 'Quit'],
    ],
    ['on click', undefined],
  ])
  given.length = 0
  for (const changed of theme) changed()
  expect(given).toEqual([['image', undefined]])
})

test('no badge or progress is shown by anything, and a notification by reminders alone', () => {
  const root = join(import.meta.dirname, '../../..')
  const said =
    /\bnew Notification\b|[{,]\s*Notification\b|showNotification|setBadge|setProgressBar|setOverlayIcon|displayBalloon/u
  // The pattern finds what it is for.
  expect("import { app, Notification } from 'electron'").toMatch(said)
  for (const folder of ['main', 'preload', 'renderer/src']) {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    const others = names.filter((each) => each !== join('desktop', 'reminders.ts'))
    for (const name of others.filter((each) => /\.(ts|svelte)$/u.test(each)))
      expect(readFileSync(join(root, folder, name), 'utf8'), name).not.toMatch(said)
  }
})
