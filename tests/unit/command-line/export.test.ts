import { expect, it } from 'vitest'
import type { ExportAsked } from '../../../main/command-line/asked.ts'
import { exportJournal } from '../../../main/command-line/export.ts'
import { failed, Failure, ok, type Result } from '../../../shared/result.ts'

const asked: ExportAsked = {
  command: 'export',
  to: '/out',
  journal: undefined,
  by: 'passphrase',
  replace: false,
  whole: { versions: true, trash: false },
}
const report = { folder: '/out', entries: 2, feelings: 1, images: 0, rejections: 0, kept: [] }
const status = { state: 'locked', name: 'Journal', several: false }

/** What was asked of the journal, what was said, and how it ended. */
async function run(
  answers: Record<string, Result<unknown>>,
  { given = asked, secret = 'sesame' as string | null } = {},
) {
  const called: unknown[] = []
  const said: string[] = []
  const code = await exportJournal(given, {
    async call(operation, input) {
      called.push(input === undefined ? operation : [operation, input])
      return (
        { 'vault.status': ok(status), 'exchange.exportMarkdown': ok(report), ...answers }[
          operation
        ] ?? ok(null)
      )
    },
    secret: async (prompt) => (said.push(prompt), secret),
    tell: (sentence) => void said.push(sentence),
    complain: (sentence) => void said.push(`! ${sentence}`),
  })
  return { called, said, code }
}

it('opens the journal, exports it, and tells what was written', async () => {
  expect(await run({})).toEqual({
    called: [
      'vault.status',
      ['vault.unlock', { passphrase: 'sesame' }],
      [
        'exchange.exportMarkdown',
        { folder: '/out', replace: false, whole: { versions: true, trash: false } },
      ],
    ],
    said: ['Passphrase: ', '2 entries and 1 feeling exported. They are in /out'],
    code: 0,
  })
})

it('takes the recovery key, and says which of several journals is meant', async () => {
  const several = ok({ ...status, name: 'Work', several: true })
  const { called, said } = await run(
    { 'vault.status': several },
    { given: { ...asked, by: 'recoveryKey' } },
  )
  expect(called[1]).toEqual(['vault.unlockByRecoveryKey', { recoveryKey: 'sesame' }])
  expect(said[0]).toBe('Recovery key of “Work”: ')
})

it('asks for nothing where there is no journal', async () => {
  expect(await run({ 'vault.status': ok({ ...status, state: 'none' }) })).toEqual({
    called: ['vault.status'],
    said: ['! There is no journal yet.'],
    code: 4,
  })
})

it('says in a sentence and a number why nothing was exported', async () => {
  const unlocking = (failure: Failure) => run({ 'vault.unlock': failed(failure) })
  const writing = (failure: Failure) => run({ 'exchange.exportMarkdown': failed(failure) })
  const wrong = await unlocking(new Failure('wrong-passphrase'))
  expect(wrong).toMatchObject({
    code: 3,
    said: [expect.any(String), '! That passphrase does not open this journal.'],
  })
  const full = await unlocking(new Failure('disk-full'))
  expect(full.said[1]).toBe('! The disk that holds the journal is full, so it cannot be opened.')
  expect(full.code).toBe(6)
  expect((await unlocking(new Failure('damaged'))).code).toBe(8)
  expect((await unlocking(new Failure('newer-version'))).code).toBe(8)
  expect(await writing(new Failure('disk-full', 'The disk is full.'))).toMatchObject({
    code: 6,
    said: [expect.any(String), '! The disk is full.'],
  })
  expect((await writing(new Failure('bad-input', 'That folder …'))).code).toBe(2)
  expect((await writing(new Failure('cancelled'))).code).toBe(130)
  expect((await run({}, { secret: null })).code).toBe(130)
  // Longer than any passphrase can be: not even tried.
  const long = await run({}, { secret: 'x'.repeat(2000) })
  expect(long).toMatchObject({ code: 3, called: ['vault.status'] })
})

it('names what was in the way and kept', async () => {
  const kept = ok({ ...report, kept: ['2026/11/a.md'] })
  expect(await run({ 'exchange.exportMarkdown': kept })).toMatchObject({
    code: 7,
    said: [
      expect.any(String),
      expect.stringContaining('1 file in the way was kept.'),
      '! Kept: 2026/11/a.md',
    ],
  })
})
