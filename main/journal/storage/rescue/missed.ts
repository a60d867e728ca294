/** What a person is told of each table that could not be read whole. */
export const missed: Readonly<Record<string, string>> = {
  images: 'Some pictures may be missing, or are there only as large as the page shows them.',
  entry_versions: 'Some earlier texts of entries may be missing, or end early.',
  entry_tags: 'Some tags may be missing. Those written in the texts are there.',
  loop_answers: 'Some answers to “Going round, or moving through?” may be missing.',
  writing_series: 'What some timed writing was about may be missing. What was written is there.',
  writing_sessions: 'Some ratings of timed writing may be missing.',
  templates: 'Some of your templates may be missing, or end early.',
  muted_phrases: 'Some phrases you asked not to have pointed out may be pointed out again.',
  own_words: 'Some words you taught the spelling may be marked again.',
  rejections: 'Some rejections may be missing, with what belongs to them alone.',
  hurt_ratings: 'Some ratings of how much a rejection hurt may be missing.',
  rejection_links:
    'Some entries and feelings may no longer be joined to their rejection. They are in the journal.',
  rejection_steps: 'Some steps of a way back may be shown as not yet taken.',
  reframes: 'Some thought records may be missing.',
  reframe_feelings: 'Some feelings in thought records may be missing.',
  reframe_explanations: 'Some other explanations in thought records may be missing.',
  reframe_ratings: 'Some later ratings of thoughts may be missing.',
  letters: 'Some kind letters may be missing.',
  people: 'Some of the people you can reach may be missing.',
  reach_outs: 'Some of what you wrote down for reaching someone may be missing.',
  worth: 'Some of “What this outcome cannot decide” may be missing.',
  lessons: 'Some of “What it tells you” may be missing.',
  themes: 'Some of what you said of themes may be missing: names, merges, those not to be shown.',
  actions: 'Some small things to do next may be missing.',
  loop_episodes: 'Some loops may be missing.',
  loop_triggers: 'What set some loops off may be missing.',
  trigger_words: 'Some words of your list of what sets loops off may be missing.',
  redirections: 'Some of your small absorbing things may be missing.',
  worry_windows: 'On which days you kept or skipped your worry window may be missing.',
  parked_notes: 'Some thoughts that you put off may be missing.',
}

/** Nothing of theirs is missed by a person, or it is told elsewhere. */
export const unmissed: ReadonlySet<string> = new Set([
  'entries',
  'feelings',
  'inbox_keys',
  'inbox_merged',
  'unconfirmed_recovery_key',
])
