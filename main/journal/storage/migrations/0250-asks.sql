-- Small things to ask of somebody, on the way back out. What was expected is 0 to 100, and null where it was not given; it
-- stays as it was once the ask is answered.
CREATE TABLE asks (
  id TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  trashed_at INTEGER,
  rejection_id TEXT REFERENCES rejections (id) ON DELETE SET NULL,
  -- Which one of resources/asks.json it was made from.
  starter TEXT,
  area TEXT CHECK (area IN ('shops', 'passing', 'neighbours', 'friends', 'family', 'work', 'learning', 'making',
    'offices', 'groups')),
  -- How likely it is that what is feared happens, and how bad that would be.
  chance INTEGER CHECK (chance BETWEEN 0 AND 100),
  cost INTEGER CHECK (cost BETWEEN 0 AND 100),
  distress INTEGER CHECK (distress BETWEEN 0 AND 100),
  -- The day it is meant for: 2026-11-22.
  planned_for TEXT,
  state TEXT NOT NULL DEFAULT 'idea' CHECK (state IN ('idea', 'planned', 'done', 'not-done')),
  -- When the person put away the question how it went, which comes once.
  put_away_at INTEGER,
  answered_at INTEGER,
  answered_zone TEXT,
  -- The day it was answered on, as the person lived it.
  answered_on TEXT,
  happened TEXT CHECK (happened IN ('no', 'partly', 'yes')),
  cost_after INTEGER CHECK (cost_after BETWEEN 0 AND 100),
  distress_peak INTEGER CHECK (distress_peak BETWEEN 0 AND 100),
  chance_next INTEGER CHECK (chance_next BETWEEN 0 AND 100),
  title TEXT NOT NULL,
  whom TEXT NOT NULL,
  feared TEXT NOT NULL,
  -- What the person does to feel safe, and will leave out.
  habit TEXT NOT NULL,
  surprised TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX asks_by_rejection ON asks (rejection_id, created_at);

-- "If …, then I will …": at most one is open, and those before it stay.
CREATE TABLE if_then_plans (
  id TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  closed_at INTEGER,
  trashed_at INTEGER,
  cue TEXT NOT NULL,
  act TEXT NOT NULL
) STRICT;
