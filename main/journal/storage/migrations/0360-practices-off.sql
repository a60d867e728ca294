-- Practices that the person does not want offered, by their ids (shared/practice/ids.ts).
CREATE TABLE practices_off (
  practice TEXT PRIMARY KEY,
  turned_off_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
