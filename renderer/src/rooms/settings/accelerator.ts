import { onMac } from '../../app/keys.ts'

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>

const named: Record<string, string> = {
  Space: 'Space',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  Insert: 'Insert',
  Backspace: 'Backspace',
}
const signs = /^[,\-=.;'/[\]\\`]$/

/**
 * A key press in Electron's accelerator syntax, or null while it is not a shortcut yet: one key, and a modifier other
 * than Shift unless it is a function key.
 */
export function acceleratorOf(press: Press, mac = onMac): string | null {
  const key = keyOf(press)
  if (!key) return null
  const modifiers = [
    (mac ? press.metaKey : press.ctrlKey) && 'CommandOrControl',
    mac && press.ctrlKey && 'Control',
    !mac && press.metaKey && 'Super',
    press.altKey && 'Alt',
  ].filter((name) => name !== false)
  if (modifiers.length === 0 && !/^F\d+$/.test(key)) return null
  return [...modifiers, ...(press.shiftKey ? ['Shift'] : []), key].join('+')
}

function keyOf({ key, code }: Press): string | null {
  if (/^F\d{1,2}$/.test(code)) return code
  if (named[code]) return named[code]
  if (/^[a-z]$/i.test(key)) return key.toUpperCase()
  if (signs.test(key)) return key
  return /^(?:Key([A-Z])|Digit(\d))$/.exec(code)?.slice(1).find(Boolean) ?? null
}

/** The same in the notation of our own commands, for keys that the window hears: without those that move about in a text. */
export function windowKeysOf(press: Press, mac = onMac): string | null {
  const keys = acceleratorOf(press, mac)?.replace('CommandOrControl', 'Mod') ?? null
  if (!keys || /Super|Control|\b(?:Up|Down|Left|Right|Home|End|PageUp|PageDown|Insert)$/.test(keys))
    return null
  // Alt types other characters on a Mac.
  return mac && keys.startsWith('Alt+') ? null : keys
}
