import { atLeast } from '../statistics/binomial.ts'
import { logOdds } from '../statistics/log-odds.ts'
import { Search } from './search.ts'
import type { Subject } from './subjects.ts'
import type { Pattern, Reading, Tally } from './tally.ts'
import { dayOf, type Window } from './window.ts'

/** A subject that is written of more than before. */
export interface Distinct {
  readonly key: string
  readonly subject: Subject
  readonly pattern: Pattern
  /** Days of the window on which it was written of. */
  readonly days: ReadonlySet<string>
  /** How distinctive it is: log-odds over their standard error. */
  readonly z: number
}

/** On fewer days than this nothing comes back. */
const fewestDays = 3
/** Of how many lists one may show something that comes back by mere chance. */
const falseLists = 0.1
/** How probable at most it may be that so many of its days are recent ones: one long entry makes no theme. */
const dayChance = 0.02

/**
 * The subjects of the window that were written of more than before, the most distinctive first: by log-odds with a prior as
 * strong as the recent writing (Monroe, Colaresi & Quinn 2008). Of those on three days at least, and only where neither the
 * number of mentions nor that of days is chance: the binomial tail of the mentions stays below 0.1 among all words that
 * could have stood out (Bonferroni's correction, without those too rare to pass: Tarone 1990), that of the days below 0.02.
 */
export function distinctSubjects(
  tally: Tally,
  { today, recent, earlier, later, earlierDays }: Window,
  subjects: Iterable<readonly [string, Subject]>,
): Distinct[] {
  const known = [...subjects].flatMap(([key, subject]) => {
    const pattern = tally.patternOf(subject.stems)
    return pattern ? [{ key, subject, pattern }] : []
  })
  const now = mentionsIn(recent, known, today)
  const [allHere, allThere] = [wordsIn(recent), wordsIn(earlier)]
  const wordShare = allHere / (allHere + allThere)
  const totals = totalsWithout(tally, later)
  const limit = falseLists / testsAmong(totals, wordShare)
  const often = known
    .map((each, at) => ({ ...each, now: now[at]! }))
    .filter(({ now, pattern }) => {
      if (now.days.size < fewestDays) return false
      // How often a word was written is known; phrases have to be looked for.
      return pattern.length > 1 || atLeast(now.times, totals[pattern[0]!]!, wordShare) <= limit
    })
  const before = mentionsIn(earlier, often, today)
  const days = new Set(recent.filter(({ foreign }) => !foreign).map((each) => dayOf(each, today)))
  const dayShare = days.size / (days.size + earlierDays)
  return often
    .flatMap(({ now: { times, days }, ...each }, at) => {
      const past = before[at]!
      if (atLeast(times, times + past.times, wordShare) > limit) return []
      if (atLeast(days.size, days.size + past.days.size, dayShare) > dayChance) return []
      const z = logOdds({
        here: times,
        there: past.times,
        allHere,
        allThere,
        prior: (times + past.times) * wordShare,
        allPrior: allHere,
      })
      return [{ ...each, days, z }]
    })
    .sort((a, b) => b.z - a.z || (a.key < b.key ? -1 : 1))
}

interface Mentions {
  times: number
  readonly days: Set<string>
}

/** How often, and on which days, each of some subjects is in some readings. */
function mentionsIn(
  readings: readonly Reading[],
  of: readonly { pattern: Pattern }[],
  today: string,
): Mentions[] {
  const found = of.map((): Mentions => ({ times: 0, days: new Set() }))
  if (found.length === 0) return found
  const search = new Search(of.map(({ pattern }) => pattern))
  for (const reading of readings)
    for (const [at, times] of search.in(reading)) {
      found[at]!.times += times
      found[at]!.days.add(dayOf(reading, today))
    }
  return found
}

const wordsIn = (readings: readonly Reading[]): number =>
  readings.reduce((sum, { words }) => sum + words, 0)

/** How often each word was written, but for what has a date that is yet to come. */
function totalsWithout({ totals }: Tally, later: readonly Reading[]): readonly number[] {
  if (later.length === 0) return totals
  const left = [...totals]
  for (const { stems } of later) for (const stem of stems) if (stem > 0) left[stem]! -= 1
  return left
}

/**
 * Among how many words one would have had to look: those so frequent that they would pass if all their mentions were recent.
 * The least k with no more than k words of which share^mentions ≤ 0.1 / k.
 */
function testsAmong(totals: readonly number[], share: number): number {
  // How many words were written once, twice … and so often that the rest makes no difference.
  const frequent = new Array<number>(1000).fill(0)
  for (const total of totals) frequent[Math.min(total, frequent.length - 1)]! += 1
  let tests = 0
  for (let mentions = frequent.length - 1; mentions > 0; mentions--) {
    const more = tests + frequent[mentions]!
    // Words with so many mentions pass as long as there are no more of them than this.
    const room = falseLists / share ** mentions
    if (more > room) return Math.max(1, tests, Math.floor(room))
    tests = more
  }
  return Math.max(1, tests)
}
