-- Thought records can be thrown away, and come back.
ALTER TABLE reframes ADD COLUMN trashed_at INTEGER;
