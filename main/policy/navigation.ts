import { app, type Event } from 'electron'
import { isOurs } from './origin.ts'

/** A window stays on the page it was made for; nothing opens another. Links leave by desktop/handlers.ts. */
export function confineNavigation(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => {
      // Reloading is how a window forgets what it showed.
      if (!isOurs(event.url) || event.url !== contents.getURL()) event.preventDefault()
    })
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event: Event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}
