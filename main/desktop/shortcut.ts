import { globalShortcut } from 'electron'
import type { ShortcutState } from '../../shared/contract/desktop.ts'

/** A key that opens a small window from any program. */
export class GlobalShortcut {
  readonly #onPress: () => void
  readonly #onState: (state: ShortcutState) => void
  #accelerator = ''
  #state: ShortcutState = 'off'

  constructor(onPress: () => void, onState: (state: ShortcutState) => void) {
    this.#onPress = onPress
    this.#onState = onState
  }

  get state(): ShortcutState {
    return this.#state
  }

  /** Asks the system for another key; empty gives it up. */
  use(accelerator: string): void {
    if (this.#accelerator) globalShortcut.unregister(this.#accelerator)
    this.#accelerator = ''
    if (!accelerator) return this.#become('off')
    if (!this.#register(accelerator)) return this.#become('refused')
    this.#accelerator = accelerator
    // Under Wayland a key can be granted and never arrive: only a press proves it.
    this.#become('unconfirmed')
  }

  /** What happens at a press. */
  press(): void {
    if (this.#state === 'unconfirmed') this.#become('works')
    this.#onPress()
  }

  stop(): void {
    if (this.#accelerator) globalShortcut.unregister(this.#accelerator)
  }

  #register(accelerator: string): boolean {
    try {
      return globalShortcut.register(accelerator, () => this.press())
    } catch {
      // Not a key Electron knows: the settings say that it was refused.
      return false
    }
  }

  #become(state: ShortcutState): void {
    this.#state = state
    this.#onState(state)
  }
}
