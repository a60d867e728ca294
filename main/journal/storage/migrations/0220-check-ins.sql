-- How the person rates themselves from time to time, 0 to 100. A check-in is the ratings of one day; each scale belongs to
-- one that comes daily, weekly or monthly.
CREATE TABLE check_in_ratings (
  local_date TEXT NOT NULL,
  scale TEXT NOT NULL,
  value INTEGER NOT NULL CHECK (value BETWEEN 0 AND 100),
  rated_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  PRIMARY KEY (local_date, scale)
) STRICT, WITHOUT ROWID;

CREATE INDEX check_in_ratings_by_scale ON check_in_ratings (scale, local_date);

-- Words a person may find themselves in. One that was removed stays for the days on which it was picked.
CREATE TABLE self_words (
  id TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL,
  removed_at INTEGER,
  word TEXT NOT NULL
) STRICT;

CREATE TABLE self_word_picks (
  local_date TEXT NOT NULL,
  word_id TEXT NOT NULL REFERENCES self_words (id) ON DELETE CASCADE,
  PRIMARY KEY (local_date, word_id)
) STRICT, WITHOUT ROWID;

-- What the person is about to ask of somebody, in their own words.
CREATE TABLE sensitivity_situations (
  id TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL,
  trashed_at INTEGER,
  situation TEXT NOT NULL
) STRICT;

-- How concerned they are about it, and how likely they think a no is. One rating a day.
CREATE TABLE sensitivity_ratings (
  situation_id TEXT NOT NULL REFERENCES sensitivity_situations (id) ON DELETE CASCADE,
  local_date TEXT NOT NULL,
  rated_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  concern INTEGER CHECK (concern BETWEEN 0 AND 100),
  expected_no INTEGER CHECK (expected_no BETWEEN 0 AND 100),
  PRIMARY KEY (situation_id, local_date)
) STRICT, WITHOUT ROWID;
