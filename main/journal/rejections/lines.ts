// What was made on the path back, as lines of the rejection's page: each with the columns that `belongings` has, for $id.

/** The first line of a text without white space before it; a line of the page is not the place for all of it. */
export const firstLine = (text: string): string =>
  `substr(${text}, 1, min(200, instr(${text} || char(10), char(10)) - 1))`

/** The first of some columns in which anything is written. */
export const written = (...columns: string[]): string =>
  `coalesce(${columns.map((column) => `nullif(trim(${column}, char(10) || ' '), '')`).join(', ')}, '')`

export const letterLines = `
  SELECT 'letter', id, created_at, zone, local_date,
    ${firstLine(written('hurts', 'others', 'friend', 'kinder'))},
    iif(finished_at IS NULL, 'not finished', '')
  FROM letters WHERE rejection_id = $id AND trashed_at IS NULL
    AND ${written('hurts', 'others', 'friend', 'kinder')} <> ''`

export const reachOutLines = `
  SELECT 'reach-out', reach_outs.id, coalesce(reached_at, begun_at), zone,
    coalesce(reached_on, local_date), coalesce(name, 'Someone'),
    CASE
      WHEN reached = 1 AND before IS NOT NULL AND after IS NOT NULL
        THEN 'alone with it ' || before || ' → ' || after
      WHEN reached = 1 THEN 'reached'
      WHEN reached = 0 THEN 'let go'
      WHEN planned_at IS NULL THEN 'not finished'
      ELSE 'planned'
    END
  FROM reach_outs LEFT JOIN people ON people.id = person_id
  WHERE rejection_id = $id
    AND (person_id IS NOT NULL OR planned_at IS NOT NULL OR ${written('opening')} <> '')`

export const worthLines = `
  SELECT 'worth', id, created_at, zone, local_date,
    ${firstLine(written('keeps', 'still', 'stands'))},
    concat_ws(', ', 'how it went ' || outcome, 'with yourself ' || self,
      iif(finished_at IS NULL, 'not finished', NULL))
  FROM worth WHERE rejection_id = $id
    AND (outcome IS NOT NULL OR self IS NOT NULL OR ${written('keeps', 'still', 'stands')} <> '')`

export const lessonLines = `
  SELECT 'lesson', id, created_at, zone, local_date,
    coalesce(nullif(${firstLine(written('learned', 'known', 'unknown'))}, ''),
      iif(instr(reasons, '"nothing"'), 'Nothing to learn', 'What it may have been about')),
    iif(finished_at IS NULL, 'not finished', '')
  FROM lessons WHERE rejection_id = $id
    AND (reasons <> '[]' OR ${written('learned', 'known', 'unknown')} <> '')`

export const valueWritingLines = `
  SELECT 'value-writing', id, created_at, zone, local_date,
    ${firstLine(written('body', 'value_words'))},
    iif(finished_at IS NULL, 'not finished', value_words)
  FROM value_writings WHERE rejection_id = $id AND trashed_at IS NULL`

export const actionLines = `
  SELECT 'action', id, done_at, zone, coalesce(done_on, local_date), text, 'done'
  FROM actions WHERE rejection_id = $id AND trashed_at IS NULL AND done_at IS NOT NULL`

export const loopLines = `
  SELECT 'loop', id, started_at, zone, local_date,
    coalesce(nullif(trim(theme), ''),
      (SELECT group_concat(word, ', ') FROM (
         SELECT word FROM loop_triggers WHERE episode_id = loop_episodes.id ORDER BY word)), ''),
    concat_ws(', ',
      CASE
        WHEN ending IS NULL THEN iif(ended_at IS NULL, 'not over', NULL)
        WHEN ended_at IS NULL THEN NULL
        WHEN ended_at - started_at < 90000 THEN 'a minute'
        ELSE format('%d minutes', round((ended_at - started_at) / 60000.0))
      END,
      strength || ' of 100')
  FROM loop_episodes WHERE rejection_id = $id AND trashed_at IS NULL`

export const winLines = `
  SELECT 'win', id, created_at, zone, local_date, ${firstLine('win')},
    iif(day = local_date, '', 'on ' || day)
  FROM wins WHERE rejection_id = $id AND trashed_at IS NULL`

export const planLines = `
  SELECT 'plan', id, coalesce(answered_at, created_at), coalesce(answered_zone, zone),
    coalesce(iif(state = 'done', done_on, NULL), answered_on, local_date), ${firstLine('plan')},
    CASE state
      WHEN 'planned' THEN 'planned for ' || planned_for
      WHEN 'not-done' THEN 'not done'
      ELSE concat_ws(', ', 'done', 'mastery ' || mastery, 'pleasure ' || pleasure,
        'connection ' || connection)
    END
  FROM plans WHERE rejection_id = $id AND trashed_at IS NULL`

export const askLines = `
  SELECT 'ask', id, coalesce(answered_at, created_at), coalesce(answered_zone, zone),
    coalesce(answered_on, local_date), ${firstLine(written('title', 'whom', 'feared'))},
    CASE state
      WHEN 'not-done' THEN 'not asked'
      WHEN 'planned' THEN 'planned'
      WHEN 'done' THEN concat_ws(', ', 'asked',
        iif(happened IS NOT NULL AND chance IS NOT NULL, chance || ' % likely', NULL),
        CASE happened WHEN 'no' THEN 'it did not happen' WHEN 'partly' THEN 'it partly happened'
          WHEN 'yes' THEN 'it happened' END)
      ELSE ''
    END
  FROM asks WHERE rejection_id = $id AND trashed_at IS NULL`
