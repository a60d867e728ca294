import { Failure, type FailureCode } from '../../../shared/result.ts'

const byCode: Record<string, FailureCode> = {
  SQLITE_FULL: 'disk-full',
  // Opening takes a little room, too.
  SQLITE_IOERR_SHMSIZE: 'disk-full',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  SQLITE_READONLY: 'read-only',
  SQLITE_CANTOPEN: 'read-only',
  SQLITE_PERM: 'read-only',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  SQLITE_NOTADB: 'damaged',
  SQLITE_CORRUPT: 'damaged',
  SQLITE_BUSY: 'busy',
  ENOENT: 'not-found',
}

/** A disk that was taken out or is failing. That alone says nothing of the file, so it is not called damaged. */
const ofDisk = ['SQLITE_IOERR', 'EIO', 'ENXIO', 'ENODEV', 'ESTALE']

const noAnswer =
  'The disk does not answer as it should: it may have been taken out, or be failing. What you wrote is still in the window.'

/** Turns what SQLite and the file system throw into a failure that a person can act on. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  // Extended codes name the primary one first: SQLITE_READONLY_DIRECTORY.
  const primary = code.split('_').slice(0, 2).join('_')
  const known = byCode[code] ?? byCode[primary]
  const failure = known ? new Failure(known) : unknown(code, primary)
  failure.cause = error
  return failure
}

const unknown = (code: string, primary: string): Failure =>
  ofDisk.includes(code) || ofDisk.includes(primary)
    ? new Failure('unavailable', noAnswer)
    : new Failure('internal')
