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
}

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
  return /^(?:Key([A-Z])|Digit(\d))$/.exec(code)?.slice(1).find(Boolean) ?? null
}
