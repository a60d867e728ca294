/** An image that is only passed around: nothing in the host shows one. */
class Image implements Supported {
  readonly path: string
  constructor(path: string) {
    this.path = path
  }
  isEmpty(): boolean {
    return this.path === ''
  }
  setTemplateImage(_template: boolean): void {}
}

type Supported = Pick<Electron.NativeImage, 'isEmpty' | 'setTemplateImage'>

/** `nativeImage`. */
export const nativeImage = {
  createEmpty: (): Image => new Image(''),
  createFromPath: (path: string): Image => new Image(path),
  createFromDataURL: (url: string): Image => new Image(url),
}
