import type { Outcome } from '../../../shared/contract/asks.ts'
import type { AsksTold } from '../../../shared/contract/insights.ts'
import { sameThing } from '../../../shared/asks/rules.ts'
import { sensitivity } from '../../../shared/check-ins.ts'
import { brier, type Forecast } from '../statistics/brier.ts'
import { brierOfAverage, calibration, surprise } from '../statistics/calibration.ts'
import { learning } from '../statistics/learning.ts'
import { median } from '../statistics/median.ts'
import { medianInterval } from '../statistics/median-interval.ts'
import { all, type ReadDb } from '../storage/sql.ts'

interface Row {
  localDate: string
  title: string
  starter: string | null
  chance: number | null
  cost: number | null
  happened: Outcome | null
  costAfter: number | null
  chanceNext: number | null
}

const came: Record<Outcome, number> = { no: 0, partly: 0.5, yes: 1 }
/** Fewer than these say nothing. */
const fewest = 5

/** What was expected of asks against what happened, over those that were done. Nothing from the trash counts. */
export function asksTold(db: ReadDb): AsksTold {
  const rows = all<Row>(
    db,
    `SELECT answered_on AS localDate, title, starter, chance, cost, happened, cost_after AS costAfter,
       chance_next AS chanceNext
     FROM asks WHERE state = 'done' AND trashed_at IS NULL ORDER BY answered_at, rowid`,
  )
  const known = rows.flatMap(({ localDate, title, chance, happened }) =>
    chance === null || happened === null
      ? []
      : [{ localDate, title, expected: chance, happened: came[happened] }],
  )
  const costs = rows.flatMap(({ localDate, title, cost, costAfter }) =>
    cost === null || costAfter === null
      ? []
      : [{ localDate, title, expected: cost, lived: costAfter }],
  )
  const rungs = rungsOf(rows)
  const feared = rows
    .map(({ cost, chance }) => sensitivity(cost, chance))
    .filter((each) => each !== null)
  const enough = known.length >= fewest
  return {
    bins: calibration(known),
    brier: enough ? brier(known) : null,
    brierOfAverage: enough ? brierOfAverage(known) : null,
    expected: enough ? meanOf(known.map(({ expected }) => expected)) : null,
    happened: enough ? meanOf(known.map(({ happened }) => happened * 100)) : null,
    surprises: known.map((each) => ({ ...each, surprise: surprise(each satisfies Forecast) })),
    costs,
    costsFell: middle(costs.map(({ expected, lived }) => expected - lived)),
    rungs,
    rungsFell: middle(rungs.map(({ fell }) => fell)),
    feared: feared.length < fewest ? null : meanOf(feared),
  }
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

function middle(values: readonly number[]): AsksTold['costsFell'] {
  if (values.length < fewest) return null
  const interval = medianInterval(values)
  return {
    median: median(values)!,
    interval: interval && { low: interval.low, high: interval.high },
  }
}

/** The same thing asked of one after another is one rung. */
function rungsOf(rows: readonly Row[]): AsksTold['rungs'] {
  const rungs: Row[][] = []
  for (const row of rows) {
    const rung = rungs.find(([first]) => first && sameThing(first, row))
    if (rung) rung.push(row)
    else rungs.push([row])
  }
  return rungs.flatMap((rung) => {
    const learned = learning(rung)
    return learned ? [{ title: rung[0]!.title, ...learned }] : []
  })
}
