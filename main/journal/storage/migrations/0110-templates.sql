-- Pages the person begins with again and again.
CREATE TABLE templates (
  id TEXT PRIMARY KEY,
  saved_at INTEGER NOT NULL,
  name TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
