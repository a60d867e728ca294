-- Phrases that noticing does not point out any more, as shared/noticing compares them.
CREATE TABLE muted_phrases (
  phrase TEXT PRIMARY KEY,
  muted_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
