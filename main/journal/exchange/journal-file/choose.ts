import type { Wanted } from '../../../../shared/contract/exchange.ts'
import type { Table } from './tables.ts'

/** Found anew in the text of an entry wherever that is read, so that an edit made outside counts. */
export const derived: Readonly<Record<string, readonly string[]>> = {
  entries: ['title', 'excerpt'],
}

const quoted = (name: string): string => `"${name}"`

/** What of a table is carried: columns and condition, in SQL. */
export interface Choice {
  readonly columns: string
  readonly condition: string
}

/**
 * What of each table is carried. Without the trash, what belongs to something thrown away stays behind with it, and what only
 * mentions it forgets it.
 */
export function choicesFor(tables: readonly Table[], wanted: Wanted): Map<string, Choice> {
  const byName = new Map(tables.map((table) => [table.name, table]))
  const conditions = new Map<string, string>()
  const conditionOf = (table: Table): string => {
    const known = conditions.get(table.name)
    if (known !== undefined) return known
    // A table that refers to itself ends here.
    conditions.set(table.name, '1')
    const parts = table.references.flatMap((reference) => {
      const there = among(reference.column, reference.table, reference.to)
      return reference.cascades && there
        ? [`(${quoted(reference.column)} IS NULL OR ${there})`]
        : []
    })
    if (!wanted.trash && table.columns.some(({ name }) => name === 'trashed_at'))
      parts.push('trashed_at IS NULL')
    if (table.name === 'entry_tags') parts.push("source = 'field'")
    if (table.name === 'entry_versions' && !wanted.versions) parts.push('0')
    const condition = parts.join(' AND ') || '1'
    conditions.set(table.name, condition)
    return condition
  }
  function among(column: string, name: string, to: string): string {
    const table = byName.get(name)
    const condition = table ? conditionOf(table) : '1'
    if (!table || condition === '1') return ''
    return `${quoted(column)} IN (SELECT ${quoted(to)} FROM ${quoted(name)} WHERE ${condition})`
  }
  const columnOf = (table: Table, name: string): string => {
    const reference = table.references.find(({ column, cascades }) => column === name && !cascades)
    const there = reference && among(name, reference.table, reference.to)
    return there ? `iif(${there}, ${quoted(name)}, NULL) AS ${quoted(name)}` : quoted(name)
  }
  return new Map(
    tables.map((table) => {
      const carried = table.columns.filter(({ name }) => !derived[table.name]?.includes(name))
      const columns = carried.map(({ name }) => columnOf(table, name)).join(', ')
      return [table.name, { columns, condition: conditionOf(table) }]
    }),
  )
}
