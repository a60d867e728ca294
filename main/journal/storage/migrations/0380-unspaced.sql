-- Words in scripts that are written without spaces, and emoji, are in no word index: every text is read for them. Only
-- those that have a sign from Thai on (U+0E00), quotes and dashes aside (U+2000 to U+218F), need be. Plain English is told by
-- its length alone; what has a NUL in it, where SQLite stops reading, counts as having such a sign.
-- The same condition stands in search/kinds/entries-unspaced.ts. CAST and not octet_length, which older SQLite has not.
CREATE INDEX entries_unspaced ON entries (moment) WHERE
  CASE WHEN length(body) = length(CAST(body AS BLOB)) THEN 0
  ELSE instr(body, char(0)) > 0
    OR body GLOB '*[' || char(0x0E00, 0x2D, 0x1FFF, 0x2190, 0x2D, 0x10FFFF) || ']*' END;
