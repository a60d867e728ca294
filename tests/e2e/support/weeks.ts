import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { App } from '../app.ts'
import { passphrase, unlock } from './journal.ts'
import { lock } from './recovery-key.ts'

/** Eight weeks of check-ins come into the journal, the last four of them better. */
export async function weeksOfWorth(app: App): Promise<void> {
  await lock(app)
  const program = fileURLToPath(new URL('./weeks-of-worth.ts', import.meta.url))
  execFileSync(process.execPath, [program, app.userData, passphrase])
  await unlock(app.window)
}
