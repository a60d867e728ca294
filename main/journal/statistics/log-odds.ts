/** How often a word was counted among all words, in two bodies of text. */
export interface Counts {
  /** Of the word, here and there: 0 or more. */
  readonly here: number
  readonly there: number
  /** Of all words, here and there. */
  readonly allHere: number
  readonly allThere: number
  /** What is expected of the word beforehand, as a count above 0, and of all words together. */
  readonly prior: number
  readonly allPrior: number
}

/**
 * How much more the word belongs here than there: the difference of its log-odds with an informative Dirichlet prior, over
 * its standard error (Monroe, Colaresi & Quinn 2008, equations 16, 18 and 22). With
 * ω = (y + α) / (n + α₀ - y - α): z = (ln ω_here - ln ω_there) / √(1 / (y_here + α) + 1 / (y_there + α)).
 * @returns about -5 to 5 in a diary; above 0 here more than there; the rarer the word, the nearer to 0
 */
export function logOdds({ here, there, allHere, allThere, prior, allPrior }: Counts): number {
  const log = (word: number, all: number) =>
    Math.log((word + prior) / (all + allPrior - word - prior))
  const variance = 1 / (here + prior) + 1 / (there + prior)
  return (log(here, allHere) - log(there, allThere)) / Math.sqrt(variance)
}
