/**
 * The value that Student's t stays within, either side of 0, with a probability of 95 %. Exact sums for whole degrees of
 * freedom (Abramowitz & Stegun 1964, 26.7.3 and 26.7.4), turned round by halving.
 * @param degrees of freedom: a whole number from 1
 * @returns from 12.706 for 1 down to 1.960
 */
export function t95(degrees: number): number {
  let low = 0
  let high = 13
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2
    if (within(middle, degrees) < 0.95) low = middle
    else high = middle
  }
  return high
}

/** How probable it is that |t| is no more than `t`. */
function within(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees))
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)]
  const odd = degrees % 2 === 1
  let term = odd ? cosine : 1
  let sum = degrees === 1 ? 0 : term
  for (let k = odd ? 3 : 2; k < degrees; k += 2) {
    term *= (cosine * cosine * (k - 1)) / k
    sum += term
  }
  return odd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum
}
