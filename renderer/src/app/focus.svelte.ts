/** Only the page: navigation and everything around the text is out of sight. */
class FocusMode {
  on = $state(false)

  toggle(): void {
    this.on = !this.on
  }
}

export const focusMode = new FocusMode()
