import { hash as oneHash, type Hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { imageFile } from '../../../../shared/image-references.ts'

/** Lies in an exported folder and says which files Intact wrote there, so that it never replaces any other. */
export const manifestName = '.intact-export.json'

const ours = new RegExp(`^(?:(?!.*(?:^|/)\\.)[^\\\\:\\0]+\\.md|${imageFile}|journal\\.json)$`)

const schema = z.object({
  format: z.literal('intact-export'),
  version: z.literal(1),
  // Never a way out of the folder: what is named here may be deleted.
  files: z.record(z.string().regex(ours), z.string()),
})

export const hashOf = (content: string | Uint8Array): string =>
  oneHash('sha256', content).slice(0, 32)

/** The same of what was gathered piece by piece. */
export const shortHash = (hash: Hash): string => hash.digest('hex').slice(0, 32)

/** Path to hash of what was written at the last export; empty when there was none that can be read. */
export function readManifest(folder: string): Map<string, string> {
  try {
    const parsed = schema.parse(JSON.parse(readFileSync(join(folder, manifestName), 'utf8')))
    return new Map(Object.entries(parsed.files))
  } catch {
    // Without it every file counts as somebody else's, which is the safe side.
    return new Map()
  }
}

export function manifestText(files: ReadonlyMap<string, string>): string {
  const sorted = Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)))
  return `${JSON.stringify({ format: 'intact-export', version: 1, files: sorted }, null, 1)}\n`
}

/** What `hashOnDisk` says of something that is no readable file (a folder, no permission). */
export const unreadable = 'unreadable'

/** The hash of a file on disk, or undefined where there is none. */
export function hashOnDisk(path: string): string | undefined {
  try {
    return hashOf(readFileSync(path))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    return code === 'ENOENT' ? undefined : unreadable
  }
}
