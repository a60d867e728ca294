/** A frame of a page, as `event.senderFrame` shows it. Only the frame at the top runs the preload. */
export class WebFrameMain implements Pick<
  Electron.WebFrameMain,
  'url' | 'origin' | 'detached' | 'isDestroyed'
> {
  readonly #address: () => string
  readonly parent: WebFrameMain | null

  constructor(address: () => string, parent: WebFrameMain | null) {
    this.#address = address
    this.parent = parent
  }

  get top(): WebFrameMain {
    return this.parent ?? this
  }

  get url(): string {
    return this.#address()
  }

  get origin(): string {
    const url = URL.parse(this.url)
    return url ? `${url.protocol}//${url.host}` : 'null'
  }

  get detached(): boolean {
    return false
  }

  isDestroyed(): boolean {
    return false
  }
}
