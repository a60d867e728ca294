import { isoOf } from '../../../../shared/dates.ts'
import { all, type ReadDb } from '../../storage/sql.ts'
import { frontMatter } from './front-matter.ts'
import { table, type Cell } from './rejections/parts.ts'

/** Where it goes. */
export const checkInsPath = 'check-ins.md'

/**
 * What the person rated of themselves, the words they found themselves in, what they were about to ask, and how their worry
 * windows went; null where there is nothing of it.
 */
export function checkInsFile(db: ReadDb): string | null {
  const text = [
    ratings(db),
    selfWords(db),
    picks(db),
    situations(db),
    situationRatings(db),
    worryWindows(db),
  ].join('')
  return text ? `${frontMatter({ type: 'check-ins' })}${text}` : null
}

type Rated = { day: string; at: number; zone: string }

const when = ({ day, at, zone }: Rated): Cell[] => [day, isoOf(at, zone), zone]

const ratings = (db: ReadDb): string =>
  table(
    2,
    'Ratings',
    ['Day', 'Time', 'Time zone', 'Scale', 'Value'],
    all<Rated & { scale: string; value: number }>(
      db,
      `SELECT local_date AS day, rated_at AS at, zone, scale, value FROM check_in_ratings
       ORDER BY local_date, scale`,
    ).map((row) => [...when(row), row.scale, row.value]),
  )

const selfWords = (db: ReadDb): string =>
  table(
    2,
    'Words',
    ['Added', 'Removed', 'Word', 'Id'],
    all<{ id: string; added: number; removed: number | null; word: string }>(
      db,
      `SELECT id, created_at AS added, removed_at AS removed, word FROM self_words
       ORDER BY created_at, id`,
    ).map(({ id, added, removed, word }) => [
      isoOf(added, 'UTC'),
      removed === null ? null : isoOf(removed, 'UTC'),
      word,
      id,
    ]),
  )

const picks = (db: ReadDb): string =>
  table(
    2,
    'Words that fitted',
    ['Day', 'Word', 'Word id'],
    all<{ day: string; word: string; id: string }>(
      db,
      `SELECT local_date AS day, word, word_id AS id FROM self_word_picks
       JOIN self_words ON self_words.id = word_id ORDER BY local_date, word_id`,
    ).map(({ day, word, id }) => [day, word, id]),
  )

const situations = (db: ReadDb): string =>
  table(
    2,
    'About to ask',
    ['Added', 'Situation', 'Id'],
    all<{ id: string; added: number; situation: string }>(
      db,
      `SELECT id, created_at AS added, situation FROM sensitivity_situations
       WHERE trashed_at IS NULL ORDER BY created_at, id`,
    ).map(({ id, added, situation }) => [isoOf(added, 'UTC'), situation, id]),
  )

const situationRatings = (db: ReadDb): string =>
  table(
    2,
    'How it looked before asking',
    ['Day', 'Time', 'Time zone', 'Concern', 'Expected no', 'Situation id'],
    all<Rated & { concern: number | null; expectedNo: number | null; id: string }>(
      db,
      `SELECT local_date AS day, rated_at AS at, zone, concern, expected_no AS expectedNo, id
       FROM sensitivity_ratings JOIN sensitivity_situations ON id = situation_id
       WHERE trashed_at IS NULL ORDER BY local_date, id`,
    ).map((row) => [...when(row), row.concern, row.expectedNo, row.id]),
  )

const worryWindows = (db: ReadDb): string =>
  table(
    2,
    'Worry windows',
    ['Day', 'Time', 'Time zone', 'Outcome'],
    all<Rated & { outcome: string }>(
      db,
      `SELECT local_date AS day, noted_at AS at, zone, outcome FROM worry_windows
       ORDER BY local_date`,
    ).map((row) => [...when(row), row.outcome]),
  )
