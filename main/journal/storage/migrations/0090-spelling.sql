-- Words the person added, composed and with straight apostrophes.
CREATE TABLE own_words (
  word TEXT PRIMARY KEY,
  added_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
