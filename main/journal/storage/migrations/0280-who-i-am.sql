-- Who the person is, in their own words: a version each time the page was changed. The latest one is the page.
CREATE TABLE who_i_am_versions (
  id TEXT PRIMARY KEY,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  trashed_at INTEGER,
  body TEXT NOT NULL
) STRICT;

CREATE INDEX who_i_am_versions_by_time ON who_i_am_versions (created_at);
