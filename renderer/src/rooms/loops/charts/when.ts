import type { LoopsTold } from '../../../../../shared/contract/insights-loops.ts'
import { bars, barsHeight } from '../../../charts/bars.ts'
import { weekOfHours } from '../../../charts/week.ts'
import { timeOfDay, weekdays } from '../../../parts/time-of-day.ts'
import { countOf, notYet } from '../../insights/in-words.ts'
import type { Told } from '../../insights/told.ts'

/** Loops before anything is said about their hours. Own convention, after the 7 days that psychology asks for. */
const fewestLoops = 7
/** Loops of which it was said what set them off. Own convention. */
const fewestTriggered = 5

/** In which hours of the week loops begin. */
export function hoursTold({ hours, loops }: LoopsTold): Told {
  if (loops < fewestLoops)
    return {
      says: notYet('7 loops', 'in which hours of the week they begin', loops),
      shown: null,
    }
  return {
    says:
      `${countOf(loops, 'loop')} in the last twelve months, by the clock where they began. ` +
      'The more began in an hour, the larger and darker its square.',
    height: 230,
    shown: {
      drawing: weekOfHours(
        hours.map(({ weekday, hour, loops: count }) => ({ weekday, hour, count })),
        ({ weekday, hour, count }) =>
          `${weekdays[weekday]}, ${timeOfDay(hour * 60)} to ${timeOfDay((hour + 1) * 60)}: ${countOf(count, 'loop')}`,
      ),
      facts: {
        columns: ['Day of the week', 'Hour from', 'Loops'],
        rows: hours.map(({ weekday, hour, loops: count }) => [
          weekdays[weekday]!,
          timeOfDay(hour * 60),
          count,
        ]),
      },
    },
  }
}

/** What the person said had set them off. */
export function triggersTold({ triggers, triggered }: LoopsTold): Told {
  if (triggered < fewestTriggered)
    return {
      says: notYet('5 loops of which you say what set them off', 'what it was', triggered),
      shown: null,
    }
  return {
    says: `Said of ${countOf(triggered, 'loop')}. One loop can have several.`,
    height: barsHeight(triggers.length),
    shown: {
      drawing: bars(triggers.map(({ word, uses }) => ({ name: word, count: uses }))),
      facts: {
        columns: ['What set them off', 'Loops'],
        rows: triggers.map(({ word, uses }) => [word, uses]),
      },
    },
  }
}
