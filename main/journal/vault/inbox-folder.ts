import { readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { v4 as randomId } from 'uuid'
import { asFailure } from '../storage/failures.ts'
import { makeFolders, syncFolder, writeDurably } from '../storage/files.ts'
import { largestSealed } from './sealing.ts'

/** A file that may hold a sealed log. */
export interface SealedFile {
  path: string
  /** Null when it cannot be read, or is larger than any log. */
  content: Uint8Array | null
  /** Whether it was set aside before. */
  aside: boolean
}

const ending = '.sealed'
/** What a write that was cut short leaves behind. Younger ones are left to whoever may be writing them. */
const unfinished = '.sealed.new'
const hour = 3_600_000

/** Where the sealed logs of a journal lie. */
const inboxOf = (journal: string) => join(journal, 'inbox')
/** Where those lie that could not be read. */
const asideOf = (journal: string) => join(inboxOf(journal), 'damaged')

/** Puts a sealed log into the inbox. Its name is random and says nothing, not even when. @throws Failure */
export function putSealed(journal: string, sealed: Uint8Array): void {
  try {
    makeFolder(inboxOf(journal))
    writeDurably(join(inboxOf(journal), `${randomId()}${ending}`), sealed)
  } catch (error) {
    throw asFailure(error)
  }
}

/** Every sealed log that lies there, also those that were set aside before. Other files are nobody's business. */
export function sealedFiles(journal: string): SealedFile[] {
  const here = namesIn(inboxOf(journal)).map((path) => ({ path, aside: false }))
  const before = namesIn(asideOf(journal)).map((path) => ({ path, aside: true }))
  return [...here, ...before].map((file) => ({ ...file, content: contentOf(file.path) }))
}

/** Deletes a log that has been taken in. Left behind, it is recognised the next time. */
export function removeSealed({ path }: SealedFile): void {
  try {
    rmSync(path, { force: true })
  } catch {
    // It may be in use by a program that copies files.
  }
}

/** Moves a file that cannot be read out of the way; answers whether that worked. Never over another. */
export function setAside(journal: string, { path }: SealedFile): boolean {
  try {
    makeFolder(asideOf(journal))
    renameSync(path, join(asideOf(journal), `${randomId()}${ending}`))
    return true
  } catch {
    return false
  }
}

/** Clears away what was never finished. */
export function removeUnfinished(journal: string, now: number): void {
  for (const path of namesIn(inboxOf(journal), unfinished)) {
    try {
      if (statSync(path).mtimeMs < now - hour) rmSync(path, { force: true })
    } catch {
      // Gone already, or the next time.
    }
  }
}

function makeFolder(folder: string): void {
  if (makeFolders(folder)) syncFolder(dirname(folder))
}

function namesIn(folder: string, end = ending): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(end))
      .map(({ name }) => join(folder, name))
  } catch {
    // There is none until the first log.
    return []
  }
}

function contentOf(path: string): Uint8Array | null {
  try {
    return statSync(path).size > largestSealed ? null : readFileSync(path)
  } catch {
    return null
  }
}
