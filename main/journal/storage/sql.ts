import type Database from 'better-sqlite3'

declare const readable: unique symbol
declare const writable: unique symbol

/** An open journal that a query may read. Only open.ts makes one. */
export type ReadDb = Database.Database & { readonly [readable]: true }
/** An open journal that a query may also write to. */
export type WriteDb = ReadDb & { readonly [writable]: true }

type Value = string | number | null | Uint8Array
type Parameters = Value[] | [Record<string, Value>]

const prepared = new WeakMap<Database.Database, Map<string, Database.Statement>>()

function prepare(db: ReadDb, sql: string): Database.Statement {
  let statements = prepared.get(db)
  if (!statements) prepared.set(db, (statements = new Map()))
  let statement = statements.get(sql)
  if (!statement) statements.set(sql, (statement = db.prepare(sql)))
  return statement
}

/** All rows of a query. The row type is the caller's word for what the SQL selects. */
export const all = <Row>(db: ReadDb, sql: string, ...parameters: Parameters): Row[] =>
  prepare(db, sql).all(...parameters) as Row[]

/** The first row of a query, if any. */
export const first = <Row>(db: ReadDb, sql: string, ...parameters: Parameters): Row | undefined =>
  prepare(db, sql).get(...parameters) as Row | undefined

/** Runs a statement that writes; answers how many rows it changed. */
export const write = (db: WriteDb, sql: string, ...parameters: Parameters): number =>
  prepare(db, sql).run(...parameters).changes

/** Runs a piece of work as a whole or not at all. Nested calls join the outer one. */
export function inTransaction<T>(db: WriteDb, work: () => T): T {
  return db.inTransaction ? work() : db.transaction(work).immediate()
}
