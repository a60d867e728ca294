import { parentPort, workerData } from 'node:worker_threads'
import type { Events } from '../../shared/contract/index.ts'
import { failed, Failure, ok, type Result } from '../../shared/result.ts'
import { systemClock } from './clock.ts'
import { journalHandlers } from './handlers.ts'
import { warmUp } from './insights/spiral/reading.ts'
import { asFailure } from './storage/failures.ts'
import { cryptographyReady } from './vault/keys.ts'

/** What main sends: one operation of the journal's contract, its input already checked. */
export interface Request {
  id: number
  operation: string
  input: unknown
}
/** What the worker sends: an answer to a request, or an event. */
export type Message =
  | { id: number; result: Result<unknown> }
  | { [E in keyof Events]: { event: E; payload: Events[E] } }[keyof Events]

if (!parentPort) throw new Error('The journal runs in a worker thread.')
const port = parentPort
const send = (message: Message) => port.postMessage(message)

const { root, meant } = workerData as { root: string; meant?: string }
const emit = (event: string, payload: unknown) => send({ event, payload } as Message)
const subjects = journalHandlers(root, emit, systemClock, meant)
const handlers = new Map<string, (input: never) => unknown>(
  Object.entries(subjects).flatMap(([subject, operations]) =>
    Object.entries(operations).map(([name, handler]) => [`${subject}.${name}`, handler]),
  ),
)

void warmUp()

// The door: operations start in the order they come; only those that wait for something let others pass.
port.on('message', async ({ id, operation, input }: Request) => {
  send({ id, result: await answer(operation, input) })
})

async function answer(operation: string, input: unknown): Promise<Result<unknown>> {
  try {
    // Even the name of a locked journal lies in a file with a checksum.
    await cryptographyReady()
    const handler = handlers.get(operation)
    if (!handler) throw new Failure('bad-input')
    return ok(await handler(input as never))
  } catch (error) {
    const failure = asFailure(error)
    // The name alone: parameters and messages may hold words of the journal.
    if (failure.code === 'internal') console.error(`intact: ${operation} failed`, codeOf(error))
    return failed(failure)
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error ? `${error.name} ${'code' in error ? String(error.code) : ''}` : 'unknown'
