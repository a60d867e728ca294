-- Times are milliseconds since 1970, UTC; `zone` is an IANA zone, `local_date` the day the person lived in.
-- `moment` is the time in seconds, moved on by a second while it is taken: row order, and so the order of
-- full-text results, is the order of events, also for entries that were imported later.

CREATE TABLE entries (
  moment INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  favourite INTEGER NOT NULL DEFAULT 0 CHECK (favourite IN (0, 1)),
  trashed_at INTEGER,
  title TEXT NOT NULL,
  excerpt TEXT NOT NULL,
  -- Last, so that lists never read the pages it overflows to.
  body TEXT NOT NULL
) STRICT;

CREATE INDEX entries_by_day ON entries (local_date, created_at) WHERE trashed_at IS NULL;
CREATE INDEX entries_in_trash ON entries (trashed_at) WHERE trashed_at IS NOT NULL;

-- `key` is the tag in lower case: Work and work are one tag.
CREATE TABLE entry_tags (
  entry_id TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('text', 'field')),
  tag TEXT NOT NULL,
  PRIMARY KEY (entry_id, key, source)
) STRICT, WITHOUT ROWID;

CREATE INDEX entry_tags_by_key ON entry_tags (key, entry_id);

-- Earlier texts. `candidate` marks the text before a deletion that may still turn out to be small.
CREATE TABLE entry_versions (
  id TEXT PRIMARY KEY,
  entry_id TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
  saved_at INTEGER NOT NULL,
  kept_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  candidate INTEGER NOT NULL DEFAULT 0 CHECK (candidate IN (0, 1)),
  body TEXT NOT NULL
) STRICT;

CREATE INDEX entry_versions_by_entry ON entry_versions (entry_id, kept_at);

CREATE VIRTUAL TABLE entries_fts USING fts5 (
  body,
  content = 'entries',
  content_rowid = 'moment',
  tokenize = 'unicode61 remove_diacritics 2',
  -- Without it the beginning of a common word ("th") would be put together from thousands of lists while one types.
  prefix = '2 3'
);
INSERT INTO entries_fts (entries_fts, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER entries_fts_insert AFTER INSERT ON entries BEGIN
  INSERT INTO entries_fts (rowid, body) VALUES (new.moment, new.body);
END;
CREATE TRIGGER entries_fts_delete AFTER DELETE ON entries BEGIN
  INSERT INTO entries_fts (entries_fts, rowid, body) VALUES ('delete', old.moment, old.body);
END;
CREATE TRIGGER entries_fts_update AFTER UPDATE OF body, moment ON entries BEGIN
  INSERT INTO entries_fts (entries_fts, rowid, body) VALUES ('delete', old.moment, old.body);
  INSERT INTO entries_fts (rowid, body) VALUES (new.moment, new.body);
END;
