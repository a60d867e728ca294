import type { WorryWindowLook } from '../../../../../shared/contract/worry-window.ts'
import type { WorryWindow as Times } from '../../../../../shared/worry-window.ts'
import { onLock } from '../../../app/forgetting.ts'
import { intact } from '../../../app/intact.ts'
import { notify } from '../../../app/notices.svelte.ts'
import { change, settings } from '../../../app/settings.svelte.ts'

/** The time of day that thoughts were put off to. */
class WorryWindow {
  look = $state.raw<WorryWindowLook | null>(null)
  /** The thoughts that were left for another time since it was opened; null while it is not open. */
  left = $state.raw<ReadonlySet<string> | null>(null)

  constructor() {
    onLock(() => this.#forget())
  }

  async load(): Promise<void> {
    const answer = await intact.worryWindow.look($state.snapshot(settings.worryWindow))
    if (answer.ok) this.look = answer.value
    else notify(answer.message)
  }

  /** The person takes the time now: nothing reminds of it any more today. */
  async open(): Promise<void> {
    const answer = await intact.worryWindow.keep()
    if (!answer.ok) return notify(answer.message)
    this.left = new Set()
    void intact.desktop.reminderDone({ reminder: 'worryWindow' })
    await this.load()
  }

  close(): void {
    this.left = null
  }

  leave(id: string): void {
    if (this.left) this.left = new Set([...this.left, id])
  }

  async setTimes(times: Times): Promise<void> {
    if (await change({ worryWindow: { ...times, days: [...times.days] } })) await this.load()
  }

  #forget(): void {
    this.look = null
    this.left = null
  }
}

export const worryWindow = new WorryWindow()
