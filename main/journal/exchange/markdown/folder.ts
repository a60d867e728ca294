import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cannotWrite, writePieces, writing } from '../pieces.ts'
import {
  hashOf,
  hashOnDisk,
  manifestName,
  manifestText,
  readManifest,
  unreadable,
} from './manifest.ts'

export type Outcome = 'written' | 'unchanged' | 'kept'

/** A folder that an export writes into: replaces what an earlier export wrote there, and nothing else unasked. */
export class ExportFolder {
  readonly #path: string
  readonly #replace: boolean
  readonly #before: Map<string, string>
  readonly #now = new Map<string, string>()
  readonly #made = new Set<string>()
  /** Folders that were not there before: nothing can be in the way in them. */
  readonly #fresh = new Set<string>()

  /** @param replace whether files that Intact did not write are replaced, too */
  constructor(path: string, replace: boolean) {
    this.#path = path
    this.#replace = replace
    this.#before = readManifest(path)
    this.#make(path)
  }

  /** Writes one file so that it is there whole or not at all. */
  put(name: string, content: string | Uint8Array): Outcome {
    const path = join(this.#path, name)
    const hash = hashOf(content)
    const present = this.#fresh.has(dirname(path)) ? undefined : hashOnDisk(path)
    if (present !== undefined && present !== hash && !this.#mayReplace(name, present)) return 'kept'
    this.#now.set(name, hash)
    if (present === hash) return 'unchanged'
    this.#make(dirname(path))
    writeWhole(path, content)
    return 'written'
  }

  /**
   * Writes one file piece by piece, so that it is there whole or not at all and is never in memory.
   * @param pause lets others have their turn, and throws to stop
   */
  async putPieces(
    name: string,
    pieces: Iterable<string>,
    pause: () => Promise<void>,
  ): Promise<Outcome> {
    const path = join(this.#path, name)
    const temporary = `${path}.part`
    try {
      const hash = await writePieces(temporary, pieces, pause)
      const present = hashOnDisk(path)
      if (present !== undefined && present !== hash && !this.#mayReplace(name, present))
        return 'kept'
      this.#now.set(name, hash)
      if (present === hash) return 'unchanged'
      writing(() => renameSync(temporary, path))
      return 'written'
    } finally {
      rmSync(temporary, { force: true })
    }
  }

  /** The hash of a file as it was written; undefined for one that is somebody else's. */
  hashOf(name: string): string | undefined {
    return this.#now.get(name)
  }

  /** Takes away what an earlier export wrote and this one did not (renamed, deleted), unless it was edited since. */
  finish(): void {
    for (const [name, hash] of this.#before) {
      const path = join(this.#path, name)
      if (!this.#now.has(name) && hashOnDisk(path) === hash) rmSync(path, { force: true })
    }
    this.#remember(this.#now)
  }

  /** After an export that stopped half-way: what it wrote is Intact's, and what was before still is. */
  stop(): void {
    this.#remember(new Map([...this.#before, ...this.#now]))
  }

  #remember(files: Map<string, string>): void {
    writeWhole(join(this.#path, manifestName), manifestText(files))
  }

  #mayReplace(name: string, present: string): boolean {
    // A folder where a file should be is nothing to replace.
    if (present === unreadable) return false
    return this.#replace || this.#before.get(name) === present
  }

  #make(folder: string): void {
    if (this.#made.has(folder)) return
    try {
      if (mkdirSync(folder, { recursive: true })) this.#fresh.add(folder)
    } catch (error) {
      throw cannotWrite(error)
    }
    this.#made.add(folder)
  }
}

function writeWhole(path: string, content: string | Uint8Array): void {
  const temporary = `${path}.part`
  try {
    writeFileSync(temporary, content)
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw cannotWrite(error)
  }
}

/** Which of some files are there and were not written by Intact, as far as can be told without their new content. */
export function strangersAmong(folder: string, names: Iterable<string>): Set<string> {
  const ours = readManifest(folder)
  const strange = (name: string): boolean => {
    const present = hashOnDisk(join(folder, name))
    return present !== undefined && ours.get(name) !== present
  }
  return new Set([...names].filter(strange))
}

/** Whether a file already says what would be written. */
export const saysAlready = (folder: string, name: string, content: string | Uint8Array): boolean =>
  hashOnDisk(join(folder, name)) === hashOf(content)
