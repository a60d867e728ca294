import type { MenuItemConstructorOptions } from 'electron'
import { expect, test, vi } from 'vitest'
import { acceleratorOf, menuTemplate } from '../../../main/desktop/menu-template.ts'
import { usualSettings } from '../../../shared/contract/settings.ts'
import { commandIds, commands, menus } from '../../../shared/commands.ts'

const itemsOf = (template: MenuItemConstructorOptions[]): MenuItemConstructorOptions[] =>
  template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : []))
const menu = (options: { locked: boolean; mac: boolean }, run = vi.fn()) =>
  menuTemplate(run, { own: usualSettings, ...options })

test('keys are written as Electron writes them', () => {
  expect(acceleratorOf('Mod+Shift+E')).toBe('CommandOrControl+Shift+E')
  expect(acceleratorOf('F11')).toBe('F11')
})
test('every command is there once, under its heading, with its key', () => {
  const template = menu({ locked: false, mac: false })
  expect(template.map(({ label }) => label)).toEqual(menus)
  const items = itemsOf(template).filter(({ id }) => id)
  expect(items.map(({ id }) => id).sort()).toEqual([...commandIds].sort())
  for (const id of commandIds) {
    const heading = template.find(({ label }) => label === commands[id].menu)
    const item = (heading?.submenu as MenuItemConstructorOptions[]).find((other) => other.id === id)
    expect(item?.label).toBe(commands[id].label)
    expect(Boolean(item?.accelerator)).toBe(Boolean(commands[id].keys))
  }
})
test('no key is taken twice', () => {
  const keys = commandIds.flatMap((id) => commands[id].keys ?? [])
  expect(new Set(keys).size).toBe(keys.length)
})
test('keys are those that the person chose, and none where they took them away', () => {
  const own = { ...usualSettings, keys: { goJournal: 'Mod+Alt+J', goLoops: '' } }
  const items = itemsOf(menuTemplate(vi.fn(), { locked: false, mac: false, own }))
  const keys = (wanted: string) => items.find(({ id }) => id === wanted)?.accelerator
  expect(keys('goJournal')).toBe('CommandOrControl+Alt+J')
  expect(keys('goLoops')).toBeUndefined()
  expect(keys('goRejections')).toBe('CommandOrControl+3')
  expect(keys('logFeeling')).toBe('CommandOrControl+Shift+Space')
})
test('choosing an item runs its command', () => {
  const run = vi.fn()
  for (const item of itemsOf(menu({ locked: false, mac: false }, run))) {
    if (!item.id) continue
    item.click?.(undefined as never, undefined, undefined as never)
    expect(run).toHaveBeenLastCalledWith(item.id)
  }
})
test('while the journal is locked, only what needs no journal can be chosen', () => {
  for (const { id, enabled } of itemsOf(menu({ locked: true, mac: false }))) {
    if (id) expect(enabled, id).toBe(commands[id as keyof typeof commands].whileLocked === true)
  }
})
test('keys are shown, but left to the window', () => {
  for (const { accelerator, registerAccelerator } of itemsOf(menu({ locked: false, mac: false }))) {
    if (accelerator) expect(registerAccelerator).toBe(false)
  }
})
test('editing is in the menu, and a Mac has the menu that bears the program’s name', () => {
  const roles = itemsOf(menu({ locked: true, mac: false })).flatMap(({ role }) => role ?? [])
  expect(roles).toEqual(['undo', 'redo', 'cut', 'copy', 'paste', 'selectAll'])
  expect(menu({ locked: true, mac: true })[0]?.role).toBe('appMenu')
})
