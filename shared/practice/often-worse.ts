/** A use of something that is rated before and after: whether it was worse afterwards; null where one of them was not rated. */
export type Worse = boolean | null

const looksBack = 5
const often = 3

/**
 * Whether something does more harm than good of late: worse afterwards in three of the last five uses that were rated both
 * times. Then Intact says so, and offers something else. An unrated use is no use as far as this can tell.
 * @param uses the newest first
 */
export const isOftenWorse = (uses: readonly Worse[]): boolean =>
  uses
    .filter((worse) => worse !== null)
    .slice(0, looksBack)
    .filter((worse) => worse).length >= often

/** Worse where a level that is meant to fall is higher than before. Both 0 to 100; null where it was not given. */
export const rose = (before: number | null, after: number | null): Worse =>
  before === null || after === null ? null : after > before
