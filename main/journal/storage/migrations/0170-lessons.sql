-- What a rejection tells, as information.
CREATE TABLE lessons (
  id TEXT PRIMARY KEY,
  rejection_id TEXT NOT NULL REFERENCES rejections (id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  finished_at INTEGER,
  -- What it may have been about: a JSON array of words from shared/contract/lessons.ts.
  reasons TEXT NOT NULL CHECK (json_valid(reasons)),
  known TEXT NOT NULL,
  unknown TEXT NOT NULL,
  learned TEXT NOT NULL
) STRICT;

CREATE INDEX lessons_by_rejection ON lessons (rejection_id, created_at);

-- Small things to do next.
CREATE TABLE actions (
  id TEXT PRIMARY KEY,
  rejection_id TEXT NOT NULL REFERENCES rejections (id) ON DELETE CASCADE,
  created_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  -- The day it is meant for: 2026-11-22.
  due TEXT,
  done_at INTEGER,
  -- The day it was done on, as the person lived it.
  done_on TEXT,
  trashed_at INTEGER,
  text TEXT NOT NULL
) STRICT;

CREATE INDEX actions_by_rejection ON actions (rejection_id, created_at);
