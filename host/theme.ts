import { EventEmitter } from 'node:events'
import { browser } from './browser.ts'

/** `nativeTheme`: what pages see as the preferred colours. */
class NativeTheme
  extends EventEmitter
  implements Pick<Electron.NativeTheme, 'themeSource' | 'shouldUseDarkColors'>
{
  #source: 'system' | 'light' | 'dark' = 'system'
  #systemDark = false

  get themeSource(): 'system' | 'light' | 'dark' {
    return this.#source
  }
  set themeSource(source: 'system' | 'light' | 'dark') {
    if (source === this.#source) return
    this.#source = source
    void browser.setColours(source === 'system' ? null : source)
    this.emit('updated')
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'system' ? this.#systemDark : this.#source === 'dark'
  }

  /** A page saw that the system's colours are dark, or are not. */
  noteSystem(dark: boolean): void {
    if (this.#source !== 'system' || dark === this.#systemDark) return
    this.#systemDark = dark
    this.emit('updated')
  }
}

export const nativeTheme = new NativeTheme()
