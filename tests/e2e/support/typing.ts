import type { Page } from '@playwright/test'
import { entryBox } from './journal.ts'

export interface TypedWord {
  word: string
  /** When the page had it. */
  at: number
}

/** Puts lines into the page the way a clipboard or an input method does: whole pieces at once. */
export async function insertLines(page: Page, lines: readonly string[]): Promise<void> {
  await entryBox(page).focus()
  for (const [index, line] of lines.entries()) {
    if (index > 0) await page.keyboard.insertText('\n')
    if (line) await page.keyboard.insertText(line)
  }
}

/** Types numbered words, key by key, without a pause, until it is told to stop or the app is gone. */
export class Typing {
  readonly words: TypedWord[] = []
  #on = true
  readonly #done: Promise<void>

  constructor(page: Page, name: string) {
    this.#done = this.#type(page, name)
  }

  /** How long ago, in milliseconds, the first word was there. */
  get lasts(): number {
    const first = this.words[0]
    return first ? Date.now() - first.at : 0
  }

  async stop(): Promise<void> {
    this.#on = false
    await this.#done
  }

  async #type(page: Page, name: string): Promise<void> {
    for (let number = 1; this.#on; number++) {
      const word = `${name}${number}`
      try {
        await page.keyboard.type(`${word} `, { delay: 8 })
      } catch {
        // The app was killed in the middle of this word.
        return
      }
      this.words.push({ word, at: Date.now() })
    }
  }
}

/** Records in the page when the save state began to read "Saved" for the last time. */
export async function watchSaved(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = { at: 0, was: '' }
    Object.assign(window, { seenSaved: seen })
    const look = (): void => {
      const states = [...document.querySelectorAll('[role=status]')].map((it) => it.textContent)
      const now = states.find((text) => text === 'Saved' || text === 'Saving…') ?? ''
      if (now === 'Saved' && seen.was !== 'Saved') seen.at = Date.now()
      seen.was = now
    }
    new MutationObserver(look).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    })
    look()
  })
  return () =>
    page.evaluate(() => (window as unknown as { seenSaved: { at: number } }).seenSaved.at)
}
