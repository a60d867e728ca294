import type {
  Figure,
  Link,
  LinkTold,
  SpiralTold,
} from '../../../../../shared/contract/insights-spiral.ts'
import { dayNumber, stretchInWords } from '../../../charts/dates.ts'
import type { Facts } from '../../../charts/facts.ts'
import { panels } from '../../../charts/panels.ts'
import type { Drawing } from '../../../charts/usual.ts'
import { percentInWords } from '../../../parts/percent.ts'
import { notYet } from '../in-words.ts'

/** Weeks with something in them before the spiral is shown (psychology: 4 weeks). */
const fewestWeeks = 4

/** What a link is called, in the table as well. */
export const names: Record<Link, { title: string; column: string }> = {
  telling: { title: 'What you tell yourself', column: 'Harsh sentences in 1,000 words' },
  worth: { title: 'All right with yourself', column: 'All right with yourself (of 100)' },
  expecting: { title: 'Expecting a no', column: 'Expecting a no (of 100)' },
  avoiding: { title: 'Avoiding', column: 'Planned asks not made (%)' },
  asking: { title: 'Asks made', column: 'Asks made' },
  outcomes: { title: 'What happened', column: 'What was feared did not happen (%)' },
}

const heading = 'The spiral'
const short = (value: number): string => String(Number(value.toFixed(value < 10 ? 1 : 0)))
const percent = ({ value }: Figure): string => percentInWords(value)
const whole = (number: number): string => number.toLocaleString('en-GB')
const sum = ({ value, of }: Figure): number => Math.round(value * of)

/** A figure as it is read in a sentence. */
const figures: Record<Link, (figure: Figure) => string> = {
  telling: ({ value }) => short(value),
  worth: ({ value }) => short(Math.round(value)),
  expecting: ({ value }) => short(Math.round(value)),
  avoiding: percent,
  asking: (figure) => String(sum(figure)),
  outcomes: percent,
}

const units: Record<Link, string> = {
  telling: 'harsh sentences in 1,000 words',
  worth: 'of 100',
  expecting: 'of 100',
  avoiding: 'of planned asks not made',
  asking: 'in four weeks',
  outcomes: 'without what was feared',
}

/** What the numbers are of. */
const counted: Record<Link, string> = {
  telling: 'words',
  worth: 'ratings',
  expecting: 'ratings',
  avoiding: 'asks',
  asking: 'weeks',
  outcomes: 'asks',
}

/** The last four weeks against the four before, in a line. */
export function lineOf({ link, before, now }: LinkTold): string {
  if (!now) return 'too little in the last four weeks'
  const was = before ? `, was ${figures[link](before)}` : ''
  return `${figures[link](now)} ${units[link]}${was}`
}

/** What is said in the middle of the ring. */
export function movedInWords({ links, moved }: SpiralTold): { title: string; line: string } {
  const told = links.find(({ link }) => link === moved)
  if (!told?.before || !told.now)
    return {
      title: 'Nothing clearly moved',
      line: 'between the last four weeks and the four before, as far as the numbers go.',
    }
  const { link, before, now } = told
  return {
    title: names[link].title,
    line:
      `moved most this month: from ${figures[link](before)} to ${figures[link](now)} ${units[link]}, ` +
      `over ${whole(before.of)} and then ${whole(now.of)} ${counted[link]}.`,
  }
}

/** The end of the scale of a link, which begins at 0. */
export function mostOf({ link, weeks }: LinkTold): number {
  if (link !== 'telling' && link !== 'asking') return 100
  return Math.max(1, ...weeks.map((week) => week?.value ?? 0))
}

interface SpiralShown {
  readonly says: string
  readonly shown: {
    readonly facts: Facts
    readonly pictured: { heading: string; says: string; height: number; drawing: Drawing }
  } | null
}

/** The six of them; what they need first. */
export function spiralInWords(told: SpiralTold): SpiralShown {
  if (told.known < fewestWeeks)
    return {
      says: notYet(
        '4 weeks with something in them',
        'six numbers of your own side by side: what you tell yourself, how all right you are with yourself, expecting ' +
          'a no, avoiding, asks made, and what happened',
        told.known,
      ),
      shown: null,
    }
  const says =
    'Six things that tend to feed each other after a rejection. No arrows: these are your own numbers of the last eight ' +
    'weeks, this one included, side by side. They are not causes.'
  const { title, line } = movedInWords(told)
  return {
    says,
    shown: {
      facts: {
        columns: ['Week', ...told.links.map(({ link }) => names[link].column)],
        rows: told.weeks.map(({ from, to }, index) => [
          stretchInWords(from, to, 'week'),
          ...told.links.map(({ weeks }) => {
            const figure = weeks[index]
            return figure ? Number(figure.value.toFixed(1)) : null
          }),
        ]),
      },
      pictured: {
        heading,
        says: `${says} ${title} ${line}`,
        height: 520,
        drawing: panels(
          told.links.map((each) => ({
            name: names[each.link].title,
            values: each.weeks.map((week) => week?.value ?? null),
            most: mostOf(each),
            gold: each.link === told.moved,
          })),
          told.weeks.map(({ from }) => dayNumber(from) + 3.5),
        ),
      },
    },
  }
}
