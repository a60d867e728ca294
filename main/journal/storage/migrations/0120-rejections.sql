-- A rejection and what lies around it. Levels of hurt are 0 to 100, and null where none was given.
CREATE TABLE rejections (
  id TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  happened_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  area TEXT CHECK (area IN ('work', 'love', 'friends', 'family', 'study', 'making', 'other')),
  status TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'easing', 'settled')),
  -- How much hurt is usual for the person, on a day like any other.
  usual INTEGER CHECK (usual BETWEEN 0 AND 100),
  folded INTEGER NOT NULL DEFAULT 0 CHECK (folded IN (0, 1)),
  -- The person said that it was unfair or unsafe: then nothing asks for other explanations.
  unfair INTEGER NOT NULL DEFAULT 0 CHECK (unfair IN (0, 1)),
  trashed_at INTEGER,
  title TEXT NOT NULL,
  -- What happened as a camera would have seen it.
  facts TEXT NOT NULL
) STRICT;

CREATE TABLE hurt_ratings (
  id TEXT PRIMARY KEY,
  rejection_id TEXT NOT NULL REFERENCES rejections (id) ON DELETE CASCADE,
  rated_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  hurt INTEGER NOT NULL CHECK (hurt BETWEEN 0 AND 100)
) STRICT;

CREATE INDEX hurt_ratings_by_rejection ON hurt_ratings (rejection_id, rated_at);

-- What an entry or a feeling is about. `item_id` refers to no row: a page has its id before the journal has the entry.
CREATE TABLE rejection_links (
  kind TEXT NOT NULL CHECK (kind IN ('entry', 'feeling')),
  item_id TEXT NOT NULL,
  rejection_id TEXT NOT NULL REFERENCES rejections (id) ON DELETE CASCADE,
  PRIMARY KEY (kind, item_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX rejection_links_by_rejection ON rejection_links (rejection_id);

-- Where a person is on the path back: a step without a row has not been touched.
CREATE TABLE rejection_steps (
  rejection_id TEXT NOT NULL REFERENCES rejections (id) ON DELETE CASCADE,
  step TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'skipped')),
  at INTEGER NOT NULL,
  PRIMARY KEY (rejection_id, step)
) STRICT, WITHOUT ROWID;
