import data from '../../resources/asks.json' with { type: 'json' }
import { askAreaIds, type AskArea } from './areas.ts'

/** One of our own small asks: kind, legal, of little cost to others, and easy to refuse. */
export interface Starter {
  readonly id: string
  readonly area: AskArea
  readonly title: string
}

const isArea = (area: string): area is AskArea => askAreaIds.some((each) => each === area)

/** Sixty, area by area, in each the easier ones first. */
export const starters: readonly Starter[] = data.asks.flatMap((one) =>
  isArea(one.area) ? [{ ...one, area: one.area }] : [],
)
