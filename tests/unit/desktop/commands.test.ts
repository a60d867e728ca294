import { beforeEach, expect, test, vi } from 'vitest'
import { commandRunner } from '../../../main/desktop/commands.ts'
import { commandIds, commands, type CommandId } from '../../../shared/commands.ts'

const { done, focused } = vi.hoisted(() => {
  const done: string[] = []
  const focused = {
    full: false,
    close: () => done.push('close'),
    isFullScreen: () => focused.full,
    setFullScreen: (full: boolean) => done.push(`full screen ${String((focused.full = full))}`),
  }
  return { done, focused }
})
vi.mock('electron', () => ({ BrowserWindow: { getFocusedWindow: () => focused } }))
beforeEach(() => void (done.length = 0))

const run = commandRunner({
  logFeeling: () => done.push('log a feeling'),
  imLooping: () => done.push('looping'),
  lock: () => done.push('lock'),
  quit: () => done.push('quit'),
  setTheme: (theme) => done.push(theme),
  inWindow: (command) => done.push(`window: ${command}`),
})

test('the window’s commands go to the window', () => {
  const windows = commandIds.filter((id) => commands[id].by === 'window')
  windows.forEach(run)
  expect(done).toEqual(windows.map((id) => `window: ${id}`))
})
test.each<[CommandId, string]>([
  ['logFeeling', 'log a feeling'],
  ['imLooping', 'looping'],
  ['lock', 'lock'],
  ['closeWindow', 'close'],
  ['quit', 'quit'],
  ['lightTheme', 'light'],
  ['darkTheme', 'dark'],
  ['systemTheme', 'system'],
])('%s is carried out here', (command, what) => {
  run(command)
  expect(done).toEqual([what])
})
test('full screen goes on and off', () => {
  run('fullScreen')
  run('fullScreen')
  expect(done).toEqual(['full screen true', 'full screen false'])
})
test('no command of the desktop does nothing', () => {
  for (const id of commandIds.filter((each) => commands[each].by === 'desktop')) {
    done.length = 0
    run(id)
    expect(done, id).toHaveLength(1)
  }
})
