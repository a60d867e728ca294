-- How the person's values lie in order: every ranking stays, with the words as they were then.
CREATE TABLE value_rankings (
  id TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL
) STRICT;

CREATE TABLE ranked_values (
  ranking_id TEXT NOT NULL REFERENCES value_rankings (id) ON DELETE CASCADE,
  -- 1 is what matters most.
  place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 11),
  -- Which one of resources/values.json.
  value TEXT NOT NULL,
  words TEXT NOT NULL,
  PRIMARY KEY (ranking_id, place)
) STRICT, WITHOUT ROWID;

-- Why a value matters, and when it showed.
CREATE TABLE value_writings (
  id TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  -- When the person was done with it; null while it can be gone on with.
  finished_at INTEGER,
  trashed_at INTEGER,
  rejection_id TEXT REFERENCES rejections (id) ON DELETE SET NULL,
  -- The area of life that a rejection was in, which is left out.
  away_from TEXT,
  area TEXT CHECK (area IN ('work', 'love', 'friends', 'family', 'study', 'making', 'other')),
  value TEXT NOT NULL,
  value_words TEXT NOT NULL,
  -- How long was written so far.
  seconds INTEGER NOT NULL CHECK (seconds >= 0),
  body TEXT NOT NULL,
  CHECK (area IS NULL OR away_from IS NULL OR area <> away_from)
) STRICT;

CREATE INDEX value_writings_by_rejection ON value_writings (rejection_id, created_at);
