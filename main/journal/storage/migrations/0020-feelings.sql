CREATE TABLE feelings (
  moment INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  felt_at INTEGER NOT NULL,
  zone TEXT NOT NULL,
  local_date TEXT NOT NULL,
  word TEXT NOT NULL,
  pleasantness REAL NOT NULL CHECK (pleasantness BETWEEN -1 AND 1),
  energy REAL NOT NULL CHECK (energy BETWEEN -1 AND 1),
  intensity INTEGER CHECK (intensity BETWEEN 0 AND 10),
  note TEXT NOT NULL,
  entry_id TEXT REFERENCES entries (id) ON DELETE SET NULL,
  trashed_at INTEGER
) STRICT;

CREATE INDEX feelings_by_day ON feelings (local_date, felt_at) WHERE trashed_at IS NULL;
CREATE INDEX feelings_by_entry ON feelings (entry_id) WHERE entry_id IS NOT NULL;
CREATE INDEX feelings_in_trash ON feelings (trashed_at) WHERE trashed_at IS NOT NULL;

CREATE VIRTUAL TABLE feelings_fts USING fts5 (
  word,
  note,
  content = 'feelings',
  content_rowid = 'moment',
  tokenize = 'unicode61 remove_diacritics 2'
);
INSERT INTO feelings_fts (feelings_fts, rank) VALUES ('secure-delete', 1);

CREATE TRIGGER feelings_fts_insert AFTER INSERT ON feelings BEGIN
  INSERT INTO feelings_fts (rowid, word, note) VALUES (new.moment, new.word, new.note);
END;
CREATE TRIGGER feelings_fts_delete AFTER DELETE ON feelings BEGIN
  INSERT INTO feelings_fts (feelings_fts, rowid, word, note)
  VALUES ('delete', old.moment, old.word, old.note);
END;
CREATE TRIGGER feelings_fts_update AFTER UPDATE OF word, note, moment ON feelings BEGIN
  INSERT INTO feelings_fts (feelings_fts, rowid, word, note)
  VALUES ('delete', old.moment, old.word, old.note);
  INSERT INTO feelings_fts (rowid, word, note) VALUES (new.moment, new.word, new.note);
END;
