/** Weeks of made-up entries, and what the last one comes back to. Written for this test. */
export interface Scenario {
  readonly name: string
  /** Entries before, the oldest first: how many days ago, and the text. Fractions are parts of a day. */
  readonly before: readonly (readonly [daysAgo: number, text: string])[]
  readonly now: string
  /** What it comes back to, and how often; null for nothing. */
  readonly theme: string | null
  readonly times?: number
}

export const panel: Scenario['before'] = [
  [4, 'The panel met at ten. Five people behind a table, and I forgot my second slide.'],
  [2, 'I thought of the panel on my walk. The woman on the left never looked up.'],
]
