import { addDays } from '../../../shared/dates.ts'
import { recurrenceDays } from '../statistics/recurrence.ts'
import type { Choices } from './choices.ts'
import { clustersOf, type Cluster } from './clusters.ts'
import { courseOf, type Course } from './course.ts'
import { distinctSubjects } from './distinct.ts'
import { Search } from './search.ts'
import { labelOf, type Subject } from './subjects.ts'
import type { Pattern, Reading, Tally } from './tally.ts'
import { dayOf, type Window } from './window.ts'

/** What keeps coming back. */
export interface Found extends Course {
  readonly key: string
  /** All that it is recognised by. */
  readonly keys: readonly string[]
  readonly label: string
  readonly name: string | null
  /** What was merged into it. */
  readonly parts: { key: string; label: string }[]
  /** The rejection that most of what was written of it lately is about. */
  readonly rejectionId: string | null
}

/** More than anybody looks through. */
const most = 20

type Theme = Pick<Found, 'key' | 'keys' | 'label' | 'parts'>

/** The themes of a journal, the most distinctive first. The same writings give the same themes, in whichever order they came. */
export function findThemes(
  tally: Tally,
  window: Window,
  subjects: Iterable<readonly [string, Subject]>,
  choices: Choices,
): Found[] {
  if (!window.enough) return []
  const clusters = clustersOf(distinctSubjects(tally, window, subjects))
  const themes = chosen(clusters, choices).slice(0, most)
  const { today } = window
  const lately = readingsSince(tally, addDays(today, 1 - 2 * recurrenceDays), today)
  const written = lately.filter(({ foreign }) => !foreign).map((each) => dayOf(each, today))
  return themes.map((theme) => {
    const search = new Search(patternsOf(tally, theme.keys))
    const about = lately.filter((reading) => search.in(reading).size > 0)
    const days = new Set(about.map((each) => dayOf(each, today)))
    return {
      ...theme,
      name: choices.get(theme.key)?.name ?? null,
      rejectionId: mostlyAbout(about),
      ...courseOf(days, written, today),
    }
  })
}

/** Every writing with one of a theme's keys, in any order. */
export function writingsWith(tally: Tally, keys: readonly string[]): Reading[] {
  const search = new Search(patternsOf(tally, keys))
  return [...tally.readings.values()].filter((reading) => search.in(reading).size > 0)
}

/** What is left of the clusters, put together and called as the person said. */
function chosen(clusters: readonly Cluster[], choices: Choices): Theme[] {
  const left = clusters
    .map(({ main, named, members }) => {
      const own = members.map(({ key }) => key)
      const merged = own.find((key) => choices.rootOf(key) !== key)
      const renamed = own.find((key) => choices.get(key)?.name)
      const home = merged === undefined ? (renamed ?? main.key) : choices.rootOf(merged)
      return { own, home, label: labelOf(named.subject.forms) }
    })
    .filter(({ own }) => !own.some((key) => choices.isDismissed(key)))
  // What a theme was merged into may go by another of its words by now.
  const homes = new Map(left.flatMap(({ own, home }) => own.map((key) => [key, home] as const)))
  const themes = new Map<string, Theme>()
  for (const { own, home, label } of left) {
    const key = homes.get(home) ?? home
    const before = themes.get(key)
    const keys = [...(before?.keys ?? []), key, ...own]
    const parts = choices.merged.filter((part) => keys.includes(choices.rootOf(part.key)))
    themes.set(key, {
      key,
      label: own.includes(key) ? label : (before?.label ?? choices.get(key)?.label ?? label),
      keys: [...new Set([...keys, ...parts.map((part) => part.key)])],
      parts: parts.map((part) => ({ key: part.key, label: part.name ?? part.label })),
    })
  }
  return [...themes.values()]
}

const patternsOf = (tally: Tally, keys: readonly string[]): Pattern[] =>
  keys.flatMap((key) => {
    const pattern = tally.patternOf(key.split(' '))
    return pattern ? [pattern] : []
  })

const readingsSince = (tally: Tally, first: string, today: string): Reading[] =>
  [...tally.days].flatMap(([date, readings]) =>
    date >= first && date <= addDays(today, 1) ? [...readings] : [],
  )

function mostlyAbout(readings: readonly Reading[]): string | null {
  const counts = new Map<string, number>()
  for (const { rejectionId } of readings)
    if (rejectionId !== null) counts.set(rejectionId, (counts.get(rejectionId) ?? 0) + 1)
  for (const [id, count] of counts) if (count > readings.length / 2) return id
  return null
}
