import type { Rejection } from '../../../../../shared/contract/rejections.ts'
import { isoOf } from '../../../../../shared/dates.ts'
import { ratingsOf } from '../../../rejections/queries.ts'
import { all, type ReadDb } from '../../../storage/sql.ts'
import { frontMatter } from '../front-matter.ts'
import { rejectionPath, UniquePaths } from '../paths.ts'
import { valueWritingsTable } from '../values.ts'
import { asksTable } from './asks.ts'
import { oneLine, said, table } from './parts.ts'
import { actionsText, lessonsText, lettersText, stepsText, worthText } from './path-back.ts'
import { peopleText, reachOutsText } from './reach-outs.ts'
import { reframesText } from './reframes.ts'
import { afterItText } from './strengths-and-wins.ts'

type Row = Omit<Rejection, 'localDate' | 'trashedAt' | 'folded' | 'unfair'> & {
  createdAt: number
  updatedAt: number
  folded: number
  unfair: number
}

const columns = `id, happened_at AS happenedAt, created_at AS createdAt, updated_at AS updatedAt, zone, area,
  status, usual, folded, unfair, title, facts`

/** Those outside the trash, in the order in which they happened, each with where it goes. */
function rejectionsWithPaths(db: ReadDb): { rejection: Row; path: string }[] {
  const paths = new UniquePaths()
  return all<Row>(
    db,
    `SELECT ${columns} FROM rejections WHERE trashed_at IS NULL ORDER BY happened_at, created_at, id`,
  ).map((rejection) => ({
    rejection,
    path: paths.take(rejectionPath(rejection.happenedAt, rejection.zone, rejection.title)),
  }))
}

/** What belongs to no rejection. */
function* looseFiles(db: ReadDb): Generator<[name: string, content: string]> {
  const records = reframesText(db, null) + reachOutsText(db, null)
  if (records)
    yield ['rejections/without-a-rejection.md', `${frontMatter({ type: 'records' })}${records}`]
  const people = peopleText(db)
  if (people) yield ['rejections/people.md', `${frontMatter({ type: 'people' })}${people}`]
}

/** Where everything goes that `rejectionFiles` gives. */
export const rejectionNames = (db: ReadDb): string[] => [
  ...rejectionsWithPaths(db).map(({ path }) => path),
  ...looseFiles(db).map(([name]) => name),
]

/**
 * A file a rejection with all that belongs to it, and those for what belongs to none.
 * @param entryPaths where each entry that is about a rejection was put, by its id
 */
export function* rejectionFiles(
  db: ReadDb,
  entryPaths: ReadonlyMap<string, string>,
): Generator<[name: string, content: string]> {
  for (const { rejection, path } of rejectionsWithPaths(db))
    yield [path, rejectionFile(db, rejection, entryPaths)]
  yield* looseFiles(db)
}

function rejectionFile(db: ReadDb, row: Row, entryPaths: ReadonlyMap<string, string>): string {
  const { id, zone, title } = row
  const properties = frontMatter({
    type: 'rejection',
    id,
    title,
    happened: isoOf(row.happenedAt, zone),
    created: isoOf(row.createdAt, zone),
    updated: isoOf(row.updatedAt, zone),
    timezone: zone,
    area: row.area ?? undefined,
    status: row.status,
    usual: row.usual ?? undefined,
    unfair: row.unfair === 1,
    folded: row.folded === 1,
  })
  return [
    properties,
    `\n# ${oneLine(title)}\n`,
    said(2, 'What happened', row.facts),
    ratingsTable(db, id),
    entryLinks(db, id, entryPaths),
    feelingsTable(db, id),
    stepsText(db, id, zone),
    reframesText(db, id),
    lettersText(db, id),
    reachOutsText(db, id),
    worthText(db, id),
    lessonsText(db, id),
    valueWritingsTable(db, id),
    actionsText(db, id),
    afterItText(db, id),
    asksTable(db, id),
  ].join('')
}

const ratingsTable = (db: ReadDb, id: string): string =>
  table(
    2,
    'How much it hurt',
    ['Time', 'Hurt', 'Time zone', 'Id'],
    ratingsOf(db, id).map((rating) => [
      isoOf(rating.ratedAt, rating.zone),
      rating.hurt,
      rating.zone,
      rating.id,
    ]),
  )

function entryLinks(db: ReadDb, id: string, paths: ReadonlyMap<string, string>): string {
  const links = all<{ id: string; title: string }>(
    db,
    `SELECT entries.id, title FROM rejection_links JOIN entries ON entries.id = item_id
     WHERE kind = 'entry' AND rejection_id = ? AND entries.trashed_at IS NULL ORDER BY moment`,
    id,
  ).flatMap(({ id: entryId, title }) => {
    const path = paths.get(entryId)
    // Linked only since the export began.
    if (path === undefined) return []
    const name = path.slice(path.lastIndexOf('/') + 1, -'.md'.length)
    return [`- [${oneLine(title || name)}](../../${path})\n`]
  })
  return links.length ? `\n## Entries about it\n\n${links.join('')}` : ''
}

const feelingsTable = (db: ReadDb, id: string): string =>
  table(
    2,
    'Feelings about it',
    ['Time', 'Feeling', 'Intensity', 'Note', 'Id'],
    all<{
      id: string
      at: number
      zone: string
      word: string
      intensity: number | null
      note: string
    }>(
      db,
      `SELECT feelings.id, felt_at AS at, zone, word, intensity, note
       FROM rejection_links JOIN feelings ON feelings.id = item_id
       WHERE kind = 'feeling' AND rejection_id = ? AND trashed_at IS NULL ORDER BY moment`,
      id,
    ).map((felt) => [isoOf(felt.at, felt.zone), felt.word, felt.intensity, felt.note, felt.id]),
  )

/** What each entry is about, by its id. */
export const aboutEntries = (db: ReadDb): Map<string, { id: string; title: string }> =>
  new Map(
    all<{ itemId: string; id: string; title: string }>(
      db,
      `SELECT item_id AS itemId, id, title FROM rejection_links
       JOIN rejections ON rejections.id = rejection_id
       WHERE kind = 'entry' AND trashed_at IS NULL`,
    ).map(({ itemId, ...about }) => [itemId, about]),
  )
