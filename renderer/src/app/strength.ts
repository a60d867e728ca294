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
  if (common.has(run) || isRow(run)) return 3
  const characters = new Set(run).size
  if (/^\p{L}/u.test(run)) return Math.min(4.7 * run.length, 12 + Math.max(0, run.length - 9))
  if (/^(19|20)\d\d$/.test(run)) return 6
  if (/^\p{N}/u.test(run)) return 3.3 * run.length
  return Math.min(5, 2 + characters) + (characters - 1) * 4
}

/** aaaa, 1234567890, dcba: as long as one likes, and guessed at once. */
function isRow(run: string): boolean {
  const codes = Array.from(run, (character) => character.codePointAt(0)!)
  const steps = new Set(codes.slice(1).map((code, index) => code - codes[index]!))
  // From 9 the row goes on at 0.
  if (/^\p{N}/u.test(run)) for (const turn of [9, -9]) if (steps.delete(turn)) steps.add(turn / -9)
  return codes.length > 2 && steps.size === 1 && Math.abs([...steps][0]!) <= 1
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
