import type { Theme, ThemeWriting } from '../../../shared/contract/themes.ts'
import { Failure } from '../../../shared/result.ts'
import type { Clock } from '../clock.ts'
import { all, inTransaction, write, type ReadDb, type WriteDb } from '../storage/sql.ts'
import { Choices, type Choice } from './choices.ts'

/** What was said of themes, the last first. */
export const choicesIn = (db: ReadDb): Choices =>
  new Choices(
    all<Choice>(
      db,
      `SELECT key, label, name, merged_into AS mergedInto, dismissed_at AS dismissedAt FROM themes
       ORDER BY changed_at DESC, key`,
    ),
  )

interface Named {
  key: string
  label: string
}

/** An empty name takes an earlier one back. When this returns, it is on disk; so with all that follow. */
export const renameTheme = (
  db: WriteDb,
  clock: Clock,
  { key, label, name }: Named & { name: string },
): void => set(db, clock, { key, label }, 'name', name.toWellFormed() || null)

/** @throws Failure `bad-input` where what it would be a part of is a part of it */
export function mergeTheme(
  db: WriteDb,
  clock: Clock,
  { key, label, into, intoLabel }: Named & { into: string; intoLabel: string },
): void {
  inTransaction(db, () => {
    const choices = choicesIn(db)
    if (choices.rootOf(into) === choices.rootOf(key)) {
      if (choices.get(key)?.mergedInto === into) return
      throw new Failure('bad-input', 'These two are one theme already. Nothing was changed.')
    }
    set(db, clock, { key, label }, 'merged_into', into)
    // What the other is called has to be known also where it is written of no more.
    write(
      db,
      'INSERT OR IGNORE INTO themes (key, changed_at, label) VALUES (?, ?, ?)',
      into,
      clock.now(),
      intoLabel.toWellFormed(),
    )
  })
}

export const separateTheme = (db: WriteDb, clock: Clock, key: string): void =>
  takeBack(db, clock, key, 'merged_into')

export const dismissTheme = (db: WriteDb, clock: Clock, theme: Named): void =>
  set(db, clock, theme, 'dismissed_at', clock.now())

export const bringBackTheme = (db: WriteDb, clock: Clock, key: string): void =>
  takeBack(db, clock, key, 'dismissed_at')

type Column = 'name' | 'merged_into' | 'dismissed_at'

function set(
  db: WriteDb,
  clock: Clock,
  { key, label }: Named,
  column: Column,
  value: string | number | null,
): void {
  write(
    db,
    `INSERT INTO themes (key, changed_at, label, ${column}) VALUES (?, ?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET ${column} = excluded.${column}, label = excluded.label,
       changed_at = excluded.changed_at`,
    key,
    clock.now(),
    label.toWellFormed(),
    value,
  )
}

function takeBack(db: WriteDb, clock: Clock, key: string, column: Column): void {
  write(db, `UPDATE themes SET ${column} = NULL, changed_at = ? WHERE key = ?`, clock.now(), key)
}

/** Some writings with as much of their text as a line holds, in the order of their ids, without those in the trash, or gone. */
export function writingsOf(db: ReadDb, ids: readonly string[]): ThemeWriting[] {
  const rows = all<ThemeWriting>(
    db,
    `WITH asked AS (SELECT value AS id FROM json_each(?))
     SELECT 'entry' AS kind, id, iif(title <> '', title, excerpt) AS text, local_date AS localDate
       FROM entries WHERE id IN asked AND trashed_at IS NULL
     UNION ALL SELECT 'note', id, note, local_date
       FROM parked_notes WHERE id IN asked AND trashed_at IS NULL
     UNION ALL SELECT 'episode', id, theme, local_date
       FROM loop_episodes WHERE id IN asked AND trashed_at IS NULL`,
    JSON.stringify(ids),
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

type About = NonNullable<Theme['rejection']>

/** The rejections that themes are about, by their ids, without those in the trash. */
export function rejectionsOf(
  db: ReadDb,
  found: readonly { rejectionId: string | null }[],
): Map<string, About> {
  const rows = all<{ id: string; title: string; folded: number }>(
    db,
    `SELECT id, title, folded FROM rejections
     WHERE id IN (SELECT value FROM json_each(?)) AND trashed_at IS NULL`,
    JSON.stringify(found.map(({ rejectionId }) => rejectionId)),
  )
  return new Map(rows.map((row) => [row.id, { ...row, folded: row.folded === 1 }]))
}
