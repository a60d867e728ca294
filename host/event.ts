/** The event that Electron hands to listeners who may say no. */
export class CancellableEvent {
  defaultPrevented = false
  preventDefault(): void {
    this.defaultPrevented = true
  }
}
