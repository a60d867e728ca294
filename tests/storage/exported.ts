import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { parse } from 'yaml'
import { saveEntry } from '../../main/journal/entries/save.ts'
import { exportMarkdown } from '../../main/journal/exchange/markdown/write.ts'
import { clockAt, filesIn, openJournal, temporaryFolder } from './journal.ts'

/** Says in the folder which files Intact wrote. */
export const manifest = '.intact-export.json'

interface ReadFeeling {
  id: string
  feeling: string
  time: string
  timezone: string
  intensity?: number
  note?: string
}

interface ReadEntry {
  id: string
  created: string
  updated: string
  timezone: string
  tags?: string[]
  favourite?: boolean
  feelings?: ReadFeeling[]
  writing?: Record<string, unknown>
  body: string
}

/** Reads an exported folder knowing nothing but what it is said to be: YAML between hyphens, then Markdown. */
export function readExport(folder: string) {
  const entries: ReadEntry[] = []
  const feelings: (ReadFeeling & { entryId: string | null })[] = []
  for (const [name, bytes] of filesIn(folder)) {
    if (!name.endsWith('.md')) continue
    const [, yaml = '', body = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(bytes.toString('utf8')) ?? []
    const properties = parse(yaml)
    // What has a type is no entry.
    const entryId = properties.type === undefined ? properties.id : null
    feelings.push(...(properties.feelings ?? []).map((felt: ReadFeeling) => ({ ...felt, entryId })))
    if (entryId) entries.push({ ...properties, body: body.slice(1, -1) })
  }
  return { entries, feelings }
}

/** A small journal with a folder to export it to. */
export const small = () => {
  const { db } = openJournal()
  const clock = clockAt('2026-11-22T21:14:00Z', 'UTC')
  const save = (body: string, id = newId()) => saveEntry(db, clock, { id, body, fieldTags: [] })!.id
  const folder = join(temporaryFolder(), 'out')
  const run = (replace = false) => exportMarkdown(db, { folder, replace })
  const markdown = () => [...filesIn(folder).keys()].filter((name) => name !== manifest)
  const text = (name: string) => readFileSync(join(folder, name), 'utf8')
  return { db, clock, save, folder, run, markdown, text }
}
