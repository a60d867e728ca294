-- What the person said of themes: what they call one, what it is a part of (a key as well), and that it is not to be
-- shown any more. The themes themselves are found anew in what was written, and not stored.
CREATE TABLE themes (
  -- What it is recognised by: main/journal/themes/stems.ts.
  key TEXT PRIMARY KEY,
  changed_at INTEGER NOT NULL,
  -- What it was called when that was said.
  label TEXT NOT NULL,
  name TEXT,
  merged_into TEXT,
  dismissed_at INTEGER
) STRICT, WITHOUT ROWID;
