-- Pictures in entries. Texts refer to them by id, and so may earlier versions: a row is never deleted with a text.
CREATE TABLE images (
  id TEXT PRIMARY KEY,
  added_at INTEGER NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('png', 'jpeg', 'webp', 'gif', 'avif')),
  -- In pixels, of the original.
  width INTEGER NOT NULL CHECK (width > 0),
  height INTEGER NOT NULL CHECK (height > 0),
  -- WebP, as wide as the page shows it at most; null where the original is no larger.
  preview BLOB,
  -- The file as it came. Last, so that nothing else has to be looked for behind it.
  bytes BLOB NOT NULL
) STRICT;
