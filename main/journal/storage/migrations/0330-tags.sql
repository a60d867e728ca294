-- The colours that the person gave to tags. `key` as in entry_tags.
CREATE TABLE tag_colours (
  key TEXT PRIMARY KEY,
  colour TEXT NOT NULL CHECK (colour IN ('clay', 'olive', 'moss', 'lake', 'plum', 'slate'))
) STRICT, WITHOUT ROWID;
