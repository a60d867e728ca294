import type { Selection } from '../../../../shared/contract/exchange.ts'
import type { FoundKind } from '../../../../shared/contract/search.ts'
import { Failure } from '../../../../shared/result.ts'
import type { Clock } from '../../clock.ts'
import { find } from '../../search/queries.ts'
import { first, write, type WriteDb } from '../../storage/sql.ts'
import type { Reference, Table } from '../journal-file/tables.ts'

/** Where what is found lies. */
const tableOf: Record<FoundKind, string> = {
  entry: 'entries',
  feeling: 'feelings',
  reframe: 'reframes',
  letter: 'letters',
  loop: 'loop_episodes',
  parked: 'parked_notes',
  strength: 'strengths',
  win: 'wins',
  plan: 'plans',
  ask: 'asks',
  values: 'value_rankings',
  'value-writing': 'value_writings',
  'who-i-am': 'who_i_am_versions',
}
/** So many results are asked for at once. */
const page = 2000

/** What belongs to these comes along with them, also where it could do without. */
const wholes = new Set(['entries', 'rejections'])
/** What only names one of these is not understood without it. */
const named = new Set(['people', 'strengths'])

const has = (table: Table, column: string): boolean =>
  table.columns.some(({ name }) => name === column)
const outsideTrash = (table: Table): string =>
  has(table, 'trashed_at') ? ' AND trashed_at IS NULL' : ''

/**
 * Which rows of an open journal a selection is about. Their ids lie beside the journal on its connection, in memory, and are
 * there until the next choice.
 */
export class Chosen {
  readonly #db: WriteDb
  readonly #tables: readonly Table[]
  readonly #what: Selection

  /**
   * @param tables those that others refer to first
   * @throws Failure `not-found` for a rejection that is not there
   */
  constructor(db: WriteDb, clock: Clock, tables: readonly Table[], what: Selection) {
    this.#db = db
    this.#tables = tables
    this.#what = what
    // In memory: open.ts has said so of all that is temporary. `alone`: without what belongs to it.
    db.exec(`DROP TABLE IF EXISTS temp.chosen;
      CREATE TEMP TABLE chosen (name TEXT NOT NULL, id TEXT NOT NULL, alone INTEGER NOT NULL,
        PRIMARY KEY (name, id)) WITHOUT ROWID`)
    this.#begin(clock)
    for (const table of tables) this.#whatBelongs(table)
    for (const table of tables.toReversed()) this.#whatIsNeeded(table)
  }

  /** Holds for the rows of a table that are chosen, as SQL. Pictures are chosen by what shows them. */
  condition(table: Table): string {
    if (has(table, 'id')) return `id IN (${this.#ids(table.name)})`
    if (table.name === 'rejection_links')
      return `rejection_id IN (${this.#ids('rejections')})
        AND item_id IN (SELECT id FROM temp.chosen WHERE name IN ('entries', 'feelings'))`
    if (this.#byDay(table)) return this.#ofDays(table)
    const parent = table.references.find(({ cascades }) => cascades)
    return parent ? `${parent.column} IN (${this.#ids(parent.table, 'whole')})` : '0'
  }

  #ids(name: string, how: 'whole' | 'any' = 'any'): string {
    return `SELECT id FROM temp.chosen WHERE name = '${name}'${how === 'whole' ? ' AND NOT alone' : ''}`
  }

  #begin(clock: Clock): void {
    const what = this.#what
    if (what.of === 'search') this.#search(clock, what.query)
    else if (what.of === 'rejection') this.#rejection(what.id)
    else
      for (const table of this.#tables)
        if (this.#byDay(table) && has(table, 'id'))
          this.#add(table.name, `SELECT id FROM ${table.name} WHERE ${this.#ofDays(table)}`)
  }

  #search(clock: Clock, query: string): void {
    for (let after: Parameters<typeof find>[2]['after'] = null; ;) {
      const { items, next } = find(this.#db, clock, { query, kind: null, limit: page, after })
      for (const { kind, id } of items) this.#addOne(tableOf[kind], id)
      if (!next) return
      after = next
    }
  }

  #rejection(id: string): void {
    if (!first(this.#db, 'SELECT 1 FROM rejections WHERE id = ? AND trashed_at IS NULL', id))
      throw new Failure('not-found', 'That rejection is not in the journal any more.')
    this.#addOne('rejections', id)
    for (const [kind, table] of [
      ['entry', 'entries'],
      ['feeling', 'feelings'],
    ])
      this.#add(
        table!,
        `SELECT id FROM ${table} WHERE trashed_at IS NULL AND id IN (
           SELECT item_id FROM rejection_links WHERE kind = '${kind}' AND rejection_id = '${id}')`,
      )
  }

  /** What belongs to what is chosen, unless days decide of it. */
  #whatBelongs(table: Table): void {
    if (!has(table, 'id') || this.#byDay(table)) return
    const references: Pick<Reference, 'column' | 'table'>[] = table.references.filter(
      (each) => each.table !== table.name && (each.cascades || wholes.has(each.table)),
    )
    // A page has its id before the journal has the entry, so this one refers to no row.
    if (table.name === 'writing_sessions') references.push({ column: 'entry_id', table: 'entries' })
    for (const { column, table: parent } of references)
      this.#add(
        table.name,
        `SELECT id FROM ${table.name}
         WHERE ${column} IN (${this.#ids(parent, 'whole')})${outsideTrash(table)}`,
      )
  }

  /** What the chosen rows of a table are not understood without. */
  #whatIsNeeded(table: Table): void {
    for (const { column, table: parent, cascades } of table.references) {
      if (parent === table.name || !(cascades || named.has(parent))) continue
      this.#add(
        parent,
        `SELECT ${column} FROM ${table.name}
         WHERE ${column} IS NOT NULL AND (${this.condition(table)})`,
        'alone',
      )
    }
  }

  /** Whether the day on which a row was written decides of it. */
  #byDay(table: Table): boolean {
    return this.#what.of === 'days' && has(table, 'local_date')
  }

  #ofDays(table: Table): string {
    if (this.#what.of !== 'days') return '0'
    const { from, to } = this.#what
    // The contract lets digits and hyphens through.
    return `local_date BETWEEN '${from}' AND '${to}'${outsideTrash(table)}`
  }

  #add(name: string, ids: string, how: 'alone' | 'whole' = 'whole'): void {
    const alone = how === 'alone' ? 1 : 0
    write(
      this.#db,
      `INSERT OR IGNORE INTO temp.chosen SELECT '${name}', id, ${alone} FROM (${ids.replace(/^SELECT (\w+)/, 'SELECT $1 AS id')})`,
    )
  }

  #addOne(name: string, id: string): void {
    write(this.#db, 'INSERT OR IGNORE INTO temp.chosen VALUES (?, ?, 0)', name, id)
  }
}
