-- By which way of making them titles and excerpts are made, and up to which entry by its moment; null for all of them.
-- Without a row, some of them may be older than that. See entries/titles-anew.ts.
CREATE TABLE titles_made (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  version INTEGER NOT NULL,
  up_to INTEGER
) STRICT;
