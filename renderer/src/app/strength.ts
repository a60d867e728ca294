export type Strength = 'weak' | 'fair' | 'good' | 'strong'

/** What is tried first by anyone who guesses. */
const common = new Set(
  `password passphrase passwort intact journal diary secret letmein welcome admin login qwerty qwertz azerty asdf asdfgh
  zxcvbn qwertyuiop iloveyou princess dragon monkey football baseball sunshine shadow master michael abc abcd abcdef
  hello freedom whatever trustno starwars pass test love`.split(/\s+/),
)

/**
 * A careful guess at how many guesses a passphrase would take, in bits. A run of letters counts as a word from a list of
 * a few thousand, however long it is, because that is how guessing programs work; so a sentence of several words is
 * strong, and one word with a digit at the end is not.
 */
export function bitsOf(passphrase: string): number {
  const runs = passphrase.match(/\p{L}+|\p{N}+|[^\p{L}\p{N}\s]+/gu) ?? []
  const seen = new Set<string>()
  let bits = 0
  for (const run of runs) {
    const plain = run.toLocaleLowerCase()
    bits += seen.has(plain) ? 1 : bitsOfRun(plain)
    // One capital at the beginning is what everybody does.
    if (run !== plain && !seen.has(plain)) bits += /^\p{Lu}\p{Ll}+$/u.test(run) ? 1 : 2
    seen.add(plain)
  }
  return bits
}

function bitsOfRun(run: string): number {
  if (common.has(run)) return 3
  const characters = new Set(run).size
  const steps = new Set([...run].slice(1).map((c, i) => c.codePointAt(0)! - run.codePointAt(i)!))
  // aaaa, 1111, 1234, dcba
  if (
    run.length > 2 &&
    (characters === 1 || (steps.size === 1 && /^-?1$/.test(`${[...steps][0]}`)))
  )
    return 4
  if (/^\p{L}/u.test(run)) return Math.min(4.7 * run.length, 12 + Math.max(0, run.length - 9))
  if (/^(19|20)\d\d$/.test(run)) return 6
  if (/^\p{N}/u.test(run)) return 3.3 * run.length
  return Math.min(5, 2 + characters) + (characters - 1) * 4
}

/** How strong a passphrase is against someone who has the file and a few fast computers. */
export function strengthOf(passphrase: string): Strength {
  const bits = bitsOf(passphrase)
  if (bits < 28) return 'weak'
  if (bits < 42) return 'fair'
  if (bits < 58) return 'good'
  return 'strong'
}

/** The hint beside the field. */
export const strengthInWords: Record<Strength, string> = {
  weak: 'Easy to guess. Four or five unrelated words are much harder, and easier to remember.',
  fair: 'Holds off someone who tries by hand. One or two more words make it much harder.',
  good: 'Hard to guess.',
  strong: 'Very hard to guess.',
}
