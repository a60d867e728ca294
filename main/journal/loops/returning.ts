import { language } from '../../../shared/noticing/index.ts'
import { themeHead, themeKey } from '../../../shared/loops.ts'
import { heavy } from '../../../shared/safety/heavy.ts'
import { circlesIn, type Circle } from './circles.ts'
import { formOf, themesIn, type Theme } from './themes.ts'
import { isBright } from './tone.ts'
import { Week, type Said, type Writing } from './week.ts'

export type { Writing } from './week.ts'

/** What somebody comes back to, and how often. */
export interface Returning {
  /** A few words or a sentence, as they were written. */
  readonly theme: string
  readonly kind: 'subject' | 'sentence'
  /** Occasions within seven days, that of now included: three at least. */
  readonly times: number
  /** The day of the first. */
  readonly sinceDate: string
}

interface Left {
  readonly muted?: readonly string[]
  readonly except?: readonly string[]
}

const fewestTimes = 3
/** Characters of the present text that are looked at, from its end: some six thousand words. */
const longestPresent = 30_000
/** Of what is said about a theme, how much has to stand beside something that hurts or goes round. */
const leastShare = { direct: 0.2, everyday: 0.4, near: 0.5 }
const longestTheme = 120

/**
 * What the text of now goes round in that was written of before: a theme of at least three occasions within these texts,
 * with a loop or a sentence that comes back beside it now. English only; careful rather than complete.
 * @param earlier - the other entries of the last seven days, the newest first
 * @param left - what is left alone: `muted` phrases, as `phraseOf` writes them, and themes, `except`
 */
export function returning(
  now: Writing,
  earlier: readonly Writing[],
  { muted = [], except = [] }: Left = {},
): Returning | null {
  const present = { ...now, text: now.text.slice(-longestPresent) }
  if (language(present.text) !== 'en' || heavy(present.text).length > 0) return null
  const week = new Week(present, earlier)
  const circles = circlesIn(present.text, week, muted)
  return circles.length === 0
    ? null
    : (subject(week, circles, except) ?? sentence(present.text, week, circles, except))
}

/** The theme that the circles are about; of several, the one that most is said of. */
function subject(
  week: Week,
  circles: readonly Circle[],
  except: readonly string[],
): Returning | null {
  const left = new Set(except.map(themeHead))
  const loops = new Set(circles.map(({ at }) => at))
  const near = new Set(circles.flatMap(({ at }) => week.around(at, 2, 1)))
  let best: { weight: number; found: Returning } | null = null
  for (const theme of themesIn(week.said.map((said) => said.sentence)).values()) {
    if (left.has(themeHead(formOf(theme)))) continue
    const mentions = week.mentions(theme)
    if (!mentions.some((at) => near.has(at))) continue
    const weighed = weigh(week, theme, mentions, loops)
    if (weighed && weighed.weight > (best?.weight ?? 0)) best = weighed
  }
  return best?.found ?? null
}

/**
 * How much speaks for a theme, if enough does. A word is the more specific to what hurts, the greater the part of its
 * mentions that stand beside it: a kitchen one cried in once is mentioned for other reasons too.
 */
function weigh(
  week: Week,
  theme: Theme,
  mentions: readonly number[],
  loops: ReadonlySet<number>,
): { weight: number; found: Returning } | null {
  const counted = mentions.filter((at) => !isBright(week.said[at]!.tone))
  const occasions = new Set(counted.map((at) => week.said[at]!.occasion))
  if (occasions.size < fewestTimes) return null
  const direct = mentions.some((at) => loops.has(at))
  const sore = counted.filter((at) => loops.has(at) || hurtsBeside(week, at))
  const share = sore.length / mentions.length
  if (share < (direct ? leastShare.direct : leastShare.near)) return null
  if (theme.everyday) {
    const before = sore.some((at) => at >= week.present.length)
    if (!direct || !before || share < leastShare.everyday) return null
  }
  const form = formOf(theme)
  if (form.length > longestTheme) return null
  const weight =
    occasions.size * (0.5 + share) * (direct ? 2 : 1) * (theme.keys.length > 1 ? 1.1 : 1)
  const said = counted.map((at) => week.said[at]!)
  return { weight, found: found(form, 'subject', said) }
}

function hurtsBeside(week: Week, at: number): boolean {
  return week.around(at, 1, 1).some((near) => {
    const { tone } = week.said[near]!
    return !isBright(tone) && (tone.sore > 0 || tone.circling)
  })
}

/** Where no words stand for what it is about, the loop itself may come back word by word. */
function sentence(
  text: string,
  week: Week,
  circles: readonly Circle[],
  except: readonly string[],
): Returning | null {
  const loops = circles.filter(({ loop }) => loop)
  const most = loops.toSorted((a, b) => b.occasions.size - a.occasions.size)[0]
  if (!most || most.occasions.size + 1 < fewestTimes) return null
  const { start, end } = week.said[most.at]!.sentence
  const theme = text.slice(start, end).trim()
  if (theme.length > longestTheme) return null
  if (except.some((each) => themeKey(theme).includes(themeKey(each)))) return null
  const here = week.said[most.at]!.occasion
  const said = week.said.filter(({ occasion }) => occasion === here || most.occasions.has(occasion))
  return found(theme, 'sentence', said)
}

function found(theme: string, kind: Returning['kind'], said: readonly Said[]): Returning {
  return {
    theme,
    kind,
    times: new Set(said.map(({ occasion }) => occasion)).size,
    sinceDate: said.map(({ localDate }) => localDate).sort()[0]!,
  }
}
