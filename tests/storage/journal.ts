import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Clock } from '../../main/journal/clock.ts'
import { journalHandlers } from '../../main/journal/handlers.ts'
import { asFailure } from '../../main/journal/storage/failures.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import type { WriteDb } from '../../main/journal/storage/sql.ts'
import { journalContract, type Client, type Events } from '../../shared/contract/index.ts'
import type { Operation } from '../../shared/contract/operation.ts'
import { failed, ok, type Result } from '../../shared/result.ts'

/** A folder of its own, deleted after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'intact-journal-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export interface TestClock extends Clock {
  at: number
  where: string
}

/** A clock that stands still until it is moved. */
export function clockAt(iso: string, where = 'Europe/Lisbon'): TestClock {
  return {
    at: Date.parse(iso),
    where,
    now() {
      return this.at
    },
    zone() {
      return this.where
    },
  }
}

/** An open, empty journal in a folder of its own, closed after the test. Does not wait for the disk. */
export function openJournal(durable = false): {
  db: WriteDb
  folder: string
  path: string
  key: Uint8Array
} {
  const folder = temporaryFolder()
  const path = join(folder, 'journal.db')
  const key = crypto.getRandomValues(new Uint8Array(32))
  const db = openFile(path, key, 'create')
  if (!durable) db.pragma('synchronous = OFF')
  onTestFinished(() => {
    if (db.open) closeFile(db)
  })
  return { db, folder, path, key }
}

export type Told = { [E in keyof Events]: [E, Events[E]] }[keyof Events]

/**
 * The journal as a window has it, without the threads between: input and answer both checked against the contract,
 * failures as values.
 */
export function journalIn(root: string, clock?: Clock) {
  const told: Told[] = []
  const handlers = journalHandlers(
    root,
    (event, payload) => told.push([event, payload] as Told),
    clock,
  )
  onTestFinished(async () => {
    await handlers.vault.lock(undefined)
  })
  const client = Object.fromEntries(
    Object.entries(journalContract).map(([subject, operations]) => [
      subject,
      Object.fromEntries(
        Object.entries(operations as Record<string, Operation>).map(([name, { input, output }]) => {
          const subjects = handlers as unknown as Record<
            string,
            Record<string, (i: unknown) => unknown>
          >
          const call = async (given: unknown): Promise<Result<unknown>> => {
            const asked = input.parse(given)
            try {
              const answer = await subjects[subject]?.[name]?.(asked)
              output.parse(answer)
              return ok(answer)
            } catch (error) {
              return failed(asFailure(error))
            }
          }
          return [name, call]
        }),
      ),
    ]),
  ) as Client<typeof journalContract>
  return { ...client, told, keychainOnly: handlers.keychainOnly }
}

/** What an operation answered, when it succeeded. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`)
  return result.value
}

/** All files below a folder, by relative path. */
export function filesIn(folder: string): Map<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()
  const files = names.filter((name) => statSync(join(folder, name)).isFile())
  return new Map(
    files.map((name) => [name.replaceAll('\\', '/'), readFileSync(join(folder, name))]),
  )
}

/** Whether each full-text index says exactly what its table says. */
export function checkIndexes(db: WriteDb): void {
  for (const table of ['entries_fts', 'feelings_fts']) {
    db.prepare(`INSERT INTO ${table} (${table}, rank) VALUES ('integrity-check', 1)`).run()
  }
}
