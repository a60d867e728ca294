import type { Piece } from '../../../shared/contract/library.ts'

const day = 24 * 3_600_000

export interface Candidate {
  readonly kind: Piece['kind']
  readonly id: string
  /** When the person wrote on it last. */
  readonly writtenAt: number
}

/**
 * What may be brought back on an evening, the best choice first. It was written a day ago or longer: what was written just
 * now is known. From the oldest to the latest each has its turn, evening by evening, so that no one comes twice in a row,
 * the latest is not first, and the choice need not be remembered.
 * @param evening as `eveningOf` calls it
 * @param lettersOnly right after a feeling was named: another way of seeing it would come too soon (Nook 2021)
 */
export function inTurn<C extends Candidate>(
  candidates: readonly C[],
  { now, evening, lettersOnly }: { now: number; evening: string; lettersOnly: boolean },
): C[] {
  const may = candidates
    .filter(({ kind, writtenAt }) => now - writtenAt >= day && (!lettersOnly || kind === 'letter'))
    .toSorted((a, b) => a.writtenAt - b.writtenAt || (a.id < b.id ? -1 : 1))
  if (may.length === 0) return []
  const turn = (Date.parse(evening) / day) % may.length
  return [...may.slice(turn), ...may.slice(0, turn)]
}
