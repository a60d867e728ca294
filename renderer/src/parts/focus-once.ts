/** Attach to what the focus goes to when a room opens, unless something in the room took it already. */
export function focusOnce(element: HTMLElement): void {
  queueMicrotask(() => {
    if (!document.querySelector('dialog:modal')) element.focus({ preventScroll: true })
  })
}
