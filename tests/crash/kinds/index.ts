import type { AnyKind } from '../kind.ts'
import { backup } from './backup.ts'
import { merge } from './merge.ts'
import { changing } from './passphrase.ts'
import { migration } from './migration.ts'
import { recovery } from './recovery.ts'
import { restore } from './restore.ts'
import { save } from './save.ts'

/** In the order in which they take turns. */
export const kinds: Record<string, AnyKind> = {
  save,
  merge,
  passphrase: changing,
  recovery,
  migration,
  backup,
  restore,
}
