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

-- Recovery keys that the person has not yet said they keep, so that they can be shown once more. Gone once they have.
-- More than one where a new key was made before the last one was confirmed; one of them opens the journal at most.
CREATE TABLE unconfirmed_recovery_key (
  recovery_key TEXT PRIMARY KEY,
  made_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
