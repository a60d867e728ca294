import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { backup, type Backup } from '../../../../shared/contract/backups.ts'
import { writeDurably } from '../files.ts'

/** The year 9999: later instants have no date. */
const latest = 253_402_300_799_999
const count = z.number().int().min(0)
const sha256 = z.string().regex(/^[\da-f]{64}$/u)

const description = z.object({
  format: z.literal('intact-backup'),
  version: z.literal(1),
  madeAt: z.number().int().min(0).max(latest),
  reason: backup.shape.reason,
  /** The size of its journal.db. */
  bytes: count,
  /** Null where it could not be counted. */
  entries: count.nullable(),
  feelings: count.nullable(),
  /** Whether it was opened with the key and checked when it was made. */
  verified: z.boolean(),
  /** The version of its tables, where it is known. */
  schema: count.nullable(),
  /** Of its journal.db: tells without the key whether a byte of it has changed since. */
  sha256: sha256.nullable(),
  /** Of the journal's own file when this was made: tells whether anything was written since. */
  source: sha256.nullable(),
})
/** What `backup.json` says. */
type Description = z.infer<typeof description>

/** A backup and where it lies. `about` is null when its description cannot be read. */
export interface Found extends Backup {
  readonly folder: string
  readonly about: Description | null
}

export const describe = (folder: string, about: Description): void =>
  writeDurably(join(folder, 'backup.json'), `${JSON.stringify(about, null, 2)}\n`)

/** What lies in a folder of backups, newest first. Never throws: what cannot be looked into holds nothing. */
export function backupsIn(parent: string, place: Backup['place']): Found[] {
  return namesIn(parent)
    .filter((name) => backup.shape.id.safeParse(name).success)
    .flatMap((id) => found(join(parent, id), id, place) ?? [])
    .sort(newestFirst)
}

export const newestFirst = <B extends Pick<Backup, 'id' | 'madeAt'>>(a: B, b: B): number =>
  b.madeAt - a.madeAt || (a.id === b.id ? 0 : a.id < b.id ? 1 : -1)

/** The one backup that lies in this very folder, if one does. */
export function found(folder: string, id: string, place: Backup['place']): Found | null {
  const file = statOf(join(folder, 'journal.db'))
  if (!file?.isFile()) return null
  const about = aboutIn(folder)
  const { madeAt, reason } = about ?? guessed(id, file.mtimeMs)
  return {
    id,
    place,
    madeAt,
    reason,
    bytes: file.size + (statOf(join(folder, 'journal.db-wal'))?.size ?? 0),
    entries: about?.entries ?? null,
    opens: about !== null && about.verified && about.bytes === file.size,
    folder,
    about,
  }
}

/** What the contract says of a backup. */
export const shown = ({ folder: _, about: __, ...backup }: Found): Backup => backup

/** `2026-11-22-210455-session`: sorts by time, and says what it is to whoever looks into the folder. */
export function freeId(parent: string, madeAt: number, reason: Backup['reason']): string {
  const [date, time] = new Date(madeAt).toISOString().slice(0, 19).split('T')
  const name = `${date}-${time?.replaceAll(':', '')}-${reason}`
  const taken = new Set(namesIn(parent).map((each) => each.replace(/\.new$/u, '')))
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? name : `${name}-${number}`
    if (!taken.has(id)) return id
  }
}

function aboutIn(folder: string): Description | null {
  try {
    return description.parse(JSON.parse(readFileSync(join(folder, 'backup.json'), 'utf8')))
  } catch {
    return null
  }
}

/** What the name and the file say of a backup whose description is damaged or gone. */
function guessed(id: string, changedAt: number): Pick<Description, 'madeAt' | 'reason'> {
  const parts = /^(\d{4}-\d\d-\d\d)-(\d\d)(\d\d)(\d\d)-([a-z]+)/u.exec(id)
  const [, date, hour, minute, second, word] = parts ?? []
  const named = Date.parse(`${date}T${hour}:${minute}:${second}Z`)
  const reason = backup.shape.reason.safeParse(word)
  return {
    madeAt: named >= 0 ? named : Math.max(0, Math.trunc(changedAt)),
    reason: reason.success ? reason.data : 'session',
  }
}

export function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

export function statOf(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}
