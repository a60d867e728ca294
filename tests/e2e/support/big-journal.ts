import { execFileSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { passphrase } from './journal.ts'

/** A text of now, or of some days ago. */
export type Text = string | { body: string; daysAgo: number }

/**
 * Makes a data folder whose journal has many entries, as years of writing leave it behind, and these texts on top.
 * In a program of its own: Playwright's loader does not take the journal's modules.
 */
export function bigJournal(entries: number, texts: readonly Text[] = []): string {
  const userData = mkdtempSync(join(tmpdir(), 'intact-big-'))
  const program = fileURLToPath(new URL('./make-journal.ts', import.meta.url))
  execFileSync(process.execPath, [
    program,
    userData,
    String(entries),
    passphrase,
    JSON.stringify(texts),
  ])
  return userData
}
