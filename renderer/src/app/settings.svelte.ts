import { usualSettings, type Settings } from '../../../shared/contract/settings.ts'
import { intact, valueOf } from './intact.ts'
import { notify } from './notices.svelte.ts'

/** The settings as they are now, the usual ones until they are known. Read them; change them with `change`. */
export const settings = $state<Settings>({ ...usualSettings })

/** What is stored, as far as it has been heard. */
let stored: Settings = usualSettings
/** What was changed since and is on its way. An answer to an earlier change knows nothing of a later one. */
const onTheWay: Partial<Settings>[] = []

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
  onTheWay.push(changes)
  take(stored)
  const answer = await intact.settings.set(changes)
  onTheWay.splice(onTheWay.indexOf(changes), 1)
  take(answer.ok ? answer.value : stored)
  if (!answer.ok) notify(answer.message)
  return answer.ok
}

function take(heard: Settings): void {
  stored = heard
  const value: Settings = Object.assign({}, stored, ...onTheWay)
  Object.assign(settings, value)
  const root = document.documentElement
  if (value.theme === 'system') delete root.dataset['theme']
  else root.dataset['theme'] = value.theme
  root.style.setProperty('--writing-size', `${value.textSize}px`)
}
