import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { askedOf } from '../../../main/command-line/asked.ts'
import { exitCodes } from '../../../main/command-line/exit-codes.ts'
import { help } from '../../../main/command-line/help.ts'

it('leaves what asks for a window alone', () => {
  for (const args of [
    [],
    ['--quick-log'],
    ['--looping'],
    ['--add-win'],
    ['--add-strength'],
    ['--no-sandbox'],
    ['exporting'],
  ])
    expect(askedOf(args)).toBeNull()
})

it('takes an export with all of the journal, unless told otherwise', () => {
  const everything = {
    command: 'export',
    to: resolve('/somewhere/out'),
    journal: undefined,
    by: 'passphrase',
    replace: false,
    whole: { versions: true, trash: true },
  }
  expect(askedOf(['export', '--to', '/somewhere/out'])).toEqual(everything)
  expect(askedOf(['--no-sandbox', 'export', '--to=/somewhere/out'])).toEqual(everything)
  expect(
    askedOf(
      'export --to /somewhere/out --journal /somewhere/j --recovery-key --replace --without-versions --without-trash'.split(
        ' ',
      ),
    ),
  ).toEqual({
    ...everything,
    journal: resolve('/somewhere/j'),
    by: 'recoveryKey',
    replace: true,
    whole: { versions: false, trash: false },
  })
})

it('takes a folder from where the person is, and from their own', () => {
  expect(askedOf(['export', '--to', 'notes'])).toMatchObject({ to: resolve('notes') })
  expect(askedOf(['export', '--to=~/notes'])).toMatchObject({ to: join(homedir(), 'notes') })
})

it('says why it does not understand, and takes no passphrase', () => {
  expect(askedOf(['export'])).toMatchObject({
    command: 'none',
    why: expect.stringContaining('--to'),
  })
  for (const odd of [['--to'], ['--to', 'x', '--passphrase', 'p'], ['--to', 'x', 'p']])
    expect(askedOf(['export', ...odd])).toMatchObject({ command: 'none' })
})

it('helps, with every option and every exit code', () => {
  for (const args of [['--help'], ['-h'], ['export', '--help'], ['export', '-h', '--to', 'x']])
    expect(askedOf(args)).toEqual({ command: 'help' })
  for (const option of ['--to', '--journal', '--recovery-key', '--without-versions', '--replace'])
    expect(help).toContain(`${option} `)
  const told = [...help.slice(help.indexOf('Exit codes')).matchAll(/(\d+) /g)].map(Number)
  expect(told.length).toBeGreaterThan(0)
  for (const code of Object.values(exitCodes)) expect(help).toMatch(new RegExp(`\\b${code}\\b`))
})
