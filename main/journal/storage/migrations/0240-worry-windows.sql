-- Worry windows that came: one that was kept, and one that went by unused while a thought waited, which is as good.
CREATE TABLE worry_windows (
  local_date TEXT PRIMARY KEY,
  outcome TEXT NOT NULL CHECK (outcome IN ('kept', 'skipped')),
  noted_at INTEGER NOT NULL,
  zone TEXT NOT NULL
) STRICT, WITHOUT ROWID;
