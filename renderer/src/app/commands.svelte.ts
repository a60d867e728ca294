import { untrack } from 'svelte'
import { SvelteMap } from 'svelte/reactivity'
import { commandIds, commands, type CommandId } from '../../../shared/commands.ts'
import { keysFor } from '../../../shared/own-keys.ts'
import { intact } from './intact.ts'
import { keysInWords, matches } from './keys.ts'
import { notify } from './notices.svelte.ts'
import { settings } from './settings.svelte.ts'
import { vault } from './vault.svelte.ts'

type Handler = () => void

const registered = new SvelteMap<CommandId, readonly Handler[]>()

/**
 * Carries out commands while a part of the window is there; the part that came last goes first.
 * Returns the un-register, so that `$effect(() => handle({ … }))` is all a component needs.
 */
export function handle(handlers: Partial<Record<CommandId, Handler>>): () => void {
  const pairs = Object.entries(handlers) as [CommandId, Handler][]
  untrack(() => {
    for (const [id, handler] of pairs) registered.set(id, [...(registered.get(id) ?? []), handler])
  })
  return () =>
    untrack(() => {
      for (const [id, handler] of pairs) {
        const left = (registered.get(id) ?? []).filter((other) => other !== handler)
        if (left.length) registered.set(id, left)
        else registered.delete(id)
      }
    })
}

/** The keys of a command, which the person can change. Reactive. */
export const keysOf = (id: CommandId): string | undefined => keysFor(id, settings)

/** The same as a person reads them; empty for none. Reactive. */
export const keysNamed = (id: CommandId): string => keysInWords(keysOf(id) ?? '')

/** Whether a command can be used where the person is now. Reactive. */
export function canRun(id: CommandId): boolean {
  const command = commands[id]
  if (!vault.open && !command.whileLocked) return false
  return command.by === 'desktop' || registered.has(id)
}

export function run(id: CommandId): void {
  if (!canRun(id)) return
  if (commands[id].by === 'window') return registered.get(id)?.at(-1)?.()
  void intact.desktop.run({ command: id }).then((answer) => {
    if (!answer.ok && answer.code !== 'cancelled') notify(answer.message)
  })
}

/** Keys pressed in the window and commands sent by main (native menu, tray) come to the same place. */
export function listenForCommands(): void {
  intact.on('command', unlessAsked)
  // Captured, so that the list in shared/commands.ts is the one place that decides what a key does.
  window.addEventListener('keydown', onKey, { capture: true })
}

function onKey(event: KeyboardEvent): void {
  if (event.isComposing) return
  // A shortcut that is being recorded is meant for its field.
  if (event.target instanceof Element && event.target.closest('[data-records-keys]')) return
  const id = commandIds.find((id) => {
    const keys = keysOf(id)
    return keys !== undefined && matches(keys, event)
  })
  if (!id) return
  event.preventDefault()
  event.stopPropagation()
  if (!event.repeat) unlessAsked(id)
}

/** A question that is open comes first: what lies behind it stays as it is. */
function unlessAsked(id: CommandId): void {
  const behindDialog = commands[id].by === 'window' && document.querySelector('dialog:modal')
  if (!behindDialog) run(id)
}
