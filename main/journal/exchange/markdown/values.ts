import type { ValueWriting } from '../../../../shared/contract/values.ts'
import { isoOf } from '../../../../shared/dates.ts'
import { all, type ReadDb } from '../../storage/sql.ts'
import { rankings } from '../../values/rankings.ts'
import { valueWritings } from '../../values/writings.ts'
import { frontMatter } from './front-matter.ts'
import { dated, isoOrNull, known, said, table } from './rejections/parts.ts'

/** Where it goes. */
export const valuesPath = 'values.md'

/** Every ranking of the person's values, and what they wrote about them; null where there is nothing of it. */
export function valuesFile(db: ReadDb): string | null {
  const text = rankingsText(db) + writingsText(db)
  return text ? `${frontMatter({ type: 'values' })}${text}` : null
}

const rankingsText = (db: ReadDb): string =>
  rankings(db)
    .toReversed()
    .map(
      ({ id, createdAt, updatedAt, zone, values }) =>
        dated('Ranking', createdAt, zone) +
        known({
          created: isoOf(createdAt, zone),
          updated: isoOf(updatedAt, zone),
          timezone: zone,
          id,
        }) +
        table(
          3,
          'What matters most comes first',
          ['Place', 'Value', 'Id'],
          values.map(({ value, words }, index) => [index + 1, words, value]),
        ),
    )
    .join('')

const writingsText = (db: ReadDb): string =>
  valueWritings(db)
    .filter(({ trashedAt }) => trashedAt === null)
    .toReversed()
    .map(writingText)
    .join('')

const writingText = (writing: ValueWriting): string =>
  dated('Writing', writing.createdAt, writing.zone) +
  known({
    value: writing.valueWords,
    value_id: writing.value,
    area: writing.area,
    away_from: writing.awayFrom,
    about: writing.rejectionTitle,
    about_id: writing.rejectionId,
    seconds: writing.seconds,
    finished: isoOrNull(writing.finishedAt, writing.zone),
    created: isoOf(writing.createdAt, writing.zone),
    updated: isoOf(writing.updatedAt, writing.zone),
    timezone: writing.zone,
    id: writing.id,
  }) +
  said(3, 'What I wrote', writing.body)

interface OfRejection {
  createdAt: number
  zone: string
  valueWords: string
  area: string | null
  id: string
}

/** The writings that began from a rejection, named on its page; their words lie in `values.md`. */
export const valueWritingsTable = (db: ReadDb, rejectionId: string): string =>
  table(
    2,
    'Writing on what matters',
    ['When', 'Value', 'Area', 'Id'],
    all<OfRejection>(
      db,
      `SELECT created_at AS createdAt, zone, value_words AS valueWords, area, id FROM value_writings
       WHERE rejection_id = ? AND trashed_at IS NULL ORDER BY created_at, id`,
      rejectionId,
    ).map(({ createdAt, zone, valueWords, area, id }) => [
      isoOf(createdAt, zone),
      valueWords,
      area,
      id,
    ]),
  )
