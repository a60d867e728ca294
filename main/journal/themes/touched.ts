import { all, write, type WriteDb } from '../storage/sql.ts'

const touch = (id: string, when = '') =>
  `${when} BEGIN INSERT OR REPLACE INTO themes_touched (id) VALUES (${id}); END;`

/** What can be written, and what of it themes are found in. */
const watched: Record<string, string> = {
  entries: 'body, created_at, local_date, trashed_at',
  parked_notes: 'note, parked_at, local_date, rejection_id, trashed_at',
  loop_episodes: 'theme, started_at, local_date, rejection_id, trashed_at',
}

const triggers = (table: string, columns: string): string => `
  CREATE TEMP TRIGGER IF NOT EXISTS themes_${table}_added AFTER INSERT ON main.${table}
    ${touch('new.id')}
  CREATE TEMP TRIGGER IF NOT EXISTS themes_${table}_changed AFTER UPDATE OF ${columns} ON main.${table}
    ${touch('new.id')}
  CREATE TEMP TRIGGER IF NOT EXISTS themes_${table}_removed AFTER DELETE ON main.${table}
    ${touch('old.id')}`

/**
 * Notes from now on what is written, thrown away, linked: by triggers of this connection, in its memory, so that no way to
 * change a writing can be forgotten. Nothing of it is in the file.
 */
export function watchWritings(db: WriteDb): void {
  db.exec(`
    CREATE TEMP TABLE IF NOT EXISTS themes_touched (id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
    DELETE FROM themes_touched;
    ${Object.entries(watched)
      .map(([table, columns]) => triggers(table, columns))
      .join('')}
    CREATE TEMP TRIGGER IF NOT EXISTS themes_link_added AFTER INSERT ON main.rejection_links
      ${touch('new.item_id', "WHEN new.kind = 'entry'")}
    CREATE TEMP TRIGGER IF NOT EXISTS themes_link_changed AFTER UPDATE ON main.rejection_links
      ${touch('new.item_id', "WHEN new.kind = 'entry'")}
    CREATE TEMP TRIGGER IF NOT EXISTS themes_link_removed AFTER DELETE ON main.rejection_links
      ${touch('old.item_id', "WHEN old.kind = 'entry'")}
  `)
}

/** The ids of what was touched since they were last taken. */
export function takeTouched(db: WriteDb): string[] {
  const ids = all<{ id: string }>(db, 'SELECT id FROM temp.themes_touched').map(({ id }) => id)
  if (ids.length > 0) write(db, 'DELETE FROM temp.themes_touched')
  return ids
}
