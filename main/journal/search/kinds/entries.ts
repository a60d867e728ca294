import { fragmentsOfMarkdown } from '../../timeline/fragments.ts'
import { entryColumns, entryItem, type EntryRow } from '../../timeline/queries.ts'
import { indexed } from '../indexed.ts'
import { entriesUnspaced } from './entries-unspaced.ts'

// As imageReferences() of shared/image-references.ts finds them, but for what GLOB cannot say.
const image = `entries.body GLOB '*![[]*](assets/????????-????-????-????-????????????.*)*'`

/** Entries by their text; their feelings are those logged with them. */
export const entries = indexed({
  kind: 'entry',
  name: 'entries',
  columns: entryColumns,
  text: 'entries.body',
  unspaced: entriesUnspaced,
  excerpt: { column: 0, text: 'entries.body' },
  item(row: EntryRow, found) {
    const item = entryItem(row)
    if (item.kind !== 'entry' || found === null) return item
    return { ...item, excerpt: fragmentsOfMarkdown(found) }
  },
  tag: {
    condition: `EXISTS (SELECT 1 FROM entry_tags WHERE entry_id = entries.id AND key IN $values)`,
    passing: { ids: `SELECT entry_id AS id FROM entry_tags WHERE key IN $values` },
  },
  feeling: {
    condition: `EXISTS (SELECT 1 FROM feelings AS felt WHERE felt.entry_id = entries.id
      AND felt.trashed_at IS NULL AND felt.word IN $values)`,
    passing: {
      // By the index of words alone, without reading the rows. The plus keeps SQLite from going through all feelings of all entries.
      ids: `SELECT entry_id AS id FROM feelings WHERE word IN $values AND +entry_id IS NOT NULL
        AND moment NOT IN (SELECT moment FROM feelings WHERE trashed_at IS NOT NULL)`,
    },
  },
  about: {
    condition: `EXISTS (SELECT 1 FROM rejection_links WHERE kind = 'entry' AND item_id = entries.id
      AND rejection_id IN $values)`,
    passing: {
      ids: `SELECT item_id AS id FROM rejection_links WHERE rejection_id IN $values
        AND kind = 'entry'`,
    },
  },
  image: {
    condition: image,
    passing: {
      moments: `SELECT entries.moment FROM entries_fts JOIN entries ON entries.moment = entries_fts.rowid
      WHERE entries_fts MATCH '"assets"' AND ${image}`,
    },
  },
  favourite: {
    condition: 'favourite = 1',
    passing: { moments: 'SELECT moment FROM entries WHERE favourite = 1' },
  },
})
