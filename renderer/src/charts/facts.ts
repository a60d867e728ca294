/** A number, words, or nothing. */
export type Cell = number | string | null

/** What a chart shows, as a table: for whoever cannot see it, and to take along. */
export interface Facts {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** What a spreadsheet takes for a formula at the beginning of a cell (OWASP: CSV injection). */
const formula = /^[=+\-@\t\r\n]/

function cellInCsv(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  const harmless = formula.test(cell.trimStart()) || formula.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** The facts as comma-separated values (RFC 4180), marked as UTF-8. Nothing in them is a formula. */
export function csvOf({ columns, rows }: Facts): string {
  const lines = [columns, ...rows].map((row) => row.map(cellInCsv).join(','))
  return `\ufeff${lines.join('\r\n')}\r\n`
}

/** A name for a file: "How long it hurts" becomes `how-long-it-hurts-2026-11-23`. */
export function fileNameOf(heading: string, date: string): string {
  const plain = heading
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return `${plain.slice(0, 60)}-${date}`
}
