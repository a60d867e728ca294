import type { Piece } from '../../../../../shared/contract/library.ts'
import type { BroughtBack } from '../../../../../shared/contract/strengths.ts'
import { eveningOf } from '../../../../../shared/evening.ts'
import { onLock } from '../../../app/forgetting.ts'
import { intact } from '../../../app/intact.ts'
import { SessionMarks } from '../../../app/session-marks.ts'
import { settings } from '../../../app/settings.svelte.ts'

/**
 * Something that the person wrote to themselves, or two of their strengths and wins, on a painful evening: one of these, once
 * in it, if they turned that on. That it was one is nowhere stored: main keeps a mark until Intact quits.
 */
class Evening {
  piece = $state.raw<Piece | null>(null)
  strengths = $state.raw<readonly BroughtBack[]>([])
  readonly #marks = new SessionMarks()
  #round = 0

  /** Looks whether there is something for now. `named`: a feeling was named a moment ago. */
  async read(named: boolean): Promise<void> {
    const name = nameOfNow()
    if (!this.wanted || this.piece || this.strengths.length > 0 || !name) return
    const round = ++this.#round
    await this.#marks.prepare([name])
    if (this.#marks.at(name) !== undefined) return
    const strengths = settings.eveningStrengths ? await intact.strengths.forEvening() : null
    if (round !== this.#round) return
    if (strengths?.ok && strengths.value.length > 0) this.strengths = strengths.value
    else if (settings.eveningWords) await this.#readPiece(round, named)
  }

  /** Whether anything is to be brought back at all. */
  get wanted(): boolean {
    return settings.eveningWords || settings.eveningStrengths
  }

  async #readPiece(round: number, lettersOnly: boolean): Promise<void> {
    const answer = await intact.library.forEvening({ lettersOnly })
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
    this.strengths = []
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
