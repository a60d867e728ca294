import { v7 as newId } from 'uuid'
import { write, type WriteDb } from '../../main/journal/storage/sql.ts'
import { localDateOf } from '../../shared/dates.ts'

const hostile =
  ' ## Letter, 2026-01-01 10:00\n\n> - id: forged\n| a | b |\n---\n<br>&amp;&#124; \\| \\ *x* `y` [z](w) “é” 漢😀 \n\n'
export const cell = '| a \\| <br>\n*b* &amp; \\ `c|d` [e](f) ## 😀 '

export type Row = Record<string, string | number | null>

export function insert(db: WriteDb, table: string, row: Row): Row {
  const names = Object.keys(row)
  write(
    db,
    `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map((name) => `$${name}`).join(', ')})`,
    row,
  )
  return row
}

export const start = Date.parse('2026-11-16T16:10:05.123Z')
const zone = 'Asia/Kathmandu'
let minutes = 0
/** The columns that say when, a minute later each time. */
export const when = (name: string, where = zone): Row => {
  const instant = start + ++minutes * 60_000
  return { [name]: instant, zone: where, local_date: localDateOf(instant, where) }
}

export const addRejection = (db: WriteDb, change: Row = {}): string =>
  String(
    insert(db, 'rejections', {
      id: newId(),
      ...when('happened_at'),
      created_at: start + 7,
      updated_at: start + 8,
      title: 'Northwind said no',
      facts: hostile,
      ...change,
    }).id,
  )

export const written = (rejection_id: string): Row => ({
  id: newId(),
  rejection_id,
  ...when('created_at'),
  updated_at: start + 9,
})

export function addRecord(db: WriteDb, rejection_id: string | null, change: Row = {}): string {
  const id = newId()
  insert(db, 'reframes', {
    id,
    rejection_id,
    ...when('begun_at'),
    updated_at: start + 11,
    step: 3,
    traps: '[]',
    facts: '',
    thought: 'I am not good enough.',
    evidence_for: '',
    evidence_against: '',
    balanced: '',
    test: '',
    ...change,
  })
  return id
}

/** Something in every column of every table, and nothing in every column that may be empty. */
export function fill(db: WriteDb): string {
  const id = addRejection(db, { area: 'work', status: 'easing', usual: 0, folded: 1, unfair: 1 })
  addRejection(db, { title: 'Quiet', facts: '' })
  for (const hurt of [100, 0])
    insert(db, 'hurt_ratings', { id: newId(), rejection_id: id, ...when('rated_at', 'UTC'), hurt })
  for (const [step, state] of [
    ['name', 'done'],
    ['letter', 'skipped'],
    ['later-step', 'done'],
  ] as const)
    insert(db, 'rejection_steps', { rejection_id: id, step, state, at: start + ++minutes })
  addRecord(db, id)
  const record = addRecord(db, id, {
    step: 7,
    finished_at: start + 12,
    set_aside_at: start + 13,
    belief_before: 85,
    belief_after: 0,
    balanced_belief: 60,
    traps: '["mind","blame","later-trap"]',
    facts: hostile,
    thought: `${hostile}thought`,
    evidence_for: `${hostile}for`,
    evidence_against: `${hostile}against`,
    balanced: `${hostile}balanced`,
    test: `${hostile}test`,
    test_date: '2026-11-20',
    test_answer: `${hostile}answer`,
    test_answered_at: start + 14,
  })
  for (const [position, before, after] of [
    [0, 70, 0],
    [1, null, null],
  ] as const)
    insert(db, 'reframe_feelings', { reframe_id: record, position, word: cell, before, after })
  for (const [position, share, about_me] of [
    [0, 85, 0],
    [1, 15, 1],
  ] as const)
    insert(db, 'reframe_explanations', {
      reframe_id: record,
      position,
      text: cell,
      share,
      about_me,
    })
  for (const [days, belief] of [
    [1, 40],
    [7, null],
  ] as const)
    insert(db, 'reframe_ratings', { reframe_id: record, days, ...when('rated_at', 'UTC'), belief })
  for (const more of [{}, { finished_at: start + 15 }] as Row[])
    insert(db, 'letters', {
      ...written(id),
      ...more,
      hurts: `${hostile}hurts`,
      others: '\n',
      friend: '> friend',
      kinder: '',
    })
  const ana = newId()
  insert(db, 'people', { id: ana, created_at: start + 1, name: 'Ana | Ana', note: cell })
  insert(db, 'people', { id: newId(), created_at: start + 2, name: 'Bo', note: '' })
  const reach = { updated_at: start + 16, opening: hostile }
  insert(db, 'reach_outs', {
    id: newId(),
    rejection_id: id,
    ...when('begun_at'),
    ...reach,
    person_id: ana,
    need: 'heard',
    before: 80,
    after: 0,
    planned_at: start + 17,
    reached: 1,
    reached_at: start + 18,
    reached_on: '2026-11-17',
  })
  for (const reached of [0, null])
    insert(db, 'reach_outs', {
      id: newId(),
      rejection_id: reached === 0 ? id : null,
      ...when('begun_at'),
      ...reach,
      reached,
    })
  addRecord(db, null, { thought: 'Of no rejection' })
  insert(db, 'worth', {
    ...written(id),
    finished_at: start + 19,
    outcome: 0,
    self: 70,
    keeps: hostile,
    still: 'still',
    stands: 'stands',
  })
  insert(db, 'worth', { ...written(id), keeps: '', still: '', stands: '' })
  insert(db, 'lessons', {
    ...written(id),
    finished_at: start + 20,
    reasons: '["fit","later-reason"]',
    known: hostile,
    unknown: 'unknown',
    learned: 'learned',
  })
  insert(db, 'lessons', { ...written(id), reasons: '[]', known: '', unknown: '', learned: '' })
  for (const more of [
    {},
    { due: '2026-11-20', done_at: start + 21, done_on: '2026-11-16' },
  ] as Row[])
    insert(db, 'actions', {
      id: newId(),
      rejection_id: id,
      ...when('created_at'),
      ...more,
      text: cell,
    })
  return id
}
