/** Attach to what the focus goes to when a room opens, unless something in the room took it already. */
export function focusOnce(element: HTMLElement): void {
  queueMicrotask(() => {
    const dialog = document.querySelector('dialog:modal')
    if (!dialog || dialog.contains(element)) element.focus({ preventScroll: true })
  })
}
