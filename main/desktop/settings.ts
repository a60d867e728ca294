import { nativeTheme } from 'electron'
import Store from 'electron-store'
import type { Settings } from '../../shared/contract/settings.ts'
import { Failure } from '../../shared/result.ts'
import { settingsFrom } from '../../shared/stored-settings.ts'

type Listener = (now: Settings, before: Settings) => void

/** Settings on disk, in plain sight: nothing of the journal may be among them. */
export class SettingsFile {
  readonly #store = openStore()
  readonly #listeners: Listener[] = []
  #present = settingsFrom(this.#store?.get('settings'))

  /** Applies what concerns the whole program, now and at each change. */
  start(): void {
    nativeTheme.themeSource = this.#present.theme
    this.onChange(({ theme }) => (nativeTheme.themeSource = theme))
  }

  get(): Settings {
    return this.#present
  }

  /** @throws Failure `read-only` when the file cannot be written; the settings then stay as they were. */
  set(change: Partial<Settings>): Settings {
    const before = this.#present
    const now = settingsFrom({ ...before, ...change })
    try {
      this.#write('settings', now)
    } catch {
      throw new Failure('read-only', 'This setting could not be stored, so it stays as it was.')
    }
    this.#present = now
    for (const listener of this.#listeners) listener(this.#present, before)
    return this.#present
  }

  onChange(listener: Listener): void {
    this.#listeners.push(listener)
  }

  /** Where a window was, for the next start. */
  place(): unknown {
    return this.#store?.get('windowPlace')
  }
  keepPlace(place: object): void {
    this.#write('windowPlace', place)
  }

  #write(name: string, value: object): void {
    if (!this.#store) throw new Error('The settings could not be read.')
    this.#store.set(name, value)
  }
}

/** Nobody is kept from their journal by a file of settings that may not be read: they are the usual ones then. */
function openStore(): Store | undefined {
  try {
    return new Store({ name: 'settings', clearInvalidConfig: true })
  } catch {
    return undefined
  }
}
