import { heavy } from '../../../shared/safety/heavy.ts'
import { read } from '../loops/reading.ts'
import { subjectsIn, type Subject } from './subjects.ts'
import type { Reading } from './tally.ts'
import { dayOf } from './window.ts'

/** On fewer days than this it may be a slip of a grammar that only guesses. */
const fewestDays = 2

/** What a text is about, but for what stands in a sentence with words of danger to life. */
export function subjectsOfText(text: string): Map<string, Subject> {
  const left = heavy(text)
  return subjectsIn(
    read(text).filter(
      ({ start, end }) => !left.some((each) => each.start < end && start < each.end),
    ),
  )
}

/** What several readings are about on two days at least, with all the ways in which it was written. */
export function subjectsLately(
  readings: readonly (readonly [Reading, ReadonlyMap<string, Subject>])[],
  today: string,
): [string, Subject][] {
  const found = new Map<string, { subject: Subject; days: Set<string> }>()
  for (const [reading, subjects] of readings)
    for (const [key, { stems, forms }] of subjects) {
      let here = found.get(key)
      if (!here) found.set(key, (here = { subject: { stems, forms: new Map() }, days: new Set() }))
      here.days.add(dayOf(reading, today))
      for (const [form, times] of forms)
        here.subject.forms.set(form, (here.subject.forms.get(form) ?? 0) + times)
    }
  return [...found].flatMap(([key, { subject, days }]) =>
    days.size >= fewestDays ? [[key, subject] as [string, Subject]] : [],
  )
}
