import { draw, drawWith } from './draw.ts'
import { SvgContext } from './svg-context.ts'
import type { Theme } from './colours.ts'
import { readTheme } from './theme.svelte.ts'
import { font, type Config, type Drawing } from './usual.ts'

/** What a saved picture shows: the chart with its heading and its words, in light, as on paper. */
export interface Pictured {
  readonly heading: string
  readonly says: string
  readonly drawing: Drawing
  /** Of the chart on screen, in pixels. */
  readonly height: number
}

type Bytes = Uint8Array<ArrayBuffer>

const width = 1000
/** Letters in a line of the words under the heading. */
const lineLength = 140
/** Twice as many dots as pixels, so that it is sharp in print. */
const sharpness = 2

/** As a PNG file. */
export async function pngOf(pictured: Pictured): Promise<Bytes> {
  const { config, height } = posed(pictured)
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  config.options = { ...config.options, devicePixelRatio: sharpness }
  const letGo = draw(canvas, config)
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'))
  letGo()
  if (!blob) throw new Error('The browser made no picture')
  return new Uint8Array(await blob.arrayBuffer())
}

/** As an SVG file, with its text as text. */
export function svgOf(pictured: Pictured): Bytes {
  const { config, height } = posed(pictured)
  const context = new SvgContext(width, height)
  drawWith(context, config)
  return new TextEncoder().encode(context.toString())
}

function posed({ heading, says, drawing, height }: Pictured): { config: Config; height: number } {
  const theme = readTheme('light')
  const config = drawing(theme)
  const lines = linesOf(says)
  for (const dataset of config.data.datasets) {
    // Without it chart.js draws lines as paths that only a canvas can read.
    if ((dataset.type ?? config.type) === 'line') Object.assign(dataset, { segment: {} })
  }
  config.options = {
    ...config.options,
    responsive: false,
    devicePixelRatio: 1,
    events: [],
    layout: { padding: 24 },
    plugins: {
      ...config.options?.plugins,
      title: {
        display: true,
        text: heading,
        align: 'start',
        color: theme.ink,
        font: { family: "'Literata Variable', Georgia, serif", size: 20, weight: 500 },
      },
      subtitle: {
        display: true,
        text: lines,
        align: 'start',
        color: theme['ink-2'],
        font: { ...font, size: 13 },
        padding: { bottom: 12 },
      },
    },
  }
  config.plugins = [...(config.plugins ?? []), paper(theme)]
  return { config, height: height + 90 + lines.length * 16 }
}

/** Without it a picture has no ground, and ink on a dark one cannot be read. */
const paper = (theme: Theme) => ({
  id: 'paper',
  beforeDraw: ({
    ctx,
    width: across,
    height,
  }: {
    ctx: CanvasRenderingContext2D
    width: number
    height: number
  }) => {
    ctx.fillStyle = theme.surface
    ctx.fillRect(0, 0, across, height)
  },
})

function linesOf(text: string): string[] {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!
    if (last && last.length + word.length >= lineLength) lines.push(word)
    else lines[lines.length - 1] = last ? `${last} ${word}` : word
  }
  return lines
}
