import { commands, commandIds, type CommandId } from './commands.ts'
import type { Settings } from './contract/settings.ts'

/** The settings that say which keys do what. */
export type KeySettings = Pick<Settings, 'keys' | 'quickLogShortcut' | 'loopShortcut'>

/** The keys of a command as the person has them, in the notation of the list or in Electron's; undefined for none. */
export function keysFor(id: CommandId, own: KeySettings): string | undefined {
  const global = globalKeysFor(id, own)
  if (global !== null) return global || undefined
  return (own.keys[id] ?? commands[id].keys) || undefined
}

/** The keys that work from any program, empty where there are none; null for a command whose keys are the window's. */
export function globalKeysFor(id: CommandId, own: KeySettings): string | null {
  if (id === 'logFeeling') return own.quickLogShortcut
  return (id === 'imLooping' && own.loopShortcut) || null
}

/** Keys that write, choose and undo in every text, and that a command would take away from it. */
const forText = new Set(
  [
    ...['A', 'B', 'C', 'I', 'V', 'X', 'Y', 'Z'].map((letter) => `Mod+${letter}`),
    'Mod+Shift+Z',
    'Mod+Backspace',
    'Mod+Delete',
    'Alt+A',
    'Alt+Backspace',
    'Alt+Delete',
  ].map(sameKeys),
)
export const belongToText = (keys: string): boolean => forText.has(sameKeys(keys))

/** The other command that has these keys now, if any. */
export function takenBy(keys: string, id: CommandId, own: KeySettings): CommandId | undefined {
  return commandIds.find((other) => {
    const theirs = other !== id && keysFor(other, own)
    return theirs && sameKeys(theirs) === sameKeys(keys)
  })
}

/** One notation for the same keys: the modifiers in one order, under one name. */
function sameKeys(keys: string): string {
  const parts = keys.replace('CommandOrControl', 'Mod').split('+')
  const key = parts.pop() ?? ''
  return [...parts.sort(), key.toUpperCase()].join('+')
}
