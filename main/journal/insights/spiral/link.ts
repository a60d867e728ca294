import type { Figure, LinkTold, Link } from '../../../../shared/contract/insights-spiral.ts'

/** What is known of a week: a sum, and over how many words, ratings or asks. */
export interface Part {
  readonly sum: number
  readonly of: number
}

interface Rule {
  /** What a figure is stated in: per 1,000 words, in percent of ratings from 0 to 1, or as it is. */
  readonly per: number
  /** Fewer than this in a week, or in four weeks, say nothing. Own convention. */
  readonly week: number
  readonly month: number
}

const rated: Rule = { per: 1, week: 1, month: 3 }
const shared: Rule = { per: 100, week: 1, month: 3 }

/** How each number is made. Asks are counted by the week: a week without one is one with none. */
export const rules: Record<Link, Rule> = {
  telling: { per: 1000, week: 100, month: 500 },
  worth: rated,
  expecting: rated,
  avoiding: shared,
  asking: { per: 1, week: 1, month: 4 },
  outcomes: shared,
}

/** The weeks that are shown, and those that are one of the two months set beside each other. */
export const shownWeeks = 8
const monthWeeks = 4

/** A link from what is known of each week, the oldest first. */
export function linkOf(link: Link, parts: readonly (Part | null)[]): LinkTold {
  const { per, week, month } = rules[link]
  const figure = (some: readonly (Part | null)[], fewest: number): Figure | null => {
    const sum = some.reduce((total, part) => total + (part?.sum ?? 0), 0)
    const of = some.reduce((total, part) => total + (part?.of ?? 0), 0)
    return of < fewest ? null : { value: (sum / of) * per, of }
  }
  return {
    link,
    weeks: parts.map((part) => figure([part], week)),
    before: figure(parts.slice(0, -monthWeeks), month),
    now: figure(parts.slice(-monthWeeks), month),
  }
}
