-- People the person trusts.
CREATE TABLE people (
  id TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL,
  trashed_at INTEGER,
  name TEXT NOT NULL,
  note TEXT NOT NULL
) STRICT;

-- Reaching out to one of them: what was meant to be said, and how it went. Intact sends nothing.
CREATE TABLE reach_outs (
  id TEXT PRIMARY KEY,
  rejection_id TEXT REFERENCES rejections (id) ON DELETE CASCADE,
  person_id TEXT REFERENCES people (id) ON DELETE SET NULL,
  begun_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  need TEXT CHECK (need IN ('heard', 'advice')),
  -- How alone with it the person feels, 0 to 100; null where it was not given.
  before INTEGER CHECK (before BETWEEN 0 AND 100),
  after INTEGER CHECK (after BETWEEN 0 AND 100),
  -- When the opening was ready to be taken along; null while it is being written.
  planned_at INTEGER,
  -- Whether they did reach out; null until that is answered.
  reached INTEGER CHECK (reached IN (0, 1)),
  -- When that was: the day as the person says it.
  reached_at INTEGER,
  reached_on TEXT,
  opening TEXT NOT NULL
) STRICT;

CREATE INDEX reach_outs_by_rejection ON reach_outs (rejection_id, begun_at);
