import { z } from 'zod'
import { stoppedWork } from './stopped-work.ts'
import { done, id, instant, localDate, nothing, operation } from './operation.ts'

const path = z.string().min(1).max(4096)

/** How much of a journal an export carries beside what is read as Markdown. */
export const wanted = z.object({
  /** Earlier texts of entries. */
  versions: z.boolean(),
  /** What was thrown away and is still there. */
  trash: z.boolean(),
})
export type Wanted = z.infer<typeof wanted>

/** What of a journal is exported. What lies in the trash is no part of a selection. */
export const selection = z.discriminatedUnion('of', [
  z.object({ of: z.literal('everything') }),
  /** What a search finds; see shared/search/query.ts. */
  z.object({ of: z.literal('search'), query: z.string().trim().min(1).max(1000) }),
  /** A rejection with all that belongs to it. */
  z.object({ of: z.literal('rejection'), id }),
  /** What was written on these days, both of them included. */
  z.object({ of: z.literal('days'), from: localDate, to: localDate }),
])
export type Selection = z.infer<typeof selection>

export const exportReport = z.object({
  folder: path,
  entries: z.number().int(),
  feelings: z.number().int(),
  images: z.number().int(),
  rejections: z.number().int(),
  /** Files that were new or changed, and files that already said the same. */
  written: z.number().int(),
  unchanged: z.number().int(),
  /** Files in the way that Intact did not write, relative to the folder. They were left alone. */
  kept: z.array(z.string()),
})
export type ExportReport = z.infer<typeof exportReport>

const counted = z.object({
  /** New to this journal. */
  added: z.number().int(),
  /** Already in it, and the same. */
  here: z.number().int(),
  /** In it, and not the same. It stays as it is. */
  differs: z.number().int(),
})

/** Something by its title or path, and what there is to say of it. */
const importLine = z.object({ what: z.string(), note: z.string() })
export type ImportLine = z.infer<typeof importLine>

/** What an import comes to, or came to. */
export const importReport = z.object({
  /** To take it back by; null where nothing came in, or only a look was taken. */
  id: id.nullable(),
  folder: path,
  /** Whether `journal.json` was there. */
  whole: z.boolean(),
  entries: counted,
  feelings: counted,
  rejections: counted,
  images: counted,
  /** Ratings, tags, letters, and whatever else a journal holds. */
  others: counted,
  /** Where the dates of new entries were found, in a folder without `journal.json`. */
  dates: z.object({
    properties: z.number().int(),
    name: z.number().int(),
    file: z.number().int(),
  }),
  added: z.array(importLine),
  differing: z.array(importLine),
  /** What could not be read as it is, and why. */
  unread: z.array(importLine),
  unreadCount: z.number().int(),
})
export type ImportReport = z.infer<typeof importReport>

export const pastImport = z.object({
  id,
  importedAt: instant,
  entries: z.number().int(),
  /** The name of the folder. */
  source: z.string(),
  undone: z.boolean(),
})
export type PastImport = z.infer<typeof pastImport>

export const importUndone = z.object({
  entries: z.number().int(),
  /** Entries that were changed since, and stay. */
  kept: z.number().int(),
})
export type ImportUndone = z.infer<typeof importUndone>

/** Far above what a chart comes to. */
const largestFile = 20_000_000

export const exchange = {
  /** Names of files in the folder that an export would replace although Intact did not write them. */
  inTheWay: operation(z.object({ folder: path }), z.array(z.string())),
  /**
   * Writes the whole journal as Markdown. Progress comes as the event `exportProgress`.
   * `replace` says whether files in the way are replaced; without it they are kept and named in the report.
   * With `whole`, `journal.json` beside them carries the rest, so that an import gives the same journal.
   */
  exportMarkdown: operation(
    z.object({ folder: path, replace: z.boolean(), whole: wanted.optional() }),
    exportReport,
  ),
  /**
   * Writes a selection into a folder, and never over anything there: then its name is numbered. `markdown` is a folder of
   * its own like the one of `exportMarkdown`; `json` one with nothing but the `journal.json` that an import reads, texts and
   * pictures included; `html` a single page for reading and printing. Answers the path of that folder or page.
   * Progress comes as the event `exportProgress`.
   */
  exportFile: operation(
    z.object({
      folder: path,
      as: z.enum(['markdown', 'json', 'html']),
      what: selection,
      /** Earlier texts and the trash, which a page does not carry, and the trash no selection. */
      whole: wanted,
    }),
    exportReport.extend({ path }),
  ),
  /**
   * Writes one file that the window made: the picture of a chart, or its numbers. A file of that name that is there already
   * stays, and the new one is numbered. Answers the path of what was written.
   */
  saveFile: operation(
    z.object({
      folder: path,
      name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/),
      kind: z.enum(['png', 'svg', 'csv', 'json']),
      bytes: z.instanceof(Uint8Array).refine(({ length }) => length > 0 && length <= largestFile),
    }),
    z.object({ path }),
  ),
  /** Stops an export after the file it is writing. */
  cancelExport: operation(nothing, done),
  /** What an import of a folder would come to. Progress comes as the event `importProgress`. */
  previewImport: operation(z.object({ folder: path }), importReport),
  /**
   * Imports a folder of Markdown, after a backup: all of it or nothing. With `takeTexts`, entries that are here take the text of
   * their files where it differs; the present one is kept as a version.
   */
  importFolder: operation(z.object({ folder: path, takeTexts: z.boolean() }), importReport),
  /**
   * Stops an import, a look at one, or taking one back: the journal is as it was before. Answers what it stopped, unless that
   * was only a look.
   */
  cancelImport: operation(nothing, stoppedWork.nullable()),
  /** Newest first. */
  pastImports: operation(nothing, z.array(pastImport)),
  /**
   * Takes back what came in with an import, but for what was changed since: all of that or nothing. Progress comes as the
   * event `importProgress`.
   */
  undoImport: operation(z.object({ id }), importUndone),
}
