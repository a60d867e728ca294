-- What the last full check of this file found. `problems` is a JSON list of sentences.
CREATE TABLE last_check (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  checked_at INTEGER NOT NULL,
  whole INTEGER NOT NULL CHECK (whole IN (0, 1)),
  problems TEXT NOT NULL
) STRICT;
