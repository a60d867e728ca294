import { ipcMain, type IpcMainInvokeEvent, type WebContents } from 'electron'
import { contract, desktopContract, operationNames } from '../shared/contract/index.ts'
import type { Operation } from '../shared/contract/operation.ts'
import { failed, Failure, ok, type Result } from '../shared/result.ts'
import type { Desktop } from './desktop/desktop.ts'
import { desktopHandlers } from './desktop/handlers.ts'
import { broadcast, isOurPage } from './desktop/windows.ts'
import type { JournalThread } from './journal-thread.ts'
import { isOurs } from './policy/origin.ts'

type Answer = (input: never, sender: WebContents) => unknown

/** Binds every operation of the contract: who asks and what for is checked here, once. */
export function bindContract(journal: JournalThread, desktop: Desktop): void {
  const here: Record<string, Record<string, Answer>> = desktopHandlers(desktop)
  for (const operation of operationNames(contract)) {
    const { subject, name, input } = described(operation)
    ipcMain.handle(operation, async (event, given: unknown): Promise<Result<unknown>> => {
      if (!isTrusted(event)) return failed(new Failure('bad-input'))
      const parsed = input.safeParse(given)
      if (!parsed.success) return failed(new Failure('bad-input'))
      const go = () =>
        subject in desktopContract
          ? answer(here[subject]?.[name], parsed.data, event.sender)
          : journal.call(operation, parsed.data)
      const says = saysStatus.test(operation)
      if (says || mayMove.test(operation))
        return desktop.move(go, event.sender, { says, closes: operation === 'vault.lock' })
      const result = await go()
      if (result.ok) tellOthers(operation, event.sender)
      if (result.ok && operation === 'entries.save') desktop.wrote()
      return result
    })
  }
}

function described(operation: string): {
  subject: string
  name: string
  input: Operation['input']
} {
  const [subject = '', name = ''] = operation.split('.')
  const subjects: Record<string, Record<string, Operation>> = contract
  const found = subjects[subject]?.[name]
  if (!found) throw new Error(`There is no operation ${operation}`)
  return { subject, name, input: found.input }
}

/** Only the top frame of one of our windows, showing one of our pages. */
function isTrusted({ sender, senderFrame }: IpcMainInvokeEvent): boolean {
  return (
    senderFrame !== null &&
    senderFrame.parent === null &&
    isOurPage(sender) &&
    isOurs(senderFrame.url)
  )
}

async function answer(
  handler: Answer | undefined,
  input: unknown,
  sender: WebContents,
): Promise<Result<unknown>> {
  try {
    return ok(await handler?.(input as never, sender))
  } catch (error) {
    return failed(error)
  }
}

/** What answers whether the journal is open, and which one it is. */
const saysStatus =
  /^(?:vault\.(?!status|waysIn|confirm|replace)\w+|journals\.(?:create|use|open|rename)|backups\.restore|keychain\.unlock)$/
/** What may make it another one, or one of fewer, and answers something else. */
const mayMove = /^(?:damage\.rescue|journals\.leave)$/
const changesEntries = /^entries\.(?:save|setFavourite|moveToTrash|restore|restoreVersion)$/
const changesFeelings = /^feelings\.(?:log|moveToTrash|restore)$/
const changesLoops =
  /^(?:episodes\.(?!current|list|get|triggerWords|redirections)|worryWindow\.(?!parked|settled))\w+$/
const changesStrengths = /^(?:wins|strengths)\.(?:add|save|moveToTrash|restore)$/

const changesAll =
  /^(?:exchange\.(?:importFolder|undoImport)|trash\.(?:deleteForGood|empty)|tags\.(?:rename|undoRename))$/

function tellOthers(operation: string, sender: WebContents): void {
  if (changesAll.test(operation)) {
    broadcast('journalChanged', 'entries')
    broadcast('journalChanged', 'feelings')
    broadcast('journalChanged', 'loops')
    broadcast('journalChanged', 'strengths')
  }
  if (changesEntries.test(operation)) broadcast('journalChanged', 'entries', sender)
  if (changesFeelings.test(operation)) broadcast('journalChanged', 'feelings')
  if (changesLoops.test(operation)) broadcast('journalChanged', 'loops', sender)
  if (changesStrengths.test(operation)) broadcast('journalChanged', 'strengths', sender)
}
