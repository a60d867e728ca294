/**
 * The shares of an explanation pie: whole numbers from 0 to 100, one for each explanation and in their order, that sum to
 * 100; none without explanations. Every edit keeps that, and of the shares that are not edited themselves a larger one
 * never becomes smaller than another.
 */
export type Shares = readonly number[]

const whole = 100

/**
 * Divides whole units in proportion to weights by the method of largest remainders (Hamilton 1792; Balinski & Young 1982,
 * "Fair Representation"): each gets its quota rounded down, and what is left goes one by one to the largest remainders,
 * among equal ones to the earlier. Weights that are all 0 count as equal.
 */
function divide(units: number, weights: Shares): number[] {
  const sum = weights.reduce((total, each) => total + each, 0)
  if (sum === 0 && weights.length > 0) {
    return divide(
      units,
      weights.map(() => 1),
    )
  }
  // A remainder of whole numbers is exact; a fraction would not be.
  const remainders = weights.map((weight) => (weight * units) % sum)
  const parts = weights.map((weight, at) => (weight * units - remainders[at]!) / sum)
  const rest = units - parts.reduce((total, each) => total + each, 0)
  const inLine = remainders
    .map((remainder, at) => ({ remainder, at }))
    .sort((a, b) => b.remainder - a.remainder || a.at - b.at)
  for (const { at } of inLine.slice(0, rest)) parts[at]!++
  return parts
}

/**
 * Gives one explanation another share; the others give or take in proportion to theirs. While a slice is dragged or a key
 * held down, start each time from the shares before it began: others that were pressed to 0 on the way cannot tell what
 * they were, and would come back as equals.
 * @param at which one; the only one keeps its 100, and where there is none nothing changes
 * @param wanted rounded to a whole number, 0 to 100
 */
export function setShare(shares: Shares, at: number, wanted: number): number[] {
  if (!(at in shares) || shares.length === 1) return divide(whole, shares)
  const own = Math.round(Math.min(whole, Math.max(0, wanted))) || 0
  return divide(whole - own, shares.toSpliced(at, 1)).toSpliced(at, 0, own)
}

/**
 * Adds an explanation at the end; the others give in proportion to theirs.
 * @param wanted its share, 0 to 100; by default an equal part of the pie. The first explanation gets 100.
 */
export function addShare(shares: Shares, wanted = whole / (shares.length + 1)): number[] {
  return setShare([...shares, 0], shares.length, wanted)
}

/** Takes an explanation away; the others take its share in proportion to theirs. */
export function removeShare(shares: Shares, at: number): number[] {
  return divide(whole, at in shares ? shares.toSpliced(at, 1) : shares)
}
