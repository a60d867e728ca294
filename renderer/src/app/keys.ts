type Press = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'getModifierState'
>

export const onMac = typeof navigator !== 'undefined' && /mac/i.test(navigator.platform)

/** Whether a key press is the one that `keys` describes (`Mod+Shift+F`, or Electron's `CommandOrControl+Shift+F`). */
export function matches(keys: string, press: Press, mac = onMac): boolean {
  const parts = keys.split('+')
  const wanted = parts.pop()!
  // AltGr reports Control and Alt on Windows, and is how many layouts type ordinary characters.
  if (press.getModifierState('AltGraph')) return false
  const modifiers = new Set(parts.map((part) => (part === 'CommandOrControl' ? 'Mod' : part)))
  const mod = mac ? press.metaKey : press.ctrlKey
  const otherMod = mac ? press.ctrlKey : press.metaKey
  if (mod !== modifiers.has('Mod') || otherMod) return false
  if (press.altKey !== modifiers.has('Alt')) return false
  // Where = is, + may need Shift or may not: both enlarge.
  if (wanted === '=') return press.key === '=' || press.key === '+'
  if (press.shiftKey !== modifiers.has('Shift')) return false
  return isKey(wanted, press)
}

function isKey(wanted: string, { key, code }: Press): boolean {
  if (wanted === 'Space') return code === 'Space'
  if (key.toUpperCase() === wanted.toUpperCase()) return true
  // Layouts that type another script, and those that need Shift for digits, are matched by place.
  if (/^[A-Z]$/.test(wanted)) return !/^[a-z]$/i.test(key) && code === `Key${wanted}`
  if (/^\d$/.test(wanted)) return code === `Digit${wanted}`
  return false
}

const macNames: Record<string, string> = {
  Mod: '⌘',
  CommandOrControl: '⌘',
  Control: '⌃',
  Shift: '⇧',
  Alt: '⌥',
  Super: '⌘',
  Backspace: '⌫',
}
const otherNames: Record<string, string> = {
  Mod: 'Ctrl',
  CommandOrControl: 'Ctrl',
  Control: 'Ctrl',
  '-': '−',
}

/** Keys as a person reads them: `Ctrl+Shift+F`, on a Mac `⇧⌘F`. Takes our notation and Electron's. */
export function keysInWords(keys: string, mac = onMac): string {
  const parts = keys.split('+').filter(Boolean)
  if (!mac) return parts.map((part) => otherNames[part] ?? part).join('+')
  const order = ['Control', 'Alt', 'Shift', 'Mod', 'CommandOrControl', 'Super']
  const place = (part: string) => order.indexOf(part)
  const modifiers = parts.slice(0, -1).sort((a, b) => place(a) - place(b))
  return [...modifiers, ...parts.slice(-1)].map((part) => macNames[part] ?? part).join('')
}
