export interface Action {
  label: string
  run: () => void
}

interface Notice {
  text: string
  action: Action | undefined
}

const staysFor = 8000

/** The quiet bar at the bottom: one sentence at a time, gone by itself. */
class Notices {
  current = $state<Notice | null>(null)
  #timer: ReturnType<typeof setTimeout> | undefined

  show(notice: Notice): void {
    this.current = notice
    this.resume()
  }

  dismiss(): void {
    clearTimeout(this.#timer)
    this.current = null
  }

  /** While the pointer or the focus is on it, it waits. */
  pause(): void {
    clearTimeout(this.#timer)
  }

  resume(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.dismiss(), staysFor)
  }
}

export const notices = new Notices()

/** Says something that needs no answer, perhaps with one thing to do about it (Undo, Show folder). */
export function notify(text: string, action?: Action): void {
  notices.show({ text, action })
}
