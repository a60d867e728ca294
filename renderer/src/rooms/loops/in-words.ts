import type { Episode } from '../../../../shared/contract/episodes.ts'
import type { Guess } from '../../../../shared/episodes/rules.ts'
import type { SettledNote } from '../../../../shared/contract/worry-window.ts'
import { localDateOf, localTimeOf } from '../../../../shared/dates.ts'
import { wholeDay } from '../journal/words.ts'

const minute = 60_000

/** "12 minutes", "1 hour 5 minutes". @param length in milliseconds */
export function lengthInWords(length: number): string {
  const minutes = Math.max(1, Math.round(length / minute))
  const of = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours && of(hours, 'hour'), rest && of(rest, 'minute')].filter(Boolean).join(' ')
}

/** How long a past episode went on, as far as anybody knows. */
export function courseInWords({ state, length, guessed }: Episode): string {
  if (state === 'left') return 'left open'
  if (length === null) return 'how long is not known'
  return guessed ? `about ${lengthInWords(length)}` : lengthInWords(length)
}

export const guessNames: Record<Guess, string> = {
  minutes: 'A few minutes',
  'half-hour': 'Half an hour',
  longer: 'Longer',
  unknown: 'I don’t know',
}

export const wayNames = {
  'put-off': 'put off',
  redirect: 'redirected',
  write: 'written out',
} as const

/** What an episode is called by: its theme, what it is about, or what set it off; empty where nothing was said. */
export const titleOf = ({ theme, rejectionTitle, triggers }: Episode): string =>
  theme.trim() || rejectionTitle || triggers.join(', ')

/** "21:14", by the clock where it was. */
export const timeOf = ({ startedAt, zone }: Pick<Episode, 'startedAt' | 'zone'>): string =>
  localTimeOf(startedAt, zone)

/** What became of a thought that was put off: "let go on Sunday 22 November 2026", by the clock where the person is now. */
export function outcomeInWords(
  { outcome, settledAt }: Pick<SettledNote, 'outcome' | 'settledAt'>,
  zone = Intl.DateTimeFormat().resolvedOptions().timeZone,
): string {
  const day = wholeDay(localDateOf(settledAt, zone))
  return outcome === 'written' ? `written about on ${day}` : `let go on ${day}`
}
