import fc from 'fast-check'
import { v7 as newId } from 'uuid'
import { setFavourite, setTags, setTrashed } from '../../main/journal/entries/queries.ts'
import { insertEntry } from '../../main/journal/entries/save.ts'
import { insertFeeling, setFeelingTrashed } from '../../main/journal/feelings/queries.ts'
import { write, type WriteDb } from '../../main/journal/storage/sql.ts'
import type { FoundKind } from '../../shared/contract/search.ts'
import { localDateOf } from '../../shared/dates.ts'
import { imageMarkdown } from '../../shared/image-references.ts'
import { text } from './naive-search.ts'

/** What was put into a journal, for a naive implementation to look through. */
export interface Put {
  kind: FoundKind
  id: string
  at: number
  localDate: string
  text: string
  thrown: boolean
  tags: string[]
  /** The words of its feelings. */
  felt: string[]
  /** The title of the rejection it is about. */
  about: string | null
  image: boolean
  favourite: boolean
}

const start = Date.parse('2026-03-01T08:00:00Z')
export const titles = ['No from Orchard', 'The café on Élan street', 'A date']
const feltWords = ['hurt', 'Hurt', 'left out', 'gêné', 'calm']

export const plan = fc.record({
  kind: fc.constantFrom<FoundKind>(
    'entry',
    'entry',
    'feeling',
    'reframe',
    'letter',
    'loop',
    'parked',
    'strength',
    'win',
    'plan',
    'ask',
    'values',
    'value-writing',
    'who-i-am',
  ),
  minutes: fc.oneof(fc.nat(60 * 24 * 90), fc.constantFrom(0, 1, 720, 1439, 1440)),
  zone: fc.constantFrom(
    'Europe/Lisbon',
    'Asia/Kathmandu',
    'Pacific/Kiritimati',
    'America/New_York',
  ),
  text,
  thrown: fc.nat(5).map((n) => n === 0),
  tags: fc.uniqueArray(fc.constantFrom('work', 'work/panel', 'Wörk', 'workshop', 'home', '家'), {
    maxLength: 2,
  }),
  felt: fc.uniqueArray(fc.constantFrom(...feltWords), { maxLength: 2 }),
  about: fc.option(fc.nat(titles.length - 1)),
  image: fc.nat(4).map((n) => n === 0),
  favourite: fc.nat(3).map((n) => n === 0),
})
type Plan = typeof plan extends fc.Arbitrary<infer P> ? P : never

const tables =
  'feelings entries rejection_links reframes letters loop_episodes parked_notes strengths wins plans asks ranked_values value_rankings value_writings who_i_am_versions rejections'

/** Empties a journal and fills it by plan. */
export function fill(db: WriteDb, plans: readonly Plan[]): Put[] {
  for (const table of tables.split(' ')) db.exec(`DELETE FROM ${table}`)
  const rejections = titles.map((title) => {
    const id = newId()
    write(
      db,
      `INSERT INTO rejections (id, created_at, updated_at, happened_at, zone, local_date, title, facts)
       VALUES (?, 0, 0, 0, 'UTC', '1970-01-01', ?, '')`,
      id,
      title,
    )
    return id
  })
  return onlyNow(plans.flatMap((each) => put(db, each, rejections)))
}

/** Of orders of values, and of who one is, only the latest is looked through. */
function onlyNow(all: readonly Put[]): Put[] {
  const latest = (kind: FoundKind) =>
    all
      .filter((one) => one.kind === kind && !one.thrown)
      .toSorted((a, b) => a.at - b.at)
      .at(-1)
  const [values, whoIAm] = [latest('values'), latest('who-i-am')]
  const versioned = (kind: FoundKind) => kind === 'values' || kind === 'who-i-am'
  return all.filter((one) => !versioned(one.kind) || one === values || one === whoIAm)
}

function put(db: WriteDb, planned: Plan, rejections: readonly string[]): Put[] {
  const { kind, zone } = planned
  // An order of values cannot be thrown away.
  const thrown = planned.thrown && kind !== 'values'
  const id = newId()
  const at = start + planned.minutes * 60_000
  const localDate = localDateOf(at, zone)
  const trashedAt = thrown ? at : null
  // A letter is always about a rejection, what stands for itself never.
  const place = ['strength', 'values', 'who-i-am'].includes(kind)
    ? null
    : (planned.about ?? (kind === 'letter' ? 0 : null))
  const about = place === null ? null : titles[place]!
  const rejectionId = place === null ? null : rejections[place]!
  const none = { tags: [], felt: [], image: false, favourite: false }
  const base = { kind, id, at, localDate, text: planned.text, thrown, about, ...none }
  const row = { id, at, zone, localDate, trashedAt, rejectionId, text: planned.text }
  if (kind === 'entry') {
    const picture = planned.image ? `\n\n${imageMarkdown({ id, type: 'png', name: 'view' })}` : ''
    const body = planned.text + picture
    const { tags, favourite, image } = planned
    insertEntry(db, { id, body, createdAt: at, zone, favourite, fieldTags: [] })
    setTags(db, id, 'field', tags)
    setFavourite(db, id, favourite)
    link(db, kind, id, rejectionId)
    const own = planned.felt.map((word) => feel(db, { ...row, id: newId(), text: word }, id))
    if (thrown) setTrashed(db, id, trashedAt)
    const felt = planned.felt
    const feelings = own.map((felt) => ({ ...base, ...felt, thrown: false, about: null }))
    return [{ ...base, text: body, tags, favourite, image, felt }, ...feelings]
  }
  if (kind === 'feeling') {
    const felt = feel(db, { ...row, text: planned.felt[0] ?? planned.text }, null)
    if (thrown) setFeelingTrashed(db, id, trashedAt)
    link(db, kind, id, rejectionId)
    return [{ ...base, ...felt }]
  }
  write(db, inserts[kind], row)
  if (kind === 'values')
    write(db, `INSERT INTO ranked_values VALUES ($id, 1, 'humour', $text)`, row)
  if (kind !== 'reframe') return [base]
  for (const [position, word] of planned.felt.entries())
    write(db, 'INSERT INTO reframe_feelings VALUES (?, ?, ?, NULL, NULL)', id, position, word)
  return [{ ...base, felt: planned.felt }]
}

interface Row extends Record<string, string | number | null> {
  id: string
  at: number
  zone: string
  localDate: string
  text: string
}

function feel(db: WriteDb, { id, at, zone, localDate, text: word }: Row, entryId: string | null) {
  const level = { pleasantness: 0, energy: 0, intensity: null }
  insertFeeling(db, { ...level, id, feltAt: at, zone, localDate, word, note: '', entryId })
  return { kind: 'feeling' as const, id, text: word, felt: [word] }
}

function link(db: WriteDb, kind: string, id: string, rejectionId: string | null): void {
  if (rejectionId !== null)
    write(db, 'INSERT INTO rejection_links VALUES (?, ?, ?)', kind, id, rejectionId)
}

const inserts = {
  reframe: `INSERT INTO reframes (id, rejection_id, begun_at, updated_at, zone, local_date, trashed_at,
      step, traps, facts, thought, evidence_for, evidence_against, balanced, test)
    VALUES ($id, $rejectionId, $at, $at, $zone, $localDate, $trashedAt, 1, '[]', '', $text, '', '', '', '')`,
  letter: `INSERT INTO letters (id, rejection_id, created_at, updated_at, zone, local_date,
      trashed_at, hurts, others, friend, kinder)
    VALUES ($id, $rejectionId, $at, $at, $zone, $localDate, $trashedAt, '', $text, '', '')`,
  loop: `INSERT INTO loop_episodes (id, rejection_id, started_at, seen_at, zone, local_date,
      trashed_at, theme)
    VALUES ($id, $rejectionId, $at, $at, $zone, $localDate, $trashedAt, $text)`,
  parked: `INSERT INTO parked_notes (id, rejection_id, parked_at, zone, local_date, trashed_at, note)
    VALUES ($id, $rejectionId, $at, $zone, $localDate, $trashedAt, $text)`,
  strength: `INSERT INTO strengths (id, created_at, updated_at, zone, local_date, trashed_at, strength, showed)
    VALUES ($id, $at, $at, $zone, $localDate, $trashedAt, '', $text)`,
  win: `INSERT INTO wins (id, rejection_id, created_at, updated_at, zone, local_date, trashed_at, day, win)
    VALUES ($id, $rejectionId, $at, $at, $zone, $localDate, $trashedAt, $localDate, $text)`,
  plan: `INSERT INTO plans (id, rejection_id, created_at, updated_at, zone, local_date, trashed_at,
      planned_for, plan)
    VALUES ($id, $rejectionId, $at, $at, $zone, $localDate, $trashedAt, $localDate, $text)`,
  ask: `INSERT INTO asks (id, rejection_id, created_at, updated_at, zone, local_date, trashed_at,
      title, whom, feared, habit)
    VALUES ($id, $rejectionId, $at, $at, $zone, $localDate, $trashedAt, '', '', $text, '')`,
  values: `INSERT INTO value_rankings (id, created_at, updated_at, zone, local_date)
    VALUES ($id, $at, $at, $zone, $localDate)`,
  'value-writing': `INSERT INTO value_writings (id, rejection_id, created_at, updated_at, zone,
      local_date, trashed_at, value, value_words, seconds, body)
    VALUES ($id, $rejectionId, $at, $at, $zone, $localDate, $trashedAt, 'humour', '', 0, $text)`,
  'who-i-am': `INSERT INTO who_i_am_versions (id, created_at, updated_at, zone, local_date,
      trashed_at, body)
    VALUES ($id, $at, $at, $zone, $localDate, $trashedAt, $text)`,
}
