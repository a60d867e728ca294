-- Times in which the person noticed that they go round in something. Levels are 0 to 100, and null where none was given.
CREATE TABLE loop_episodes (
  id TEXT PRIMARY KEY,
  started_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  -- The last sign of the person while it was open.
  seen_at INTEGER NOT NULL,
  -- Null while it is open. Without an `ending` it is where one was cut that had been left open; null with the ending
  -- 'guessed' where the person does not know how long it went on.
  ended_at INTEGER,
  ending TEXT CHECK (ending IN ('stopped', 'guessed')),
  strength INTEGER CHECK (strength BETWEEN 0 AND 100),
  -- Going round: why, and what it says about me. Working through: what happened, and what I can do.
  circling INTEGER CHECK (circling BETWEEN 0 AND 100),
  working INTEGER CHECK (working BETWEEN 0 AND 100),
  way TEXT CHECK (way IN ('put-off', 'redirect', 'write')),
  strength_after INTEGER CHECK (strength_after BETWEEN 0 AND 100),
  rejection_id TEXT REFERENCES rejections (id) ON DELETE SET NULL,
  trashed_at INTEGER,
  -- What it was about, in the person's words.
  theme TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX loop_episodes_by_start ON loop_episodes (started_at);
CREATE INDEX loop_episodes_by_rejection ON loop_episodes (rejection_id, started_at);
CREATE INDEX loop_episodes_unsettled ON loop_episodes (started_at) WHERE ending IS NULL;

-- What set one off.
CREATE TABLE loop_triggers (
  episode_id TEXT NOT NULL REFERENCES loop_episodes (id) ON DELETE CASCADE,
  word TEXT NOT NULL,
  PRIMARY KEY (episode_id, word)
) STRICT, WITHOUT ROWID;

-- What may set one off, as the person keeps it to choose from.
CREATE TABLE trigger_words (
  word TEXT PRIMARY KEY,
  added_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Small absorbing things to do in its place, in the person's order.
CREATE TABLE redirections (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  trashed_at INTEGER,
  text TEXT NOT NULL
) STRICT;
