-- What the person answered when asked whether they go round in something or move through it. The loop tracker reads it.
-- What was noticed is not stored.
CREATE TABLE loop_answers (
  entry_id TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
  theme TEXT NOT NULL,
  answer TEXT NOT NULL CHECK (answer IN ('round', 'through')),
  answered_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  PRIMARY KEY (entry_id, theme)
) STRICT, WITHOUT ROWID;
