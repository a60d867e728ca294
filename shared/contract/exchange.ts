import { z } from 'zod'
import { done, nothing, operation } from './operation.ts'

const path = z.string().min(1).max(4096)

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

export const exchange = {
  /** Names of files in the folder that an export would replace although Intact did not write them. */
  inTheWay: operation(z.object({ folder: path }), z.array(z.string())),
  /**
   * Writes the whole journal as Markdown. Progress comes as the event `exportProgress`.
   * `replace` says whether files in the way are replaced; without it they are kept and named in the report.
   */
  exportMarkdown: operation(z.object({ folder: path, replace: z.boolean() }), exportReport),
  /** Stops an export after the file it is writing. */
  cancelExport: operation(nothing, done),
}
