import type { Piece } from '../../../shared/contract/library.ts'
import type { Fragment } from '../../../shared/contract/timeline.ts'
import { all, first, type ReadDb } from '../storage/sql.ts'
import { fragmentsOf, matchBegins, matchEnds, whole } from '../timeline/fragments.ts'
import { fold, foldWithPlaces, placeOf, wordsOf } from '../../../shared/search/folding.ts'

export type Row = Omit<Piece, 'text' | 'rejection'> & {
  text: string
  rejectionId: string | null
  title: string | null
}

interface Asked {
  query: string
  kind: Piece['kind'] | null
  limit: number
  offset: number
}

const space = `' ' || char(9, 10, 13)`
const parts = ['hurts', 'others', 'friend', 'kinder'].map((part) => `nullif(${part}, '')`)
const letter = `trim(concat_ws(char(10, 10), ${parts.join(', ')}), ${space})`

/** A line of the list shows less than this of a text. */
const beginning = 400

// What belongs to a rejection that is lost is there all the same; what belongs to one in the trash is not.
const pieces = (text: (column: string) => string): string => `
  SELECT 'sentence' AS kind, reframes.id AS id, begun_at AS at, reframes.zone AS zone,
    reframes.local_date AS localDate, ${text(`trim(balanced, ${space})`)} AS text,
    rejections.id AS rejectionId, title
  FROM reframes LEFT JOIN rejections ON rejections.id = rejection_id
  WHERE $kind IS NOT 'letter' AND reframes.trashed_at IS NULL AND rejections.trashed_at IS NULL
    AND trim(balanced, ${space}) <> ''
  UNION ALL
  SELECT 'letter', letters.id, letters.created_at, letters.zone, letters.local_date,
    ${text(letter)}, rejections.id, title
  FROM letters JOIN rejections ON rejections.id = rejection_id
  WHERE $kind IS NOT 'sentence' AND letters.trashed_at IS NULL AND rejections.trashed_at IS NULL
    AND ${letter} <> ''`
const inOrder = 'ORDER BY at DESC, id DESC'

const inFull = pieces((column) => column)
const begun = pieces((column) => `substr(${column}, 1, ${beginning})`)
const counted = `SELECT count(*) AS total FROM (${pieces(() => "''")})`

/** What the person wrote to themselves; see `library.search` in the contract. */
export function searchLibrary(
  db: ReadDb,
  { query, kind, limit, offset }: Asked,
): { pieces: Piece[]; total: number } {
  const words = wordsOf(query)
  if (words.length === 0) {
    const { total } = first<{ total: number }>(db, counted, { kind })!
    const rows = all<Row>(db, `${begun} ${inOrder} LIMIT $limit OFFSET $offset`, {
      kind,
      limit,
      offset,
    })
    return { pieces: rows.map((row) => pieceOf(row, [])), total }
  }
  const found = all<Row>(db, `${inFull} ${inOrder}`, { kind }).filter(({ text, title }) => {
    const [inText, inTitle] = [fold(text), fold(title ?? '')]
    return words.every((word) => placeOf(word, inText) >= 0 || placeOf(word, inTitle) >= 0)
  })
  return {
    pieces: found.slice(offset, offset + limit).map((row) => pieceOf(row, words)),
    total: found.length,
  }
}

/** A row as the window has it, with marks where words match. */
export const pieceOf = (
  { text, rejectionId, title, ...row }: Row,
  words: readonly string[],
): Piece => ({
  ...row,
  text: fragmentsOf(marked(text, words)),
  rejection:
    rejectionId === null ? null : { id: rejectionId, title: inTitle(marked(title ?? '', words)) },
})

const inTitle = (text: string): Fragment[] =>
  text.includes(matchBegins) ? fragmentsOf(text) : whole(text)

/** A text with marks around what matches. */
function marked(text: string, words: readonly string[]): string {
  if (words.length === 0) return text
  const folded = foldWithPlaces(text)
  const matches = words
    .flatMap((word) => placesOf(word, folded.text))
    .sort(([one], [other]) => one - other)
  let done = 0
  let result = ''
  for (const [begins, ends] of matches) {
    const [from, to] = [folded.from[begins]!, endOf(folded.from, ends)]
    if (from < done) continue
    result += `${text.slice(done, from)}${matchBegins}${text.slice(from, to)}${matchEnds}`
    done = to
    // More than this after the first is not shown.
    if (to - folded.from[matches[0]![0]]! > beginning) break
  }
  return result + text.slice(done)
}

/** The end of the sign whose last folded unit lies before `ends`: a sign that became several is marked as a whole. */
function endOf(from: readonly number[], ends: number): number {
  const last = from[ends - 1]!
  let at = ends
  while (from[at]! <= last && at < from.length - 1) at += 1
  return from[at]!
}

function placesOf(word: string, text: string): [begins: number, ends: number][] {
  const places: [number, number][] = []
  for (let at = placeOf(word, text); at >= 0; at = placeOf(word, text, at + word.length))
    places.push([at, at + word.length])
  return places
}
