-- How many days something stays in the trash; null for as long as the person leaves it there. Without a row, 30.
CREATE TABLE trash_days (
  name TEXT PRIMARY KEY CHECK (name IN ('trash')),
  days INTEGER CHECK (days IN (7, 30, 90))
) STRICT, WITHOUT ROWID;

-- When this computer's clock last looked into the trash, and until when nothing goes for good because the clock made a jump.
CREATE TABLE trash_looked (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  looked_at INTEGER NOT NULL,
  waits_until INTEGER
) STRICT;
