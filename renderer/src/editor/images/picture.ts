import { WidgetType } from '@codemirror/view'
import { hold, letGo, type Size } from './stored.ts'

/** In pixels: nothing that one looks at is higher than the page. */
const tallest = 560
/** As wide as the text usually is: only to guess the height of what is out of sight. */
const usualMeasure = 640
const space = 12

/** An image of the journal in its text. Its place is as large as it will be before it is loaded. */
export class Picture extends WidgetType {
  readonly id: string
  readonly name: string
  readonly #width: number
  readonly #height: number
  readonly #here: boolean

  /** @param here whether the caret is in the line that refers to it */
  constructor(id: string, name: string, { width, height }: Size, here: boolean) {
    super()
    this.id = id
    this.name = name
    this.#width = width
    this.#height = height
    this.#here = here
  }

  override eq(other: Picture): boolean {
    return other.id === this.id && other.name === this.name && other.#here === this.#here
  }

  override get estimatedHeight(): number {
    return (Math.min(this.#shownWidth, usualMeasure) * this.#height) / this.#width + 2 * space
  }

  get #shownWidth(): number {
    return Math.min(this.#width, (tallest * this.#width) / this.#height)
  }

  override toDOM(): HTMLElement {
    const dom = document.createElement('div')
    dom.className = this.#here ? 'md-picture md-picture-here' : 'md-picture'
    const box = document.createElement('div')
    box.className = 'md-picture-box'
    box.style.width = `${this.#shownWidth}px`
    box.style.aspectRatio = `${this.#width} / ${this.#height}`
    const image = document.createElement('img')
    image.alt = this.name || 'Picture'
    // Dragged, it would arrive as an address that nobody else can open.
    image.draggable = false
    image.addEventListener('error', () => cannotShow(box))
    void hold(this.id).then((address) => {
      if (address) image.src = address
      else cannotShow(box)
    })
    box.append(image)
    dom.append(box)
    return dom
  }

  override destroy(): void {
    letGo(this.id)
  }

  /** A click puts the caret there, as everywhere in the text. */
  override ignoreEvent(): boolean {
    return false
  }
}

function cannotShow(box: HTMLElement): void {
  box.classList.add('md-picture-missing')
  box.textContent = 'This picture cannot be shown.'
}
