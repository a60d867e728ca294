// The only file that loads chart.js. It comes after everything else, when nothing is to do or a chart is to be seen.
import {
  BarController,
  BarElement,
  BasicPlatform,
  Chart,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  ScatterController,
  SubTitle,
  Title,
  Tooltip,
  type ChartConfiguration,
} from 'chart.js'
import { MatrixController, MatrixElement } from 'chartjs-chart-matrix'
import type { Config } from './usual.ts'

Chart.register(
  BarController,
  BarElement,
  Filler,
  LinearScale,
  LineController,
  LineElement,
  MatrixController,
  MatrixElement,
  PointElement,
  ScatterController,
  SubTitle,
  Title,
  Tooltip,
)

/** Draws onto a canvas; gives what takes it away again. */
export function draw(canvas: HTMLCanvasElement, config: Config): () => void {
  const chart = new Chart(canvas, config)
  return () => chart.destroy()
}

/** Draws once with something that takes what a canvas would be told. */
export function drawWith(context: { readonly canvas: { getContext(): unknown } }, config: Config) {
  const item = context.canvas as unknown as HTMLCanvasElement
  new Chart(item, { ...config, platform: BasicPlatform } as ChartConfiguration).destroy()
}
