import type { ChartConfiguration, ChartOptions, ScaleOptions, TooltipItem } from 'chart.js'
import type { Tick } from './dates.ts'
import type { Theme } from './colours.ts'

export type Kind = 'line' | 'bar' | 'scatter' | 'matrix'
/** What chart.js draws. Its data are points, bars or cells, by the kind. */
export type Config = ChartConfiguration<Kind, unknown[]>
/** A chart in the colours of a theme. */
export type Drawing = (theme: Theme) => Config

type Linear = ScaleOptions<'linear'>

/** The interface's own letters. */
export const font = { family: "'Inter Variable', system-ui, sans-serif", size: 12 } as const

/**
 * What all charts have in common: no motion, their own height, and a hint for the pointer. What the hint says is in the
 * table as well.
 * @param hint what is said of a thing that is pointed at; nothing for things without
 */
export const usual = (
  theme: Theme,
  hint: (datasetIndex: number, index: number) => string | undefined,
): ChartOptions<Kind> => ({
  responsive: true,
  maintainAspectRatio: false,
  animation: false,
  font: { ...font },
  color: theme['ink-2'],
  layout: { padding: { top: 4, right: 8 } },
  interaction: { mode: 'nearest', intersect: false, axis: 'xy' },
  plugins: {
    tooltip: {
      displayColors: false,
      backgroundColor: theme.ink,
      titleColor: theme.surface,
      bodyColor: theme.surface,
      bodyFont: { ...font },
      cornerRadius: 6,
      padding: 8,
      caretSize: 0,
      filter: ({ datasetIndex, dataIndex }: TooltipItem<Kind>) =>
        hint(datasetIndex, dataIndex) !== undefined,
      callbacks: {
        title: () => '',
        label: ({ datasetIndex, dataIndex }: TooltipItem<Kind>) =>
          hint(datasetIndex, dataIndex) ?? '',
      },
    },
  },
})

/** An axis of numbers, with its words where they are given. */
export const axis = (
  theme: Theme,
  { ticks, title, lines = true }: { ticks?: readonly Tick[]; title?: string; lines?: boolean },
): Partial<Linear> => {
  const labels = new Map(ticks?.map(({ value, label }) => [value, label]))
  return {
    type: 'linear',
    border: { display: false },
    grid: { display: lines, color: theme.line, drawTicks: false },
    title: {
      display: title !== undefined,
      text: title ?? '',
      color: theme['ink-3'],
      font: { ...font },
    },
    ...(ticks && {
      afterBuildTicks: (scale) => {
        scale.ticks = ticks.map(({ value }) => ({ value }))
      },
    }),
    ticks: {
      color: theme['ink-3'],
      font: { ...font },
      maxRotation: 0,
      padding: 8,
      ...(ticks && { callback: (value) => labels.get(Number(value)) ?? '' }),
    },
  } as Partial<Linear>
}
