-- Thought records. Beliefs and feelings are 0 to 100, and null where none was given.
CREATE TABLE reframes (
  id TEXT PRIMARY KEY,
  -- Words outlive what they were about: a record whose rejection is lost belongs to none.
  rejection_id TEXT REFERENCES rejections (id) ON DELETE SET NULL,
  begun_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  -- Where the person is in it.
  step INTEGER NOT NULL CHECK (step BETWEEN 1 AND 7),
  finished_at INTEGER,
  -- The person said that it was unfair or unsafe: then it is no matter of how they see it.
  set_aside_at INTEGER,
  belief_before INTEGER CHECK (belief_before BETWEEN 0 AND 100),
  belief_after INTEGER CHECK (belief_after BETWEEN 0 AND 100),
  balanced_belief INTEGER CHECK (balanced_belief BETWEEN 0 AND 100),
  -- The thinking traps that the person chose, as a JSON array of names.
  traps TEXT NOT NULL CHECK (json_valid(traps)),
  facts TEXT NOT NULL,
  thought TEXT NOT NULL,
  evidence_for TEXT NOT NULL,
  evidence_against TEXT NOT NULL,
  balanced TEXT NOT NULL,
  -- One small test in the world, and the day on which it comes back to be answered.
  test TEXT NOT NULL,
  test_date TEXT,
  test_answer TEXT NOT NULL DEFAULT '',
  -- When it was answered or put away.
  test_answered_at INTEGER
) STRICT;

CREATE INDEX reframes_by_rejection ON reframes (rejection_id, begun_at);

CREATE TABLE reframe_feelings (
  reframe_id TEXT NOT NULL REFERENCES reframes (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  word TEXT NOT NULL,
  before INTEGER CHECK (before BETWEEN 0 AND 100),
  after INTEGER CHECK (after BETWEEN 0 AND 100),
  PRIMARY KEY (reframe_id, position)
) STRICT, WITHOUT ROWID;

-- The shares of one record sum to 100.
CREATE TABLE reframe_explanations (
  reframe_id TEXT NOT NULL REFERENCES reframes (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  share INTEGER NOT NULL CHECK (share BETWEEN 0 AND 100),
  about_me INTEGER NOT NULL CHECK (about_me IN (0, 1)),
  PRIMARY KEY (reframe_id, position)
) STRICT, WITHOUT ROWID;

-- How much the thought was believed one and seven days after. A row without a belief says that the question was put away.
CREATE TABLE reframe_ratings (
  reframe_id TEXT NOT NULL REFERENCES reframes (id) ON DELETE CASCADE,
  days INTEGER NOT NULL CHECK (days IN (1, 7)),
  rated_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  belief INTEGER CHECK (belief BETWEEN 0 AND 100),
  PRIMARY KEY (reframe_id, days)
) STRICT, WITHOUT ROWID;
