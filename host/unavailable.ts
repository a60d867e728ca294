/** What the host cannot do. Its message is for whoever builds the app; a person sees the app's own fallback. */
export class Unavailable extends Error {
  readonly code = 'unavailable'
  constructor(what: string) {
    super(`${what} is unavailable: Intact is running on an installed browser, without Electron`)
  }
}
