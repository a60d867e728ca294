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

/** Turns what SQLite and the file system throw into a failure that a person can act on. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  // Extended codes name the primary one first: SQLITE_READONLY_DIRECTORY.
  const primary = code.split('_').slice(0, 2).join('_')
  const known = byCode[code] ?? byCode[primary]
  const failure = known ? new Failure(known) : new Failure('internal')
  failure.cause = error
  return failure
}
