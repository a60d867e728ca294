import { usualSettings, type Settings } from '../../../shared/contract/settings.ts'
import { intact, valueOf } from './intact.ts'
import { notify } from './notices.svelte.ts'

/** The settings as they are now, the usual ones until they are known. Read them; change them with `change`. */
export const settings = $state<Settings>({ ...usualSettings })

/** Loads the settings and follows every change, also those made in another window or from the menu. */
export async function startSettings(): Promise<void> {
  intact.on('settingsChanged', take)
  take(await valueOf(intact.settings.get()))
}

/**
 * Takes effect at once; if it cannot be stored, the person is told and the old value comes back.
 * @returns whether it is stored
 */
export async function change(changes: Partial<Settings>): Promise<boolean> {
  const before = $state.snapshot(settings)
  take({ ...before, ...changes })
  const answer = await intact.settings.set(changes)
  take(answer.ok ? answer.value : before)
  if (!answer.ok) notify(answer.message)
  return answer.ok
}

function take(value: Settings): void {
  Object.assign(settings, value)
  const root = document.documentElement
  if (value.theme === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = value.theme
  root.style.setProperty('--writing-size', `${value.textSize}px`)
}
