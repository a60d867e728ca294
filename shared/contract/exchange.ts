import { z } from 'zod'
import { done, nothing, operation } from './operation.ts'

const path = z.string().min(1).max(4096)

/** How much of a journal an export carries beside what is read as Markdown. */
export const wanted = z.object({
  /** Earlier texts of entries. */
  versions: z.boolean(),
  /** What was thrown away and is still there. */
  trash: z.boolean(),
})
export type Wanted = z.infer<typeof wanted>

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
}
