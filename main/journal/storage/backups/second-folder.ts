import { mkdirSync, readFileSync, realpathSync } from 'node:fs'
import { basename, isAbsolute, join, relative, sep } from 'node:path'
import { z } from 'zod'
import { Failure } from '../../../../shared/result.ts'
import { asFailure } from '../failures.ts'
import { backupsIn, namesIn, statOf } from './description.ts'

const inside = 'Intact backups'
const header = z.object({
  journal: z.uuid(),
  copy: z.uuid().optional(),
  name: z.string().default('Journal'),
})

/**
 * Where the copies are in a second folder, or null while that is away. The disk that is meant has the folder for backups
 * already: the empty place where a disk is usually found has not, and would only look like a second copy.
 */
export function copiesIn(second: string, journal: string): string | null {
  const parent = join(second, inside)
  const id = identityOf(journal)
  if (!id || !statOf(parent)?.isDirectory()) return null
  // By the end of its name: the journal may have been renamed since.
  const known = namesIn(parent).find((name) => name.endsWith(`-${id.short}`))
  return join(parent, known ?? `${id.name}-${id.short}`)
}

/**
 * @param root the data folder, of which a second folder is no part either
 * @throws Failure `bad-input` with a sentence when backups cannot go there, `read-only`, `disk-full`
 */
export function prepareSecond(second: string, journal: string, root: string): void {
  if (!isAbsolute(second) || !statOf(second)?.isDirectory()) {
    throw new Failure('bad-input', 'That folder is not there. Choose one that exists.')
  }
  try {
    if (lies(second, journal)) throw new Failure('bad-input', within)
    if (lies(second, root)) throw new Failure('bad-input', withinOurs)
    mkdirSync(join(second, inside), { recursive: true, mode: 0o700 })
    makeCopiesIn(second, journal)
  } catch (error) {
    const failure = asFailure(error)
    throw failure.code === 'read-only' ? new Failure('read-only', notWritable) : failure
  }
}

function lies(folder: string, within: string): boolean {
  const way = relative(realpathSync(within), realpathSync(folder))
  return way.split(sep)[0] !== '..' && !isAbsolute(way)
}

/** The folder for the copies, made if it is not there; null while the disk is away. */
export function makeCopiesIn(second: string, journal: string): string | null {
  const folder = copiesIn(second, journal)
  if (folder && !statOf(folder)) mkdirSync(folder, { mode: 0o700 })
  return folder
}

/** The folders with the copies of each journal, in a second folder as it was chosen or in the one that Intact made in it. */
export function foldersOfCopies(second: string): string[] {
  const parent = basename(second) === inside ? second : join(second, inside)
  return namesIn(parent)
    .sort()
    .map((name) => join(parent, name))
}

/** From the keys beside the journal, or, where those are damaged, beside a backup. Neither needs to be whole for this. */
function identityOf(journal: string): { short: string; name: string } | null {
  const backups = backupsIn(join(journal, 'backups'), 'journal').map(({ folder }) => folder)
  for (const folder of [journal, ...backups]) {
    try {
      const keys = header.parse(JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8')))
      return { short: (keys.copy ?? keys.journal).slice(0, 8), name: safe(keys.name) }
    } catch {
      continue
    }
  }
  return null
}

/** What any disk takes for a name. */
const safe = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 40)
    .trim() || 'Journal'

const within =
  'That folder lies inside the journal’s own folder, and would be lost together with it. Choose another one.'
const withinOurs =
  'That folder lies inside Intact’s own folder, and would be lost together with the journal. Choose another one.'
const notWritable =
  'That folder cannot be written to. Choose another one, or change its permissions.'
