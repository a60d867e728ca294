import type { PracticeId } from '../../../../../shared/practice/ids.ts'
import type { PageId } from '../how/pages.ts'

/** What the offers go by. */
export interface Moment {
  /** Since the last rejection; null where there is none. */
  readonly hours: number | null
  readonly rejectionId: string | null
}

/** Something to do on the way back out. Each has a file of its own here, and a place in all.ts. */
export interface Practice {
  readonly id: PracticeId
  readonly name: string
  /** What it is, in a sentence. */
  readonly about: string
  readonly minutes: number
  /** The page that says how it works. */
  readonly page: PageId
  /** How well it fits now: what fits best is offered first, and 0 is not offered, only named. */
  readonly fits: (moment: Moment) => number
  readonly open: (moment: Moment) => void
}

/** From so many hours on, and under so many; without a rejection never. */
export const between = ({ hours }: Moment, from: number, under: number): boolean =>
  hours !== null && hours >= from && hours < under
