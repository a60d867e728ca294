import { all, write, type WriteDb } from '../storage/sql.ts'

const touch = (id: string, when = '') =>
  `${when} BEGIN INSERT OR REPLACE INTO themes_touched (id) VALUES (${id}); END;`

/**
 * Notes from now on which entries are written, thrown away, linked: by triggers of this connection, in its memory, so that
 * no way to change an entry can be forgotten. Nothing of it is in the file.
 */
export function watchEntries(db: WriteDb): void {
  db.exec(`
    CREATE TEMP TABLE IF NOT EXISTS themes_touched (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
    DELETE FROM themes_touched;
    CREATE TEMP TRIGGER IF NOT EXISTS themes_entry_added AFTER INSERT ON main.entries
      ${touch('new.id')}
    CREATE TEMP TRIGGER IF NOT EXISTS themes_entry_changed
      AFTER UPDATE OF body, created_at, local_date, trashed_at ON main.entries
      ${touch('new.id')}
    CREATE TEMP TRIGGER IF NOT EXISTS themes_entry_removed AFTER DELETE ON main.entries
      ${touch('old.id')}
    CREATE TEMP TRIGGER IF NOT EXISTS themes_link_added AFTER INSERT ON main.rejection_links
      ${touch('new.item_id', "WHEN new.kind = 'entry'")}
    CREATE TEMP TRIGGER IF NOT EXISTS themes_link_changed AFTER UPDATE ON main.rejection_links
      ${touch('new.item_id', "WHEN new.kind = 'entry'")}
    CREATE TEMP TRIGGER IF NOT EXISTS themes_link_removed AFTER DELETE ON main.rejection_links
      ${touch('old.item_id', "WHEN old.kind = 'entry'")}
  `)
}

/** The ids of the entries that were touched since they were last taken. */
export function takeTouched(db: WriteDb): string[] {
  const ids = all<{ id: string }>(db, 'SELECT id FROM temp.themes_touched').map(({ id }) => id)
  if (ids.length > 0) write(db, 'DELETE FROM temp.themes_touched')
  return ids
}
