const namespace = 'http://www.w3.org/2000/svg'

/** What a canvas has as plain properties, and `restore` brings back. */
const properties = [
  'fillStyle',
  'strokeStyle',
  'lineWidth',
  'lineCap',
  'lineJoin',
  'lineDashOffset',
  'font',
  'textAlign',
  'textBaseline',
  'globalAlpha',
] as const

interface Place {
  dash: number[]
  matrix: DOMMatrix
  /** Where the pieces go: a group for each clip. */
  into: SVGElement
}

const anchors: Record<CanvasTextAlign, string> = {
  left: 'start',
  start: 'start',
  center: 'middle',
  right: 'end',
  end: 'end',
}
const baselines: Partial<Record<CanvasTextBaseline, string>> = {
  top: 'text-before-edge',
  hanging: 'hanging',
  middle: 'central',
  bottom: 'text-after-edge',
}

/**
 * Takes what chart.js tells a canvas and makes an SVG of it, text as text: just the part of CanvasRenderingContext2D that our
 * charts use. (The library there is for this, svgcanvas, sets style attributes, which our content security policy refuses.)
 */
export class SvgContext {
  readonly canvas: { readonly width: number; readonly height: number; getContext(): SvgContext }
  fillStyle = '#000'
  strokeStyle = '#000'
  lineWidth = 1
  lineCap: CanvasLineCap = 'butt'
  lineJoin: CanvasLineJoin = 'miter'
  lineDashOffset = 0
  font = '10px sans-serif'
  textAlign: CanvasTextAlign = 'start'
  textBaseline: CanvasTextBaseline = 'alphabetic'
  globalAlpha = 1

  readonly #root = document.createElementNS(namespace, 'svg')
  readonly #measure = document.createElement('canvas').getContext('2d')!
  readonly #saved: { set: Partial<SvgContext>; place: Place }[] = []
  #place: Place = { dash: [], matrix: new DOMMatrix(), into: this.#root }
  /** Drawings that stand on one page must not share the names of their clips. */
  readonly #name = crypto.randomUUID().slice(0, 8)
  #path = ''
  #clips = 0

  constructor(width: number, height: number) {
    this.canvas = { width, height, getContext: () => this }
    const viewBox = `0 0 ${width} ${height}`
    for (const [name, value] of Object.entries({ width, height, viewBox }))
      this.#root.setAttribute(name, String(value))
  }

  /** The whole drawing as text. */
  toString(): string {
    return new XMLSerializer().serializeToString(this.#root)
  }

  save(): void {
    const set = Object.fromEntries(properties.map((name) => [name, this[name]]))
    this.#saved.push({ set, place: { ...this.#place } })
  }
  restore(): void {
    const saved = this.#saved.pop()
    if (!saved) return
    Object.assign(this, saved.set)
    this.#place = saved.place
  }
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void {
    this.#place.matrix = new DOMMatrix([a, b, c, d, e, f])
  }
  resetTransform(): void {
    this.#place.matrix = new DOMMatrix()
  }
  translate(x: number, y: number): void {
    this.#place.matrix = this.#place.matrix.translate(x, y)
  }
  rotate(radians: number): void {
    this.#place.matrix = this.#place.matrix.rotate((radians * 180) / Math.PI)
  }

  beginPath(): void {
    this.#path = ''
  }
  closePath(): void {
    this.#path += 'Z'
  }
  moveTo(x: number, y: number): void {
    this.#path += `M${two(x)} ${two(y)}`
  }
  lineTo(x: number, y: number): void {
    this.#path += `${this.#path ? 'L' : 'M'}${two(x)} ${two(y)}`
  }
  bezierCurveTo(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    this.#path += `C${[ax, ay, bx, by, x, y].map(two).join(' ')}`
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.#path += `M${two(x)} ${two(y)}h${two(width)}v${two(height)}h${two(-width)}Z`
  }
  /** In two halves: an arc of SVG cannot come round to where it began. */
  arc(x: number, y: number, radius: number, from: number, to: number): void {
    const at = (angle: number) =>
      `${two(x + radius * Math.cos(angle))} ${two(y + radius * Math.sin(angle))}`
    const piece = (angle: number) => `A${two(radius)} ${two(radius)} 0 0 1 ${at(angle)}`
    this.#path += `${this.#path ? 'L' : 'M'}${at(from)}${piece((from + to) / 2)}${piece(to)}`
  }

  fill(rule?: unknown): void {
    this.#add('path', {
      d: this.#path,
      fill: this.fillStyle,
      ...(rule === 'evenodd' && { 'fill-rule': rule }),
    })
  }
  stroke(): void {
    const { dash } = this.#place
    this.#add('path', {
      d: this.#path,
      fill: 'none',
      stroke: this.strokeStyle,
      'stroke-width': this.lineWidth,
      'stroke-linecap': this.lineCap,
      'stroke-linejoin': this.lineJoin,
      ...(dash.length > 0 && {
        'stroke-dasharray': dash.join(' '),
        'stroke-dashoffset': this.lineDashOffset,
      }),
    })
  }
  clip(): void {
    const id = `clip-${this.#name}-${(this.#clips += 1)}`
    const clip = this.#child(this.#root, 'clipPath', { id })
    const path = this.#child(clip, 'path', { d: this.#path })
    this.#turn(path)
    this.#place.into = this.#child(this.#place.into, 'g', { 'clip-path': `url(#${id})` })
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath()
    this.rect(x, y, width, height)
    this.fill()
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    this.beginPath()
    this.rect(x, y, width, height)
    this.stroke()
  }
  /** Nothing has been drawn yet when chart.js clears. */
  clearRect(): void {
    this.beginPath()
  }

  fillText(text: string, x: number, y: number): void {
    const [, slant, weight, size, family] =
      /^(?:(italic|oblique|normal) )?(?:(\w+) )?([\d.]+)px (.+)$/.exec(this.font) ?? []
    const baseline = baselines[this.textBaseline]
    this.#add('text', {
      x: two(x),
      y: two(y),
      fill: this.fillStyle,
      'font-family': family ?? 'sans-serif',
      'font-size': size ?? 12,
      ...(weight && { 'font-weight': weight }),
      ...(slant && slant !== 'normal' && { 'font-style': slant }),
      'text-anchor': anchors[this.textAlign],
      ...(baseline && { 'dominant-baseline': baseline }),
    }).textContent = text
  }
  measureText(text: string): TextMetrics {
    this.#measure.font = this.font
    return this.#measure.measureText(text)
  }
  setLineDash(dash: number[]): void {
    this.#place.dash = dash
  }
  getLineDash(): number[] {
    return this.#place.dash
  }

  #add(name: string, attributes: Record<string, string | number>): SVGElement {
    const piece = this.#child(this.#place.into, name, attributes)
    if (this.globalAlpha < 1) piece.setAttribute('opacity', String(this.globalAlpha))
    this.#turn(piece)
    return piece
  }
  #turn(piece: SVGElement): void {
    const { matrix } = this.#place
    if (!matrix.isIdentity) piece.setAttribute('transform', matrix.toString())
  }
  #child(into: SVGElement, name: string, attributes: Record<string, string | number>): SVGElement {
    const piece = document.createElementNS(namespace, name)
    for (const [attribute, value] of Object.entries(attributes))
      piece.setAttribute(attribute, String(value))
    return into.appendChild(piece)
  }
}

const two = (value: number): number => Math.round(value * 100) / 100
