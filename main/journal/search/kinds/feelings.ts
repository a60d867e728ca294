import { fragmentsOf } from '../../timeline/fragments.ts'
import { feelingColumns, feelingItem, type FeelingRow } from '../../timeline/queries.ts'
import { indexed } from '../indexed.ts'

/** Feelings by their word and their note. */
export const feelings = indexed({
  kind: 'feeling',
  name: 'feelings',
  columns: feelingColumns,
  text: "(feelings.word || ' ' || feelings.note)",
  unspaced: null,
  excerpt: { column: 1, text: 'feelings.note' },
  item(row: FeelingRow, found) {
    const item = feelingItem(row)
    return item.kind === 'feeling' && found !== null ? { ...item, note: fragmentsOf(found) } : item
  },
  tag: null,
  feeling: {
    condition: `feelings.word IN $values`,
    passing: { moments: `SELECT moment FROM feelings WHERE word IN $values` },
  },
  about: {
    condition: `EXISTS (SELECT 1 FROM rejection_links WHERE kind = 'feeling'
      AND item_id = feelings.id AND rejection_id IN $values)`,
    passing: {
      ids: `SELECT item_id AS id FROM rejection_links WHERE rejection_id IN $values
        AND kind = 'feeling'`,
    },
  },
  image: null,
  favourite: null,
})
