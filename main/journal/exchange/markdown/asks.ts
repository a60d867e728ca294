import type { Ask } from '../../../../shared/contract/asks.ts'
import { isoOf } from '../../../../shared/dates.ts'
import { all, type ReadDb } from '../../storage/sql.ts'
import { frontMatter } from './front-matter.ts'
import { dated, isoOrNull, known, said, table } from './rejections/parts.ts'

/** Where it goes. */
export const asksPath = 'asks.md'

/** What the person asked of others, or meant to, and their if-then plans; null where there is nothing of it. */
export function asksFile(db: ReadDb): string | null {
  const text = asksText(db) + plansTable(db)
  return text ? `${frontMatter({ type: 'asks' })}${text}` : null
}

interface Row extends Omit<Ask, 'localDate' | 'putAway' | 'trashedAt' | 'rejectionTitle'> {
  updatedAt: number
  putAwayAt: number | null
  answeredZone: string | null
  about: string | null
}

const asksText = (db: ReadDb): string =>
  all<Row>(
    db,
    `SELECT asks.id, asks.created_at AS createdAt, asks.updated_at AS updatedAt, asks.zone,
       rejection_id AS rejectionId, rejections.title AS about, starter, asks.title, asks.area, whom,
       feared, chance, cost, distress, habit, planned_for AS plannedFor, state,
       put_away_at AS putAwayAt, answered_at AS answeredAt, answered_zone AS answeredZone,
       answered_on AS answeredOn, happened, cost_after AS costAfter, distress_peak AS distressPeak,
       surprised, chance_next AS chanceNext
     FROM asks LEFT JOIN rejections ON rejections.id = rejection_id AND rejections.trashed_at IS NULL
     WHERE asks.trashed_at IS NULL ORDER BY asks.created_at, asks.id`,
  )
    .map(askText)
    .join('')

const askText = (row: Row): string =>
  dated('Ask', row.createdAt, row.zone) +
  known({
    state: row.state,
    area: row.area,
    from_our_list: row.starter,
    about: row.about,
    about_id: row.rejectionId,
    planned_for: row.plannedFor,
    chance: row.chance,
    cost: row.cost,
    distress: row.distress,
    question_put_away: isoOrNull(row.putAwayAt, row.zone),
    answered: isoOrNull(row.answeredAt, row.answeredZone ?? row.zone),
    answered_timezone: row.answeredZone,
    answered_on: row.answeredOn,
    happened: row.happened,
    cost_after: row.costAfter,
    distress_peak: row.distressPeak,
    chance_next: row.chanceNext,
    created: isoOf(row.createdAt, row.zone),
    updated: isoOf(row.updatedAt, row.zone),
    timezone: row.zone,
    id: row.id,
  }) +
  said(3, 'What I ask', row.title) +
  said(3, 'Whom', row.whom) +
  said(3, 'What I fear will happen', row.feared) +
  said(3, 'The safety habit I leave out', row.habit) +
  said(3, 'What surprised me', row.surprised)

interface PlanRow {
  id: string
  cue: string
  act: string
  createdAt: number
  updatedAt: number
  closedAt: number | null
  zone: string
}

const plansTable = (db: ReadDb): string =>
  table(
    2,
    'If-then plans',
    ['If', 'Then I will', 'Made', 'Changed', 'Closed', 'Time zone', 'Id'],
    all<PlanRow>(
      db,
      `SELECT id, cue, act, created_at AS createdAt, updated_at AS updatedAt, closed_at AS closedAt,
         zone
       FROM if_then_plans WHERE trashed_at IS NULL ORDER BY created_at, id`,
    ).map((row) => [
      row.cue,
      row.act,
      isoOf(row.createdAt, row.zone),
      isoOf(row.updatedAt, row.zone),
      isoOrNull(row.closedAt, row.zone),
      row.zone,
      row.id,
    ]),
  )
