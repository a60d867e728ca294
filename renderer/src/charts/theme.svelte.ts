import { flushSync } from 'svelte'
import { settings } from '../app/settings.svelte.ts'
import { tokens, type Theme } from './colours.ts'

/** The tokens of styles/colours.css as they are now, or as they are in light, for paper and pictures. */
export function readTheme(scheme?: 'light'): Theme {
  // A canvas knows no custom properties: the browser says what they come to on an element.
  const probe = document.body.appendChild(document.createElement('span'))
  probe.hidden = true
  if (scheme) probe.style.colorScheme = scheme
  const colour = (token: string): string => {
    probe.style.color = `var(--${token})`
    return getComputedStyle(probe).color
  }
  const theme = Object.fromEntries(tokens.map((token) => [token, colour(token)]))
  probe.remove()
  return theme as Theme
}

/** What charts are drawn in at the moment: follows the settings, the system, and the way to the printer at once. */
class Look {
  #changes = $state(0)
  #printing = $state(false)
  readonly theme: Theme = $derived.by(() => {
    void settings.theme
    void this.#changes
    return readTheme(this.#printing ? 'light' : undefined)
  })

  constructor() {
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => {
      this.#changes += 1
    })
    // Drawn before the page is put on paper, which happens right after this.
    matchMedia('print').addEventListener('change', ({ matches }) => {
      flushSync(() => (this.#printing = matches))
    })
  }
}

export const look = new Look()
