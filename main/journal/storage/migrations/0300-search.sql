-- What was searched for last, to be searched for again.
CREATE TABLE recent_searches (
  query TEXT PRIMARY KEY,
  searched_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- `feeling:` and `is:favourite` look along these.
CREATE INDEX feelings_by_word ON feelings (word, intensity, entry_id);
CREATE INDEX entries_favourite ON entries (moment) WHERE favourite = 1;
