-- The secret halves of the pairs that quick logs are sealed with while the journal is locked; keys.json has the public
-- half of the newest.
CREATE TABLE inbox_keys (
  public_key TEXT PRIMARY KEY,
  secret_key TEXT NOT NULL,
  made_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Sealed logs that have been taken in. One that lies in the inbox again, copied back or restored, is not taken in twice.
CREATE TABLE inbox_merged (
  id TEXT PRIMARY KEY,
  merged_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A recovery key that the person has not yet said they keep, so that it can be shown once more. Gone once they have.
CREATE TABLE unconfirmed_recovery_key (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  recovery_key TEXT NOT NULL,
  made_at INTEGER NOT NULL
) STRICT;
