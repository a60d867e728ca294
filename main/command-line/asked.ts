import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Wanted } from '../../shared/contract/exchange.ts'
import { typedFolder } from '../journal/storage/typed-folder.ts'

export interface ExportAsked {
  readonly command: 'export'
  /** The whole path of a folder. */
  readonly to: string
  /** The folder of the journal that is meant; undefined for the one that the lock screen stands before. */
  readonly journal: string | undefined
  readonly by: 'passphrase' | 'recoveryKey'
  readonly replace: boolean
  readonly whole: Wanted
}

/** What is asked of Intact on a terminal. */
export type Asked =
  ExportAsked | { readonly command: 'help' } | { readonly command: 'none'; readonly why: string }

const options = {
  to: { type: 'string' },
  journal: { type: 'string' },
  'recovery-key': { type: 'boolean' },
  'without-versions': { type: 'boolean' },
  'without-trash': { type: 'boolean' },
  replace: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

/** What arguments ask of a terminal; null where they ask for a window. @param args without the program's own name */
export function askedOf(args: readonly string[]): Asked | null {
  // Switches of Chromium's may stand before the command.
  const at = args.findIndex((arg) => !arg.startsWith('-'))
  if (args[at] === 'export') return exportAsked(args.slice(at + 1))
  return args.includes('--help') || args.includes('-h') ? { command: 'help' } : null
}

function exportAsked(args: string[]): Asked {
  let values
  try {
    values = parseArgs({ args, options, strict: true }).values
  } catch (error) {
    // Its message quotes the arguments, none of which is a secret.
    return { command: 'none', why: error instanceof Error ? error.message : '' }
  }
  if (values.help) return { command: 'help' }
  if (!values.to) return { command: 'none', why: 'Say where to, with --to and a folder.' }
  return {
    command: 'export',
    to: wholePath(values.to),
    journal: values.journal === undefined ? undefined : wholePath(values.journal),
    by: values['recovery-key'] ? 'recoveryKey' : 'passphrase',
    replace: values.replace ?? false,
    whole: {
      versions: !values['without-versions'],
      trash: !values['without-trash'],
    },
  }
}

const wholePath = (given: string): string => resolve(typedFolder(given))
