import type { Piece } from '../../../../../shared/contract/library.ts'
import { eveningOf } from '../../../../../shared/evening.ts'
import { onLock } from '../../../app/forgetting.ts'
import { intact } from '../../../app/intact.ts'
import { SessionMarks } from '../../../app/session-marks.ts'
import { settings } from '../../../app/settings.svelte.ts'

/**
 * Something that the person wrote to themselves, on a painful evening: once in it, if they turned that on. That it was one
 * is nowhere stored: main keeps a mark until Intact quits.
 */
class Evening {
  piece = $state.raw<Piece | null>(null)
  readonly #marks = new SessionMarks()
  #round = 0

  /** Looks whether there is something for now. `named`: a feeling was named a moment ago. */
  async read(named: boolean): Promise<void> {
    const name = nameOfNow()
    if (!settings.eveningWords || this.piece || !name) return
    const round = ++this.#round
    await this.#marks.prepare([name])
    if (this.#marks.at(name) !== undefined) return
    const answer = await intact.library.forEvening({ lettersOnly: named })
    if (answer.ok && round === this.#round) this.piece = answer.value
  }

  /** It is on screen, and does not come again in this evening. */
  shown(): void {
    const name = nameOfNow()
    if (name) this.#marks.remember(name)
  }

  putAway(): void {
    this.#round += 1
    this.piece = null
  }

  /** Something heavy was on the page: nothing is brought back in this evening. */
  async leaveInPeace(): Promise<void> {
    this.putAway()
    const name = nameOfNow()
    if (!name) return
    await this.#marks.prepare([name])
    this.#marks.remember(name)
  }

  /** The journal is locked. */
  forget(): void {
    this.putAway()
    this.#marks.forgetNames()
  }
}

export const evening = new Evening()

onLock(() => evening.forget())

function nameOfNow(): string | null {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  const evening = eveningOf(Date.now(), timeZone)
  return evening && `evening ${evening}`
}
