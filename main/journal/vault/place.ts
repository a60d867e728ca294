import { readdirSync, statSync } from 'node:fs'
import { Failure } from '../../../shared/result.ts'
import { asFailure } from '../storage/failures.ts'

/** Which file lies under a name: another one that comes to lie there is told apart. */
export function fileAt(path: string): string {
  const stat = statSync(path, { bigint: true, throwIfNoEntry: false })
  return stat ? `${stat.dev} ${stat.ino}` : 'none'
}

/** @throws Failure `read-only` when an open journal's file no longer lies where it was opened */
export function refuseMoved({ path, file }: { path: string; file: string }): void {
  if (fileAt(path) !== file) throw new Failure('read-only', moved)
}

const moved =
  'The journal is no longer where it was: its folder was moved or deleted. What you wrote is still in the window.'

/** What a journal consists of, down to what is left of one. */
const part = /^(?:journal\.db|keys\.json|restore\.json|backups$|inbox$)/u

/**
 * Whether nothing of a journal can be seen in its folder: that is not there, or is the empty place where a disk is usually
 * found. One of which a part is missing, or which may not be looked into, is there.
 */
export function isAway(folder: string): boolean {
  try {
    return !readdirSync(folder).some((name) => part.test(name))
  } catch (error) {
    return asFailure(error).code !== 'read-only'
  }
}

/** Does something with a journal's files. @throws Failure what that throws, or `not-found` when the journal is away by then */
export function unlessAway<T>(folder: string, work: () => T, sentence = away): T {
  try {
    return work()
  } catch (error) {
    throw isAway(folder) ? new Failure('not-found', sentence) : error
  }
}

const away =
  'The folder of this journal is not there at the moment. If it lies on another disk, connect that first.'
