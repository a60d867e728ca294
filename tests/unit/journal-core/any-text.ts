import fc from 'fast-check'

const surrogates = 0x800
const character = fc
  .integer({ min: 0, max: 0x10ffff - surrogates })
  .map((n) => String.fromCodePoint(n < 0xd800 ? n : n + surrogates))
// Half of them from where the letters and signs of everyday are.
const everyday = fc.integer({ min: 0, max: 0x24f }).map((n) => String.fromCodePoint(n))

/** Any text that is well formed. Like fast-check's `binary`, which takes two seconds to make. */
export const anyText = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.oneof(character, everyday), { maxLength }).map((characters) => characters.join(''))
