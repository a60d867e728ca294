import { statSync } from 'node:fs'
import { Failure } from '../../../shared/result.ts'

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
