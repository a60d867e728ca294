import { Choices, type Choice } from '../../../main/journal/themes/choices.ts'
import { findThemes, type Found } from '../../../main/journal/themes/find.ts'
import { subjectsLately, subjectsOfText } from '../../../main/journal/themes/lately.ts'
import { Tally } from '../../../main/journal/themes/tally.ts'
import { windowOn } from '../../../main/journal/themes/window.ts'
import type { Writing } from '../../../main/journal/themes/writing.ts'
import { today } from './planted.ts'

/** The themes of some writings, from scratch. */
export function themesOf(
  writings: readonly Writing[],
  choices: readonly Choice[] = [],
  on = today,
): Found[] {
  const tally = new Tally()
  const texts = new Map(writings.map(({ id, text }) => [id, text]))
  for (const writing of writings) tally.put(writing)
  const window = windowOn(tally, on)
  const read = window.recent.map(
    (reading) =>
      [reading, reading.foreign ? new Map() : subjectsOfText(texts.get(reading.id)!)] as const,
  )
  return findThemes(tally, window, subjectsLately(read, on), new Choices(choices))
}
