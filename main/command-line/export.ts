import type { ExportReport } from '../../shared/contract/exchange.ts'
import { contract } from '../../shared/contract/index.ts'
import type { VaultStatus } from '../../shared/contract/vault.ts'
import { reportInWords } from '../../shared/export-report.ts'
import type { FailureCode, Result } from '../../shared/result.ts'
import type { ExportAsked } from './asked.ts'
import { exitCodeFor, exitCodes } from './exit-codes.ts'

/** What a command needs of the world around it. */
export interface Around {
  /** Carries out one operation of the journal; its input must have been checked. */
  call(operation: string, input?: unknown): Promise<Result<unknown>>
  /** The passphrase or the recovery key; null where the person gave none. */
  secret(prompt: string): Promise<string | null>
  /** Says what came of it. */
  tell(sentence: string): void
  /** Says why nothing did. */
  complain(sentence: string): void
}

/** Exports a journal without a window. Answers how that ended, as `exitCodes` has it. Leaves the journal open. */
export async function exportJournal(
  { to, by, replace, whole }: ExportAsked,
  around: Around,
): Promise<number> {
  const refuse = ({ code, message }: { code: FailureCode; message: string }): number => {
    around.complain(message)
    return exitCodeFor(code)
  }
  const status = await around.call('vault.status')
  if (!status.ok) return refuse(status)
  const { state, name, several } = status.value as VaultStatus
  if (state === 'none') return refuse({ code: 'not-found', message: 'There is no journal yet.' })

  const what = by === 'recoveryKey' ? 'Recovery key' : 'Passphrase'
  const secret = await around.secret(`${what}${several ? ` of “${name}”` : ''}: `)
  if (secret === null) {
    around.complain(`No ${what.toLowerCase()} was given. Nothing was exported.`)
    return exitCodes.interrupted
  }
  const opened = await unlock(around, by, secret)
  if (!opened.ok) return refuse({ ...opened, message: ofOpening[opened.code] ?? opened.message })

  const answer = await around.call('exchange.exportMarkdown', { folder: to, replace, whole })
  if (!answer.ok) return refuse(answer)
  const report = answer.value as ExportReport
  around.tell(`${reportInWords(report)} They are in ${to}`)
  for (const name of report.kept) around.complain(`Kept: ${name}`)
  return report.kept.length > 0 ? exitCodes.someKept : exitCodes.done
}

async function unlock(
  { call }: Around,
  by: ExportAsked['by'],
  secret: string,
): Promise<Result<unknown>> {
  const operation = by === 'recoveryKey' ? 'unlockByRecoveryKey' : 'unlock'
  const key = by === 'recoveryKey' ? 'recoveryKey' : 'passphrase'
  const input = contract.vault[operation].input.safeParse({ [key]: secret })
  if (!input.success)
    return { ok: false, code: 'wrong-passphrase', message: 'That does not open this journal.' }
  return call(`vault.${operation}`, input.data)
}

/** Where there is no window, its sentences make no sense. */
const ofOpening: Partial<Record<FailureCode, string>> = {
  'disk-full': 'The disk that holds the journal is full, so it cannot be opened.',
  'read-only': 'The journal’s folder cannot be read or written to, so it cannot be opened.',
}
