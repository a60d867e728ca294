-- Kind letters to oneself: three short movements, or one line for a day on which that is too much.
CREATE TABLE letters (
  id TEXT PRIMARY KEY,
  rejection_id TEXT NOT NULL REFERENCES rejections (id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  -- When the person was done with it; null while it can be gone on with.
  finished_at INTEGER,
  trashed_at INTEGER,
  -- What hurts.
  hurts TEXT NOT NULL,
  -- Others know this.
  others TEXT NOT NULL,
  -- What one would say to a friend.
  friend TEXT NOT NULL,
  -- What would be a little kinder.
  kinder TEXT NOT NULL
) STRICT;

CREATE INDEX letters_by_rejection ON letters (rejection_id, created_at);
