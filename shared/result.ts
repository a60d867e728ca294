/** Why an operation did not succeed. A code decides what the app offers next; the message is what a person reads. */
export const failureCodes = [
  'locked',
  'wrong-passphrase',
  'damaged',
  'newer-version',
  'disk-full',
  'read-only',
  'not-found',
  'exists',
  'bad-input',
  'cancelled',
  'unavailable',
  'busy',
  'internal',
] as const
export type FailureCode = (typeof failureCodes)[number]

/** What every operation answers across IPC: errors are values, never exceptions. */
export type Result<T> = { ok: true; value: T } | { ok: false; code: FailureCode; message: string }

/** The sentence a person reads when the code that failed has nothing more precise to say. */
const sentences: Record<FailureCode, string> = {
  locked: 'The journal is locked. Unlock it and try again; nothing was lost.',
  'wrong-passphrase': 'That passphrase does not open this journal.',
  damaged: 'The journal file cannot be read. It has not been changed.',
  'newer-version':
    'This journal was last opened by a newer Intact. Update Intact to open it; nothing was changed.',
  'disk-full':
    'The disk is full. What you wrote is still in the window; free some space and it will be saved.',
  'read-only': 'The journal’s folder cannot be written to. What you wrote is still in the window.',
  'not-found': 'That is no longer in the journal.',
  exists: 'There is already a journal here.',
  'bad-input': 'Intact did not understand that request. Nothing was changed.',
  cancelled: 'Stopped.',
  unavailable: 'This is not available on this computer.',
  busy: 'Intact is already doing this.',
  internal: 'Something went wrong inside Intact. Nothing was changed.',
}

/** An error that may cross IPC as a value. Anything else that is thrown crosses as `internal`, without its text. */
export class Failure extends Error {
  readonly code: FailureCode
  constructor(code: FailureCode, message: string = sentences[code]) {
    super(message)
    this.code = code
  }
}

export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

export function failed(error: unknown): { ok: false; code: FailureCode; message: string } {
  const { code, message } = error instanceof Failure ? error : new Failure('internal')
  return { ok: false, code, message }
}
