import { z } from 'zod'
import { exportReport, selection } from './exchange.ts'
import { done, nothing, operation } from './operation.ts'

const path = z.string().min(1).max(4096)

/** What goes onto paper. The main process makes it, for only a browser can. */
export const paper = {
  /** Writes a selection as a PDF into a folder, and never over anything there: then its name is numbered. */
  exportPdf: operation(z.object({ folder: path, what: selection }), exportReport.extend({ path })),
  /** Stops that. */
  cancel: operation(nothing, done),
}

/** Operations between main and the journal that no window has: a page that is to be printed, and what came of it. */
export const paperOnly = {
  /** A selection as a page; see `exchange.exportFile`. Nothing is written yet. */
  page: operation(
    z.object({ folder: path, what: selection }),
    z.object({ html: z.string(), name: z.string(), report: exportReport }),
  ),
  /** Answers the path of what was written. */
  keep: operation(
    z.object({ folder: path, name: z.string(), bytes: z.instanceof(Uint8Array) }),
    z.object({ path }),
  ),
}
