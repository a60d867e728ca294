-- Thoughts that were put off: one line each, until the person has written about it or let it go.
CREATE TABLE parked_notes (
  id TEXT PRIMARY KEY,
  parked_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  episode_id TEXT REFERENCES loop_episodes (id) ON DELETE SET NULL,
  rejection_id TEXT REFERENCES rejections (id) ON DELETE SET NULL,
  -- Null while it waits.
  outcome TEXT CHECK (outcome IN ('written', 'let-go')),
  settled_at INTEGER,
  -- The page it was written out on, which may not be in the journal yet.
  entry_id TEXT,
  trashed_at INTEGER,
  note TEXT NOT NULL
) STRICT;

CREATE INDEX parked_notes_by_time ON parked_notes (parked_at);
CREATE INDEX parked_notes_by_episode ON parked_notes (episode_id) WHERE episode_id IS NOT NULL;
