import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { getConfig, validateConfiguration } from 'app-builder-lib/out/util/config/config.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const root = join(import.meta.dirname, '../..')
const config = await getConfig(root, 'electron-builder.yml', null)
const quiet = { isEnabled: false } as Parameters<typeof validateConfiguration>[1]
const check = (changed: object) => validateConfiguration({ ...config, ...changed }, quiet)

describe('electron-builder.yml', () => {
  test('is what electron-builder understands', async () => {
    await check({})
    await expect(check({ electronFuses: { runAsNodes: false } })).rejects.toThrow('electronFuses')
  })

  test('closes every fuse that would let something else run in the program', () => {
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      grantFileProtocolExtraPrivileges: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      enableCookieEncryption: true,
    })
  })

  test('keeps the native modules out of the archive, where they are', () => {
    expect(config.asarUnpack).toEqual(['node_modules/better-sqlite3/prebuilds/**'])
    const binaries = readdirSync(join(root, 'node_modules/better-sqlite3/prebuilds'))
    for (const system of ['linux-x64', 'darwin-arm64', 'win32-x64'])
      expect(binaries).toContain(`${system}.node`)
  })

  test('names pictures that exist', () => {
    for (const picture of [config.mac?.icon, config.win?.icon, config.linux?.icon])
      expect(existsSync(join(root, String(picture)))).toBe(true)
  })
})

describe('the workflow', () => {
  interface Step {
    uses?: string
    run?: string
  }
  const text = readFileSync(join(root, '.github/workflows/test.yml'), 'utf8')
  const { test: job } = parse(text).jobs
  const steps: Step[] = job.steps

  test('runs the tests in real Electron on three systems', () => {
    expect(job.strategy.matrix.os).toEqual(['ubuntu-latest', 'macos-latest', 'windows-latest'])
    expect(job.env.INTACT_RUNTIME).toBe('electron')
    const commands = steps.flatMap(({ run }) => run ?? [])
    for (const command of ['npm ci', 'npm test', 'npm run check'])
      expect(commands).toContain(command)
    expect(commands).toContain('xvfb-run --auto-servernum npm test')
  })

  test('pins each action to a major version and holds no secret', () => {
    for (const { uses } of steps) if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/)
    expect(text).not.toContain('secrets.')
  })
})
