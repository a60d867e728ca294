/**
 * The entries that have a sign from Thai on, quotes and dashes aside: of scripts written without spaces, arrows, emoji. A
 * piece of text with such a sign is in no other.
 */
export const entriesUnspaced = {
  /** Whether a piece has such a sign. In place of half a pair SQLite is given U+FFFD, which is one too. */
  sign: /[\u0E00-\u1FFF\u2190-\u{10FFFF}]/u,
  index: 'entries_unspaced',
  // As migration 0380 says it, or SQLite cannot go by the index.
  condition: `CASE WHEN length(entries.body) = length(CAST(entries.body AS BLOB)) THEN 0
    ELSE instr(entries.body, char(0)) > 0
      OR entries.body GLOB '*[' || char(0x0E00, 0x2D, 0x1FFF, 0x2190, 0x2D, 0x10FFFF) || ']*' END`,
}
