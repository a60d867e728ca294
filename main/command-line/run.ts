import { app } from 'electron'
import { JournalThread } from '../journal-thread.ts'
import { forbidNetwork } from '../policy/no-network.ts'
import { quietlyFirst } from '../policy/single-instance.ts'
import { askedOf, type Asked, type ExportAsked } from './asked.ts'
import { exitCodes } from './exit-codes.ts'
import { exportJournal } from './export.ts'
import { help } from './help.ts'
import { readSecret } from './secret.ts'

/** What the program's arguments ask of a terminal; null where they ask for a window. */
export const askedOnTerminal = (): Asked | null =>
  // A program that is not packaged is told first which one to run.
  askedOf(process.argv.slice(app.isPackaged ? 1 : 2))

/** Does what was asked without a window, and ends the program. */
export async function runOnTerminal(asked: Asked, dataFolder: string): Promise<void> {
  forbidNetwork()
  app.exit(await carryOut(asked, dataFolder))
}

async function carryOut(asked: Asked, dataFolder: string): Promise<number> {
  if (asked.command === 'help') {
    process.stdout.write(help)
    return exitCodes.done
  }
  if (asked.command === 'none') {
    complain(`${asked.why}\n\n${help}`)
    return exitCodes.notUnderstood
  }
  if (!quietlyFirst()) {
    complain('Intact is open. Close its window first, or export from its File menu.')
    return exitCodes.alreadyOpen
  }
  return exporting(asked, dataFolder)
}

async function exporting(asked: ExportAsked, dataFolder: string): Promise<number> {
  const journal = new JournalThread(dataFolder, () => {}, asked.journal)
  let stopped = false
  // Ctrl+C, and the end of the session.
  const stop = Promise.withResolvers<null>()
  app.on('before-quit', (event) => {
    event.preventDefault()
    stopped = true
    stop.resolve(null)
    void journal.call('exchange.cancelExport')
  })
  try {
    return await exportJournal(asked, {
      call: (operation, input) => journal.call(operation, input),
      secret: (prompt) =>
        Promise.race([
          readSecret(process.stdin, prompt, (text) => process.stderr.write(text)),
          stop.promise,
        ]),
      tell: (sentence) => void process.stdout.write(`${sentence}\n`),
      complain: (sentence) => stopped || complain(sentence),
    })
  } finally {
    await journal.stop()
  }
}

const complain = (sentence: string): void => void process.stderr.write(`intact: ${sentence}\n`)
