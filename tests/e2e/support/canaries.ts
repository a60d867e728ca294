import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Where a secret was found. */
export interface Leak {
  file: string
  canary: string
}

/** Looks for secrets in every file below some folders, as plain bytes and as UTF-16. File names count as well. */
export function findLeaks(folders: readonly string[], canaries: readonly string[]): Leak[] {
  const wanted = canaries.flatMap((canary) => [
    { canary, bytes: Buffer.from(canary, 'utf8') },
    { canary, bytes: Buffer.from(canary, 'utf16le') },
  ])
  const leaks: Leak[] = []
  for (const file of folders.flatMap(filesBelow)) {
    const content = Buffer.concat([Buffer.from(`${file}\n`), contentOf(file)])
    for (const { canary, bytes } of wanted)
      if (content.includes(bytes)) leaks.push({ file, canary })
  }
  return leaks
}

/** What is in the temporary folder now: all the rest that is found there later came afterwards. */
export const temporaryEntries = (): Set<string> => new Set(readdirSync(tmpdir()))

/** The entries of the temporary folder that were not there before, the browser's profile among them. */
export const newSince = (before: ReadonlySet<string>): string[] =>
  readdirSync(tmpdir())
    .filter((name) => !before.has(name))
    .map((name) => join(tmpdir(), name))

function filesBelow(path: string): string[] {
  try {
    const entry = lstatSync(path)
    if (entry.isFile() || entry.isSymbolicLink()) return [path]
    if (!entry.isDirectory()) return []
    return readdirSync(path).flatMap((name) => filesBelow(join(path, name)))
  } catch (error) {
    if (isGone(error)) return []
    throw error
  }
}

function contentOf(file: string): Buffer {
  try {
    return lstatSync(file).isSymbolicLink() ? Buffer.from(readlinkSync(file)) : readFileSync(file)
  } catch (error) {
    if (isGone(error)) return Buffer.alloc(0)
    throw error
  }
}

/** A running browser makes and deletes files all the time. */
const isGone = (error: unknown): boolean =>
  ['ENOENT', 'ENOTDIR', 'ENXIO'].includes((error as NodeJS.ErrnoException).code ?? '')
