import type { ThrownKind } from '../../../shared/contract/trash.ts'

/** A table whose rows are thrown away by a time in `trashed_at`, and what its rows are told by: SQL over a row. */
export interface TrashTable {
  readonly name: string
  readonly text: string
}

/** Every table of the journal that has a trash. */
export const trashTables: Readonly<Record<ThrownKind, TrashTable>> = {
  entry: { name: 'entries', text: 'title' },
  feeling: { name: 'feelings', text: "word || iif(intensity IS NULL, '', ' ' || intensity)" },
  rejection: { name: 'rejections', text: 'title' },
  reframe: { name: 'reframes', text: 'thought' },
  letter: {
    name: 'letters',
    text: "coalesce(nullif(hurts, ''), nullif(others, ''), nullif(friend, ''), kinder)",
  },
  action: { name: 'actions', text: 'text' },
  person: { name: 'people', text: 'name' },
  loop: { name: 'loop_episodes', text: 'theme' },
  parked: { name: 'parked_notes', text: 'note' },
  redirection: { name: 'redirections', text: 'text' },
  situation: { name: 'sensitivity_situations', text: 'situation' },
  ask: { name: 'asks', text: 'title' },
  'if-then-plan': { name: 'if_then_plans', text: "cue || ', ' || act" },
  strength: { name: 'strengths', text: 'strength' },
  win: { name: 'wins', text: 'win' },
  plan: { name: 'plans', text: 'plan' },
  'value-writing': { name: 'value_writings', text: 'value_words' },
  'who-i-am': { name: 'who_i_am_versions', text: 'body' },
}
