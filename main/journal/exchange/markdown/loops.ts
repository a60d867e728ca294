import type { Way } from '../../../../shared/contract/episodes.ts'
import type { Course } from '../../../../shared/episodes/rules.ts'
import { isoOf } from '../../../../shared/dates.ts'
import { courseColumns } from '../../loops/episodes.ts'
import { all, type ReadDb } from '../../storage/sql.ts'
import { frontMatter } from './front-matter.ts'
import { dated, isoOrNull, known, table } from './rejections/parts.ts'

const name = 'loops.md'

/** Loops, what was put off, and the person's own lists: one file; none where there is nothing of it. */
export function* loopsFile(db: ReadDb): Generator<[name: string, content: string]> {
  const text = [episodesText(db), parkedTable(db), redirectionsTable(db), triggersTable(db)].join(
    '',
  )
  if (text) yield [name, `${frontMatter({ type: 'loops' })}${text}`]
}

/** Where it goes, if there is one. */
export const loopsNames = (db: ReadDb): string[] => [...loopsFile(db)].map(([path]) => path)

interface Row extends Course {
  id: string
  zone: string
  strength: number | null
  circling: number | null
  working: number | null
  way: Way | null
  strengthAfter: number | null
  rejectionId: string | null
  about: string | null
  theme: string
  triggers: string
}

const episodesText = (db: ReadDb): string =>
  all<Row>(
    db,
    `SELECT episode.id, ${courseColumns}, episode.zone, strength, circling, working, way,
       strength_after AS strengthAfter, rejection_id AS rejectionId, rejections.title AS about, theme,
       (SELECT json_group_array(word) FROM (
          SELECT word FROM loop_triggers WHERE episode_id = episode.id ORDER BY word)) AS triggers
     FROM loop_episodes AS episode
     LEFT JOIN rejections ON rejections.id = rejection_id AND rejections.trashed_at IS NULL
     WHERE episode.trashed_at IS NULL ORDER BY started_at, episode.id`,
  )
    .map(episodeText)
    .join('')

function episodeText(row: Row): string {
  const triggers = JSON.parse(row.triggers) as string[]
  return (
    dated('Loop', row.startedAt, row.zone) +
    known({
      began: isoOf(row.startedAt, row.zone),
      ended: isoOrNull(row.endedAt, row.zone),
      ending: row.ending,
      last_seen: isoOf(row.seenAt, row.zone),
      about: row.about,
      about_id: row.rejectionId,
      theme: row.theme || null,
      set_off_by: triggers.length ? triggers : null,
      strength: row.strength,
      going_round: row.circling,
      working_through: row.working,
      way: row.way,
      strength_after: row.strengthAfter,
      timezone: row.zone,
      id: row.id,
    })
  )
}

interface NoteRow {
  id: string
  at: number
  zone: string
  note: string
  episodeId: string | null
  rejectionId: string | null
  outcome: string | null
  settledAt: number | null
  entryId: string | null
}

const parkedTable = (db: ReadDb): string =>
  table(
    2,
    'Put off',
    ['Time', 'Note', 'Outcome', 'Settled at', 'Loop id', 'About id', 'Entry id', 'Time zone', 'Id'],
    all<NoteRow>(
      db,
      `SELECT id, parked_at AS at, zone, note, episode_id AS episodeId, rejection_id AS rejectionId,
         outcome, settled_at AS settledAt, entry_id AS entryId
       FROM parked_notes WHERE trashed_at IS NULL ORDER BY parked_at, id`,
    ).map((row) => [
      isoOf(row.at, row.zone),
      row.note,
      row.outcome,
      isoOrNull(row.settledAt, row.zone),
      row.episodeId,
      row.rejectionId,
      row.entryId,
      row.zone,
      row.id,
    ]),
  )

const redirectionsTable = (db: ReadDb): string =>
  table(
    2,
    'Small absorbing things',
    ['Thing', 'Position', 'Id'],
    all<{ id: string; position: number; text: string }>(
      db,
      'SELECT id, position, text FROM redirections WHERE trashed_at IS NULL ORDER BY position, id',
    ).map(({ id, position, text }) => [text, position, id]),
  )

const triggersTable = (db: ReadDb): string =>
  table(
    2,
    'What sets loops off',
    ['What', 'Added'],
    all<{ word: string; addedAt: number }>(
      db,
      'SELECT word, added_at AS addedAt FROM trigger_words ORDER BY added_at, word',
    ).map(({ word, addedAt }) => [word, isoOf(addedAt, 'UTC')]),
  )
