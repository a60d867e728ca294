import { readdirSync, realpathSync, statSync, type Dirent } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Report } from './report.ts'

export interface FoundFile {
  /** Below the folder, with forward slashes, as the file system has it. */
  readonly path: string
  readonly absolute: string
  /** In bytes. */
  readonly size: number
  /** When it was last changed: milliseconds since 1970, UTC. */
  readonly changedAt: number
}

/** More than that is no folder of notes. */
const mostFiles = 300_000

/**
 * The files below a folder in the order of their paths. What is hidden is left out (`.obsidian`, `.trash`), and no link is
 * followed out of the folder.
 */
export function walk(folder: string, report: Report): Map<string, FoundFile> {
  const root = realpathSync.native(folder)
  const files = new Map<string, FoundFile>()
  const waiting = ['']
  for (let place = waiting.shift(); place !== undefined; place = waiting.shift()) {
    for (const each of read(join(root, place), place, report)) {
      if (each.name.startsWith('.')) continue
      const path = place ? `${place}/${each.name}` : each.name
      if (each.isDirectory()) waiting.push(path)
      else if (files.size >= mostFiles) {
        report.unread(
          '',
          `There are more than ${mostFiles.toLocaleString('en')} files. The rest is left out.`,
        )
        return files
      } else {
        const found = each.isSymbolicLink() ? linked(root, path, report) : file(root, path)
        if (found) files.set(path, found)
      }
    }
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function read(absolute: string, path: string, report: Report): Dirent[] {
  try {
    return readdirSync(absolute, { withFileTypes: true })
  } catch {
    report.unread(path, 'The folder cannot be read.')
    return []
  }
}

function file(root: string, path: string): FoundFile | undefined {
  const absolute = join(root, path)
  const stat = statSync(absolute, { throwIfNoEntry: false })
  if (!stat?.isFile()) return undefined
  return { path, absolute, size: stat.size, changedAt: Math.floor(stat.mtimeMs) }
}

function linked(root: string, path: string, report: Report): FoundFile | undefined {
  try {
    const way = relative(root, realpathSync.native(join(root, path)))
    if (way.split(sep)[0] !== '..' && !way.startsWith(sep)) return file(root, path)
    report.unread(path, 'A link that leads out of the folder. It is not followed.')
  } catch {
    report.unread(path, 'A link that leads nowhere.')
  }
  return undefined
}
