import { expect, it } from 'vitest'
import { asFailure } from '../../main/journal/storage/failures.ts'

const thrown = (code: string) => Object.assign(new Error('as thrown'), { code })

it.each(['EIO', 'ENODEV', 'SQLITE_IOERR', 'SQLITE_IOERR_READ', 'SQLITE_IOERR_FSYNC'])(
  '%s is told of the disk, and not as damage',
  (code) => {
    expect(asFailure(thrown(code))).toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('The disk does not answer'),
    })
  },
)

it('a log that finds no room is a full disk, and what nobody knows is not guessed at', () => {
  expect(asFailure(thrown('SQLITE_IOERR_SHMSIZE')).code).toBe('disk-full')
  expect(asFailure(thrown('SQLITE_CORRUPT_VTAB')).code).toBe('damaged')
  expect(asFailure(thrown('EMFILE')).code).toBe('internal')
  expect(asFailure('a word').code).toBe('internal')
})
