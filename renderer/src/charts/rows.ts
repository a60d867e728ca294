import { dateTicks } from './dates.ts'
import { axis, usual, type Drawing } from './usual.ts'

export interface CountRow {
  readonly name: string
  /** One for each stretch. */
  readonly counts: readonly number[]
}

/** A stretch of days by its day numbers; `to` is the end of the last day. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Counts over time, a row of bars for each kind, all on one scale: told apart by where they stand and not by colour. */
export const rowsOfBars =
  (
    spans: readonly Span[],
    rows: readonly CountRow[],
    hint: (row: number, index: number) => string,
  ): Drawing =>
  (theme) => {
    const most = Math.max(1, ...rows.flatMap(({ counts }) => counts))
    const first = spans[0]?.from ?? 0
    const last = spans.at(-1)?.to ?? 1
    const axes = rows.map(({ name }, index) => [
      `y${index}`,
      {
        ...axis(theme, { ticks: [{ value: most * 0.4, label: name }], lines: false }),
        border: { display: false },
        stack: 'rows',
        weight: rows.length - index,
        min: 0,
        max: most * 1.15,
      },
    ])
    return {
      type: 'bar',
      data: {
        datasets: rows.map(({ counts }, index) => ({
          data: counts.map((count, at) => ({
            x: (spans[at]!.from + spans[at]!.to) / 2,
            // A stretch with none has no bar, and no hint.
            y: count === 0 ? null : count,
          })),
          yAxisID: `y${index}`,
          backgroundColor: theme.sea,
          hoverBackgroundColor: theme.ink,
          barPercentage: 0.86,
          categoryPercentage: 1,
          grouped: false,
          borderRadius: 2,
        })),
      },
      options: {
        ...usual(theme, hint),
        scales: {
          x: {
            ...axis(theme, { ticks: dateTicks(first, last), lines: false }),
            offset: false,
            min: first,
            max: last,
          },
          ...Object.fromEntries(axes),
        },
      },
      plugins: [floors(theme.line)],
    } as ReturnType<Drawing>
  }

/** A hairline under each row. */
const floors = (colour: string) => ({
  id: 'floors',
  beforeDatasetsDraw({
    ctx,
    chartArea: { left, right },
    scales,
  }: {
    ctx: CanvasRenderingContext2D
    chartArea: { left: number; right: number }
    scales: Record<string, { bottom: number }>
  }) {
    ctx.save()
    ctx.strokeStyle = colour
    ctx.lineWidth = 1
    for (const [name, { bottom }] of Object.entries(scales)) {
      if (!name.startsWith('y')) continue
      ctx.beginPath()
      ctx.moveTo(left, Math.round(bottom) - 0.5)
      ctx.lineTo(right, Math.round(bottom) - 0.5)
      ctx.stroke()
    }
    ctx.restore()
  },
})
