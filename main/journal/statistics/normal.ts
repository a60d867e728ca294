/** The normal deviate that 95 % of a normal distribution lie within, either side of 0. */
export const z95 = 1.959963984540054

/** Where the sum becomes slow and the fraction quick. */
const turn = 3

/**
 * How probable a standard normal deviate above `z` is. A sum near the middle (Marsaglia 2004), a continued fraction in the
 * tail (Laplace 1805; Abramowitz & Stegun 1964, 26.2.14): right to 13 figures in both.
 * @param z any number
 * @returns 0 to 1
 */
export function upperTail(z: number): number {
  if (z < 0) return 1 - upperTail(-z)
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  if (z < turn) {
    let [sum, term] = [z, z]
    for (let k = 3; term > 1e-18; k += 2) sum += term *= (z * z) / k
    return 0.5 - density * sum
  }
  let fraction = z
  for (let k = 120; k > 0; k--) fraction = z + k / fraction
  return density / fraction
}

/** How probable a deviate is that lies at least as far from 0, on either side. */
export const bothTails = (z: number): number => Math.min(1, 2 * upperTail(Math.abs(z)))
