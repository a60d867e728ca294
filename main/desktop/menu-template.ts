import type { MenuItemConstructorOptions } from 'electron'
import { commandIds, commands, menus, type CommandId } from '../../shared/commands.ts'
import { keysFor, type KeySettings } from '../../shared/own-keys.ts'

/** `Mod+Shift+E` as Electron writes it. */
export const acceleratorOf = (keys: string): string => keys.replace('Mod', 'CommandOrControl')

const roles: Partial<Record<(typeof menus)[number], MenuItemConstructorOptions[]>> = {
  Edit: [
    { role: 'undo' },
    { role: 'redo' },
    { type: 'separator' },
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    { type: 'separator' },
  ],
}

/** The application menu: every command under its heading, with its key. */
export function menuTemplate(
  run: (command: CommandId) => void,
  { locked, mac, own }: { locked: boolean; mac: boolean; own: KeySettings },
): MenuItemConstructorOptions[] {
  const headings = menus.map((menu): MenuItemConstructorOptions => ({
    label: menu,
    submenu: [
      ...(roles[menu] ?? []),
      ...commandIds.filter((id) => commands[id].menu === menu).flatMap((id) => items(id)),
    ],
  }))
  return mac ? [{ role: 'appMenu' }, ...headings, { role: 'windowMenu' }] : headings

  function items(id: CommandId): MenuItemConstructorOptions[] {
    const { label, whileLocked, separated } = commands[id]
    const keys = keysFor(id, own)
    const item: MenuItemConstructorOptions = {
      id,
      label,
      enabled: !locked || whileLocked === true,
      // The window listens for its keys itself, so that they work where there is no native menu, too.
      ...(keys ? { accelerator: acceleratorOf(keys), registerAccelerator: false } : {}),
      click: () => run(id),
    }
    return separated ? [{ type: 'separator' }, item] : [item]
  }
}
