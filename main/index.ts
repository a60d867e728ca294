import { join } from 'node:path'
import { app } from 'electron'
import { askedOnTerminal, runOnTerminal } from './command-line/run.ts'
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
import { quitInOrder } from './quitting.ts'

const dataFolder = chooseDataFolder()
const started = Promise.withResolvers<Desktop>()
const asked = askedOnTerminal()

if (asked) runOnTerminal(asked, dataFolder).catch(fail)
else if (onlyInstance((args) => void started.promise.then((desktop) => desktop.open(args)))) {
  start().then(started.resolve, fail)
} else app.quit()

async function start(): Promise<Desktop> {
  app.enableSandbox()
  registerScheme()
  forbidNetwork()
  confineNavigation()
  denyPermissions()
  await app.whenReady()

  serveApp(join(import.meta.dirname, '../renderer'))
  const journal = new JournalThread(dataFolder, ({ event, payload }) => {
    // The journal itself says so only where its thread has failed.
    if (event === 'vaultChanged') void desktop.lockedByFailure(payload)
    else broadcast(event, payload)
  })
  const desktop = new Desktop(journal)
  bindContract(journal, desktop)
  journal.start()
  desktop.start()
  quitInOrder(desktop, journal)
  desktop.open(process.argv)
  return desktop
}

/** Without a window there is nothing to go on with, and nobody to say it to but the terminal. */
function fail(error: unknown): void {
  console.error('Intact could not start.', error)
  app.exit(1)
}
