import { marksIn } from '../../../shared/search/marks.ts'
import type { Wanted } from '../../../shared/search/query.ts'
import { isWords, sought } from '../../../shared/search/said.ts'
import type { ReadDb } from '../storage/sql.ts'
import { fragmentsOf, matchBegins, matchEnds } from '../timeline/fragments.ts'
import type { Asked, Span } from './asked.ts'
import { bm25 } from './bm25.ts'
import { inOrder, type Found, type Kind } from './kind.ts'
import { matcher } from './matching.ts'
import { rowsOf, type Row, type Source } from './rows.ts'

/** A kind of which a journal has few: every row is looked through, as the index of others does it. */
export function scanned(source: Source): Kind {
  const { kind } = source
  const reading = rowsOf(source)
  function placed(db: ReadDb): readonly Row[] {
    const steps = reading(db)
    for (;;) {
      const step = steps.next()
      if (step.done) return step.value
    }
  }
  const found = (row: Row, { query }: Asked): Found => ({
    moment: row.moment,
    kind,
    id: row.id,
    item: () => ({
      kind,
      id: row.id,
      at: row.at,
      zone: row.zone,
      localDate: row.localDate,
      excerpt: fragmentsOf(marked(row.text, query.words)),
      thrown: row.thrown === 1,
      about: row.rejectionId === null ? null : { id: row.rejectionId, title: row.title ?? '' },
    }),
  })
  return {
    kind,
    rows: source.sql,
    readAhead: reading,
    find(db, asked, after, limit) {
      const matches = matcher(asked)
      const items: Found[] = []
      for (const row of within(placed(db), asked.span)) {
        if ((after && inOrder(row, after) <= 0) || !matches(row)) continue
        items.push(found(row, asked))
        if (items.length === limit) break
      }
      return items
    },
    best(db, asked, limit) {
      const matches = matcher(asked)
      const wanted = asked.query.words.filter(({ text, negated }) => !negated && isWords(text))
      const all = placed(db)
      const score = bm25(
        all,
        wanted.map((word) => sought(word.text, word.phrase)),
      )
      return all
        .flatMap((row, i) => (matches(row) ? [{ row, score: score(i) }] : []))
        .sort((a, b) => b.score - a.score || inOrder(a.row, b.row))
        .slice(0, limit)
        .map(({ row, score }) => ({ ...found(row, asked), score }))
    },
    count(db, asked, most) {
      const matches = matcher(asked)
      let count = 0
      for (const row of within(placed(db), asked.span)) if (matches(row) && ++count === most) break
      return count
    },
  }
}

/** Of rows in their order, newest first, those between two moments. */
function* within(rows: readonly Row[], { from, below }: Span): Generator<Row> {
  for (const row of rows) {
    if (row.moment < from) return
    if (row.moment < below) yield row
  }
}

/** Where to begin, at a word, so that a mark is in sight; where there are no spaces, wherever that is. */
function beginning(text: string, mark: number): number {
  if (mark <= lead) return 0
  const space = text.slice(mark - lead, mark).search(/\s/)
  return mark - lead + space + 1
}

const lead = 50

/** A text with marks around what matches. Only its beginning is shown, or what lies around the first of them. */
function marked(text: string, words: readonly Wanted[]): string {
  const marks = marksIn(text, words, 20)
  const begin = beginning(text, marks[0]?.from ?? 0)
  let done = begin
  let result = begin > 0 ? '…' : ''
  for (const { from, to } of marks) {
    if (from > begin + shown) break
    result += `${text.slice(done, from)}${matchBegins}${text.slice(from, to)}${matchEnds}`
    done = to
  }
  return result + text.slice(done, Math.max(done, begin + shown))
}

/** A line of the list shows less than this of a text. */
const shown = 400
