import { app } from 'electron'
import type { Desktop } from './desktop/desktop.ts'
import type { JournalThread } from './journal-thread.ts'

/** Quitting waits until everything typed is committed and the journal is closed; services stop in reverse order. */
export function quitInOrder(desktop: Desktop, journal: JournalThread): void {
  let stopped = false
  let stopping = false
  app.on('before-quit', (event) => {
    if (stopped) return
    event.preventDefault()
    if (stopping) return
    stopping = true
    void (async () => {
      if (!(await desktop.main.flush())) {
        stopping = false
        return desktop.main.show()
      }
      desktop.stop()
      // The last window has gone by now, which asks to quit once more: that has to wait for the journal, too.
      await journal.stop()
      stopped = true
      app.quit()
    })()
  })
}
