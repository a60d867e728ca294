-- Timed writing: a series is about one event, in the person's own words, and has four sessions at most.
CREATE TABLE writing_series (
  id TEXT PRIMARY KEY,
  begun_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  closed_at INTEGER,
  -- finished: four sessions. worse: the stop rule. person: they said that it is enough.
  closed_because TEXT CHECK (closed_because IN ('finished', 'worse', 'person')),
  about TEXT NOT NULL,
  CHECK ((closed_at IS NULL) = (closed_because IS NULL))
) STRICT;

CREATE INDEX writing_series_open ON writing_series (begun_at) WHERE closed_at IS NULL;

-- `entry_id` refers to no row: the page has its id from the first second, the journal has the entry only once something
-- is written in it, and only then does the session count. Ratings are 0 to 100, and null where none was given.
CREATE TABLE writing_sessions (
  id TEXT PRIMARY KEY,
  series_id TEXT NOT NULL REFERENCES writing_series (id) ON DELETE CASCADE,
  entry_id TEXT NOT NULL UNIQUE,
  begun_at INTEGER NOT NULL,
  ended_at INTEGER,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  minutes INTEGER NOT NULL CHECK (minutes IN (15, 20)),
  hurt_before INTEGER CHECK (hurt_before BETWEEN 0 AND 100),
  hurt_after INTEGER CHECK (hurt_after BETWEEN 0 AND 100),
  circling INTEGER CHECK (circling BETWEEN 0 AND 100),
  working_through INTEGER CHECK (working_through BETWEEN 0 AND 100),
  hurt_next_day INTEGER CHECK (hurt_next_day BETWEEN 0 AND 100),
  -- Whether the question of the next day was answered or put away: it is not asked again.
  next_day_done INTEGER NOT NULL DEFAULT 0 CHECK (next_day_done IN (0, 1))
) STRICT;

CREATE INDEX writing_sessions_by_series ON writing_sessions (series_id, begun_at);
CREATE INDEX writing_sessions_by_day ON writing_sessions (local_date, begun_at);
