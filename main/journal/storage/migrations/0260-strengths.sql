-- What the person is good at or stands for, in their own words.
CREATE TABLE strengths (
  id TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  trashed_at INTEGER,
  area TEXT CHECK (area IN ('work', 'love', 'friends', 'family', 'study', 'making', 'other')),
  strength TEXT NOT NULL,
  -- A time it showed.
  showed TEXT NOT NULL
) STRICT;

-- Something that went well, as what the person did.
CREATE TABLE wins (
  id TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  trashed_at INTEGER,
  rejection_id TEXT REFERENCES rejections (id) ON DELETE SET NULL,
  -- A strength that showed in it.
  strength_id TEXT REFERENCES strengths (id) ON DELETE SET NULL,
  area TEXT CHECK (area IN ('work', 'love', 'friends', 'family', 'study', 'making', 'other')),
  -- The day it was on: 2026-11-22.
  day TEXT NOT NULL,
  win TEXT NOT NULL
) STRICT;

CREATE INDEX wins_by_rejection ON wins (rejection_id, created_at);

-- One thing to do in which the person is competent or at home, on a day.
CREATE TABLE plans (
  id TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  trashed_at INTEGER,
  rejection_id TEXT REFERENCES rejections (id) ON DELETE SET NULL,
  area TEXT CHECK (area IN ('work', 'love', 'friends', 'family', 'study', 'making', 'other')),
  -- The day it is meant for: 2026-11-22.
  planned_for TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'done', 'not-done')),
  -- When the person put away the question whether they did it, which comes once.
  put_away_at INTEGER,
  answered_at INTEGER,
  answered_zone TEXT,
  -- The day it was answered on, as the person lived it.
  answered_on TEXT,
  -- How it was, afterwards: 0 to 100, null where it was not given.
  mastery INTEGER CHECK (mastery BETWEEN 0 AND 100),
  pleasure INTEGER CHECK (pleasure BETWEEN 0 AND 100),
  connection INTEGER CHECK (connection BETWEEN 0 AND 100),
  plan TEXT NOT NULL
) STRICT;

CREATE INDEX plans_by_rejection ON plans (rejection_id, created_at);
