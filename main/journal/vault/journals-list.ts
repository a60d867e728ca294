import { readFileSync } from 'node:fs'
import { isAbsolute } from 'node:path'
import { z } from 'zod'
import { asFailure } from '../storage/failures.ts'

// What journals.json says.

const path = z.string().min(1).max(4096).refine(isAbsolute)

const fields = {
  /** The journal that the lock screen stands before. */
  current: path.optional(),
  /** Journals that lie elsewhere. */
  added: z.array(path).max(100).default([]),
  /** Second folders for backups, by the journal's own folder. */
  second: z.record(z.string(), path).default({}),
}
// Loose: what a later Intact may have added to it stays there.
const listFile = z.looseObject({ version: z.literal(1), ...fields })
export type List = z.infer<z.ZodObject<typeof fields>>

export const none: List = { added: [], second: {} }

/** @property list null while the file is there and the disk does not give it out */
export type Read = { list: List | null; damaged: boolean }

/**
 * What is damaged is no reason to keep anyone from their journal: the folders inside are found without the list. Of a
 * list of which a part makes no sense, the rest is taken.
 */
export function readList(file: string): Read {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    const missing = asFailure(error).code === 'not-found'
    return { list: missing ? none : null, damaged: false }
  }
  try {
    const parsed: unknown = JSON.parse(text)
    const whole = listFile.safeParse(parsed)
    return whole.success
      ? { list: whole.data, damaged: false }
      : { list: partOf(parsed), damaged: true }
  } catch {
    return { list: none, damaged: true }
  }
}

/** The fields that make sense, and of those that hold several things the things that do. */
function partOf(parsed: unknown): List {
  const { current, added, second } = z.looseObject({}).catch({}).parse(parsed)
  const isPath = (given: unknown): given is string => path.safeParse(given).success
  const seconds = z.record(z.string(), z.unknown()).catch({}).parse(second)
  return {
    ...(isPath(current) ? { current } : {}),
    added: (Array.isArray(added) ? added : []).filter(isPath).slice(0, 100),
    second: Object.fromEntries(
      Object.entries(seconds).filter((each): each is [string, string] => isPath(each[1])),
    ),
  }
}
