import { join } from 'node:path'
import { app } from 'electron'
import { Desktop } from './desktop/desktop.ts'
import { broadcast } from './desktop/windows.ts'
import { bindContract } from './ipc.ts'
import { JournalThread } from './journal-thread.ts'
import { chooseDataFolder } from './policy/data-folder.ts'
import { confineNavigation } from './policy/navigation.ts'
import { forbidNetwork } from './policy/no-network.ts'
import { denyPermissions } from './policy/permissions.ts'
import { registerScheme, serveApp } from './policy/protocol.ts'
import { onlyInstance } from './policy/single-instance.ts'

const dataFolder = chooseDataFolder()
let desktop: Desktop | undefined

if (onlyInstance((args) => desktop?.open(args))) void start()
else app.quit()

async function start(): Promise<void> {
  app.enableSandbox()
  registerScheme()
  forbidNetwork()
  confineNavigation()
  denyPermissions()
  await app.whenReady()

  serveApp(join(import.meta.dirname, '../renderer'))
  const journal = new JournalThread(dataFolder, ({ event, payload }) => broadcast(event, payload))
  desktop = new Desktop(journal)
  bindContract(journal, desktop)
  journal.start()
  await desktop.start()
  quitInOrder(desktop, journal)
  desktop.open(process.argv)
}

/** Quitting waits until everything typed is committed and the journal is closed; services stop in reverse order. */
function quitInOrder(desktop: Desktop, journal: JournalThread): void {
  let stopped = false
  let stopping = false
  app.on('before-quit', (event) => {
    if (stopped) return
    event.preventDefault()
    if (stopping) return
    stopping = true
    void (async () => {
      stopped = await desktop.main.flush()
      stopping = false
      if (!stopped) return desktop.main.show()
      desktop.stop()
      await journal.stop()
      app.quit()
    })()
  })
}
