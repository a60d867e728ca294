import type { Entry } from '../../../../shared/contract/entries.ts'
import type { Feeling } from '../../../../shared/contract/feelings.ts'
import type { WritingSession } from '../../../../shared/contract/writing.ts'
import { isoOf, localTimeOf } from '../../../../shared/dates.ts'
import { headingOf } from '../../entries/title.ts'
import { frontMatter, type Value } from './front-matter.ts'
import { fromBelow } from './images.ts'

export type ExportedEntry = Omit<Entry, 'fieldTags' | 'trashedAt' | 'localDate'>

export type ExportedSession = WritingSession & { about: string }

/** An entry as a Markdown file: properties above, then the text exactly as it was typed, but for where images lie. */
export function entryFile(
  entry: ExportedEntry,
  felt: Feeling[],
  session?: ExportedSession | undefined,
  about?: { id: string; title: string } | undefined,
): string {
  const { id, zone, tags, favourite, body } = entry
  const properties = frontMatter({
    id,
    title: headingOf(body) || undefined,
    created: isoOf(entry.createdAt, zone),
    updated: isoOf(entry.updatedAt, zone),
    timezone: zone,
    tags: tags.length ? tags : undefined,
    feelings: felt.length ? felt.map(feelingProperties) : undefined,
    favourite: favourite || undefined,
    about: about?.title,
    about_id: about?.id,
    writing: session && writingProperties(session),
  })
  // Always one line break more than was typed, so that an import can take exactly one away.
  return `${properties}\n${fromBelow(body)}\n`
}

/** The feelings of a month that belong to no entry: as properties for programs, and day by day for people. */
export function feelingsFile(month: string, felt: Feeling[]): string {
  const properties = frontMatter({ type: 'feelings', month, feelings: felt.map(feelingProperties) })
  let text = ''
  let day = ''
  for (const feeling of felt) {
    if (feeling.localDate !== day) {
      day = feeling.localDate
      text += `\n## ${day}\n\n`
    }
    text += `- ${feelingLine(feeling)}\n`
  }
  return `${properties}${text}`
}

const feelingProperties = (feeling: Feeling): Value => ({
  feeling: feeling.word,
  ...(feeling.intensity === null ? {} : { intensity: feeling.intensity }),
  time: isoOf(feeling.feltAt, feeling.zone),
  timezone: feeling.zone,
  pleasantness: feeling.pleasantness,
  energy: feeling.energy,
  ...(feeling.note ? { note: feeling.note } : {}),
  id: feeling.id,
})

/** What is known of a timed session. What was not rated is left out: it is not 0. */
function writingProperties(session: ExportedSession): Value {
  const { about, minutes } = session
  const ratings = {
    hurt_before: session.hurtBefore,
    hurt_after: session.hurtAfter,
    circling: session.circling,
    working_through: session.workingThrough,
    hurt_next_day: session.hurtNextDay,
  }
  const given = Object.entries(ratings).filter(([, rating]) => rating !== null)
  return { about, minutes, ...Object.fromEntries(given) }
}

/** `16:12 hurt 6, walking home` */
function feelingLine({ feltAt, zone, word, intensity, note }: Feeling): string {
  const strength = intensity === null ? '' : ` ${intensity}`
  const said = note ? `, ${note}` : ''
  return `${localTimeOf(feltAt, zone)} ${word}${strength}${said}`.replace(/\s+/g, ' ')
}
