-- What an outcome cannot decide: how it went, apart from how the person is with themselves.
CREATE TABLE worth (
  id TEXT PRIMARY KEY,
  rejection_id TEXT NOT NULL REFERENCES rejections (id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  finished_at INTEGER,
  -- How it went, and how all right the person is with themselves: 0 to 100, null where it was not given.
  outcome INTEGER CHECK (outcome BETWEEN 0 AND 100),
  self INTEGER CHECK (self BETWEEN 0 AND 100),
  -- What it cannot take away, what was so the day before and still is, what the person goes on standing for.
  keeps TEXT NOT NULL,
  still TEXT NOT NULL,
  stands TEXT NOT NULL
) STRICT;

CREATE INDEX worth_by_rejection ON worth (rejection_id, created_at);
