import { app } from 'electron'
import type { Desktop } from './desktop/desktop.ts'
import type { JournalThread } from './journal-thread.ts'

/**
 * Quitting waits until everything typed is committed and the journal is closed; services stop in reverse order. What fails
 * before anything was stopped can be tried again; what fails after that holds nobody: all is committed by then.
 */
export function quitInOrder(desktop: Desktop, journal: JournalThread): void {
  let stopped = false
  let stopping = false
  app.on('before-quit', (event) => {
    if (stopped) return
    event.preventDefault()
    if (stopping) return
    stopping = true
    void (async () => {
      if (!(await mayQuit(desktop))) {
        stopping = false
        return
      }
      await allTheSame(() => desktop.stop())
      // The last window has gone by now, which asks to quit once more: that has to wait for the journal, too.
      await allTheSame(() => journal.stop())
      stopped = true
      app.quit()
    })()
  })
}

async function mayQuit(desktop: Desktop): Promise<boolean> {
  try {
    if (await desktop.flush()) return true
  } catch (error) {
    say(error)
  }
  await allTheSame(() => void desktop.main.show())
  return false
}

async function allTheSame(step: () => unknown): Promise<void> {
  try {
    await step()
  } catch (error) {
    say(error)
  }
}

// The name alone: a message may hold words of the journal.
const say = (error: unknown): void =>
  console.error('intact: quitting failed', error instanceof Error ? error.name : 'unknown')
