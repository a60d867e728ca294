import { z } from 'zod'

/** Work in one transaction that was stopped before its end: the journal is as it was before. */
export const stoppedWork = z.enum(['import', 'undoImport', 'rename', 'undoRename'])
export type StoppedWork = z.infer<typeof stoppedWork>
