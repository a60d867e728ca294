import type { Letter } from '../../../../../shared/contract/letters.ts'
import type { Lesson } from '../../../../../shared/contract/lessons.ts'
import type { Worth } from '../../../../../shared/contract/worth.ts'
import { isoOf } from '../../../../../shared/dates.ts'
import { steps } from '../../../../../shared/rejections/path.ts'
import { lettersOf } from '../../../letters/queries.ts'
import { all, type ReadDb } from '../../../storage/sql.ts'
import { worthOf } from '../../../worth/queries.ts'
import { dated, isoOrNull, known, said, table } from './parts.ts'

interface Written {
  id: string
  createdAt: number
  updatedAt: number
  zone: string
  finishedAt: number | null
}

const times = ({ id, createdAt, updatedAt, zone, finishedAt }: Written) => ({
  created: isoOf(createdAt, zone),
  updated: isoOf(updatedAt, zone),
  finished: isoOrNull(finishedAt, zone),
  timezone: zone,
  id,
})

export const lettersText = (db: ReadDb, rejectionId: string): string =>
  lettersOf(db, rejectionId).map(letterText).join('')

const letterText = (letter: Letter): string =>
  dated('Letter', letter.createdAt, letter.zone) +
  known(times(letter)) +
  said(3, 'What hurts', letter.hurts) +
  said(3, 'Others know this', letter.others) +
  said(3, 'What I would say to a friend', letter.friend) +
  said(3, 'What would be a little kinder', letter.kinder)

export const worthText = (db: ReadDb, rejectionId: string): string =>
  worthOf(db, rejectionId).map(oneWorthText).join('')

const oneWorthText = (worth: Worth): string =>
  dated('What this outcome cannot decide', worth.createdAt, worth.zone) +
  known({ outcome: worth.outcome, self: worth.self, ...times(worth) }) +
  said(3, 'What it cannot take away', worth.keeps) +
  said(3, 'What was so the day before, and still is', worth.still) +
  said(3, 'What I go on standing for', worth.stands)

type LessonRow = Omit<Lesson, 'rejectionId' | 'localDate' | 'reasons'> & { reasons: string }

export const lessonsText = (db: ReadDb, rejectionId: string): string =>
  all<LessonRow>(
    db,
    `SELECT id, created_at AS createdAt, updated_at AS updatedAt, zone, finished_at AS finishedAt,
       reasons, known, unknown, learned
     FROM lessons WHERE rejection_id = ? ORDER BY created_at, id`,
    rejectionId,
  )
    .map(lessonText)
    .join('')

const lessonText = (lesson: LessonRow): string =>
  dated('What it tells me', lesson.createdAt, lesson.zone) +
  known({ reasons: JSON.parse(lesson.reasons) as string[], ...times(lesson) }) +
  said(3, 'What I know', lesson.known) +
  said(3, 'What I do not know', lesson.unknown) +
  said(3, 'What I would keep, change or drop', lesson.learned)

interface ActionRow {
  id: string
  text: string
  due: string | null
  doneOn: string | null
  doneAt: number | null
  createdAt: number
  zone: string
}

export const actionsText = (db: ReadDb, rejectionId: string): string =>
  table(
    2,
    'Small things to do',
    ['To do', 'Due', 'Done on', 'Done at', 'Added', 'Time zone', 'Id'],
    all<ActionRow>(
      db,
      `SELECT id, text, due, done_on AS doneOn, done_at AS doneAt, created_at AS createdAt, zone
       FROM actions WHERE rejection_id = ? AND trashed_at IS NULL ORDER BY created_at, id`,
      rejectionId,
    ).map(({ id, text, due, doneOn, doneAt, createdAt, zone }) => [
      text,
      due,
      doneOn,
      isoOrNull(doneAt, zone),
      isoOf(createdAt, zone),
      zone,
      id,
    ]),
  )

const titles: Record<string, { title: string } | undefined> = steps

/** The steps that were done or skipped, also one that this Intact does not know. */
export const stepsText = (db: ReadDb, rejectionId: string, zone: string): string =>
  table(
    2,
    'Steps',
    ['Step', 'State', 'Time', 'Id'],
    all<{ step: string; state: string; at: number }>(
      db,
      'SELECT step, state, at FROM rejection_steps WHERE rejection_id = ? ORDER BY at, step',
      rejectionId,
    ).map(({ step, state, at }) => [titles[step]?.title ?? null, state, isoOf(at, zone), step]),
  )
