-- What came in at once from elsewhere, so that it can be taken back at once.
CREATE TABLE imports (
  id TEXT PRIMARY KEY,
  imported_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  undone_at INTEGER,
  entries INTEGER NOT NULL,
  -- The name of the folder it came from.
  source TEXT NOT NULL
) STRICT;

-- The rows that came in, in that order, until it is taken back.
CREATE TABLE import_rows (
  import_id TEXT NOT NULL REFERENCES imports (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  table_name TEXT NOT NULL,
  -- The values of its key, as a JSON array.
  key TEXT NOT NULL CHECK (json_valid(key)),
  -- A hash of the row as it came: one that has changed since stays.
  state TEXT NOT NULL,
  -- Of an entry that was there before and has a new text, the version that holds the earlier one.
  version_id TEXT,
  PRIMARY KEY (import_id, position)
) STRICT, WITHOUT ROWID;
