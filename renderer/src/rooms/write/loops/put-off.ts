import type { Returning } from '../../../../../shared/contract/loops.ts'
import { localDateOf } from '../../../../../shared/dates.ts'
import { themeHead, themeKey } from '../../../../../shared/loops.ts'
import { onLock } from '../../../app/forgetting.ts'
import { SessionMarks } from '../../../app/session-marks.ts'

/** What the person put off, for the rest of the day: also beyond a lock, and nowhere stored. */
class PutOff {
  readonly #marks = new SessionMarks()

  async has(theme: Returning): Promise<boolean> {
    const name = nameOf(theme)
    await this.#marks.prepare([name])
    return this.#marks.at(name) !== undefined
  }

  async add(theme: Returning): Promise<void> {
    const name = nameOf(theme)
    await this.#marks.prepare([name])
    this.#marks.remember(name)
  }

  forgetWords(): void {
    this.#marks.forgetNames()
  }
}

export const putOff = new PutOff()

onLock(() => putOff.forgetWords())

export function today(): string {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  return localDateOf(Date.now(), timeZone)
}

const nameOf = ({ theme, kind }: Returning): string =>
  `${today()} ${kind === 'subject' ? themeHead(theme) : themeKey(theme)}`
