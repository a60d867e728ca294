-- FTS5 (3.53.4) marks the words of a row that is deleted from the index and added to it in one go, and its secure-delete
-- does not find all of them again where they lie on more than one page: words that were deleted from an entry of some
-- length stayed in the index, to be found and to be read. Written out in between ('merge' does so, and merges nothing
-- here), a row carries no mark.
DROP TRIGGER entries_fts_update;
CREATE TRIGGER entries_fts_update AFTER UPDATE OF body, moment ON entries BEGIN
  INSERT INTO entries_fts (entries_fts, rowid, body) VALUES ('delete', old.moment, old.body);
  INSERT INTO entries_fts (entries_fts, rank) VALUES ('merge', 0);
  INSERT INTO entries_fts (rowid, body) VALUES (new.moment, new.body);
END;

DROP TRIGGER feelings_fts_update;
CREATE TRIGGER feelings_fts_update AFTER UPDATE OF word, note, moment ON feelings BEGIN
  INSERT INTO feelings_fts (feelings_fts, rowid, word, note)
  VALUES ('delete', old.moment, old.word, old.note);
  INSERT INTO feelings_fts (feelings_fts, rank) VALUES ('merge', 0);
  INSERT INTO feelings_fts (rowid, word, note) VALUES (new.moment, new.word, new.note);
END;

INSERT INTO entries_fts (entries_fts) VALUES ('rebuild');
INSERT INTO feelings_fts (feelings_fts) VALUES ('rebuild');
