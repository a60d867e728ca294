import type { Pages } from './pages.ts'
import { childrenOf, kindOf, rowsOf, type PageKind, type Row } from './records.ts'

/** Null when a row is there and cannot be made sense of. */
export interface Found {
  readonly row: Row | null
}

/** Which page belongs to which table or index, found along the trees as far as those can be read. */
export class Trees {
  /** The schema version, where page 1 can be read. */
  readonly version: number | undefined
  /** Pages whose present state cannot be read, and which could hold rows as far as one can tell. */
  readonly unreadable: number[] = []
  readonly #pages: Pages
  readonly #kinds = new Map<number, PageKind>()
  readonly #owner = new Map<number, string>()
  readonly #broken = new Set<string>()
  readonly #missingOverflow = new Set<number>()
  readonly #names: Set<string>

  constructor(pages: Pages) {
    this.#pages = pages
    for (let number = 1; number <= pages.count; number += 1) {
      const page = pages.read(number)
      if (!page) {
        this.unreadable.push(number)
        continue
      }
      const kind = kindOf(page, number)
      if (kind) this.#kinds.set(number, kind)
    }
    this.version = this.#kinds.has(1) ? pages.read(1)?.readUInt32BE(60) : undefined
    const roots = this.#roots()
    this.#names = new Set(roots.keys())
    for (const [name, root] of roots) this.#walk(name, root)
  }

  /** Whether no page at all is a page of a journal. */
  get empty(): boolean {
    return this.#kinds.size === 0
  }

  /** Whether every page of a table or an index was found and read. What its rows go on in is another matter. */
  isWhole(name: string): boolean {
    return this.#names.has(name) && !this.#broken.has(name)
  }

  /** Pages that cannot be read and of which nothing tells what they held. */
  get unknown(): number[] {
    return this.unreadable.filter(
      (number) => !this.#owner.has(number) && !this.#missingOverflow.has(number),
    )
  }

  /** The rows of a table or an index, by its name. */
  *rows(name: string): Generator<Found> {
    for (const [number, owner] of this.#owner) if (owner === name) yield* this.#rowsOn(number)
  }

  /** Rows of pages that no readable page leads to. */
  *strays(): Generator<Found> {
    for (const number of this.#kinds.keys()) {
      if (!this.#owner.has(number)) yield* this.#rowsOn(number)
    }
  }

  /**
   * Rows as they were before, of pages whose present state cannot be read.
   * @yields the name of the table or index where it is known
   */
  *earlier(): Generator<Found & { name: string | undefined }> {
    for (const number of this.unreadable) {
      let before = this.#pages.lastFrame(number)
      while (before !== undefined) {
        const name = this.#owner.get(number)
        for (const found of this.#rowsOn(number, before)) yield { ...found, name }
        before = this.#pages.lastFrame(number, before)
      }
    }
  }

  *#rowsOn(number: number, before?: number): Generator<Found> {
    const page = this.#pages.read(number, before)
    if (!page) return
    const overflow = (more: number) => this.#overflow(more, before)
    for (const row of rowsOf(page, number, overflow)) yield { row }
  }

  #overflow(number: number, before: number | undefined): Buffer | null {
    if (number > this.#pages.count) return null
    if (before !== undefined && (this.#pages.lastFrame(number) ?? -1) >= before) {
      // Written anew since: what it held at that time is gone.
      return null
    }
    const page = this.#pages.read(number)
    if (!page) this.#missingOverflow.add(number)
    return page
  }

  /** Where each table and index begins, from the schema's own tree or from whatever is left of it. */
  #roots(): Map<string, number> {
    this.#walk('sqlite_schema', 1)
    const found = [...this.rows('sqlite_schema')]
    if (this.#broken.has('sqlite_schema')) found.push(...this.strays())
    const roots = new Map([['sqlite_schema', 1]])
    for (const { row } of found) {
      const [type, name, table, root, sql] = row?.values ?? []
      const isTree = type === 'table' || type === 'index'
      if (!isTree || row?.values.length !== 5) continue
      if (typeof name !== 'string' || typeof table !== 'string' || typeof root !== 'bigint')
        continue
      if ((sql === null || typeof sql === 'string') && root > 1n) roots.set(name, Number(root))
    }
    return roots
  }

  #walk(name: string, root: number): void {
    const waiting = [root]
    for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
      if (this.#owner.has(number) && number !== root) continue
      this.#owner.set(number, name)
      const page = this.#kinds.has(number) ? this.#pages.read(number) : null
      if (page) waiting.push(...childrenOf(page, number))
      else this.#broken.add(name)
    }
  }
}
