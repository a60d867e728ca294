import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')

it('without a display, starting says so in one sentence and names the tour', (test) => {
  if (process.platform !== 'linux') return test.skip('only Linux may be without a display')
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = process.env
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/start.ts')], {
    env,
    encoding: 'utf8',
  })
  expect(stderr.trim()).toBe(
    'There is no display here to open a window on; `npm run tour` walks the app without one.',
  )
  expect(stdout).toBe('')
  expect(status).toBe(1)
})
