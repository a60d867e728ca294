/**
 * An entry's Markdown as a page. Nothing in here can run or load: text is text, whatever it looks like, addresses are of
 * the three kinds that links may have, and images are the journal's own.
 */
export type Page = readonly Block[]

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: Level; readonly children: readonly Inline[] }
  | { readonly kind: 'quote'; readonly children: Page }
  | List
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  | Table
  | { readonly kind: 'rule' }

export type Level = 1 | 2 | 3 | 4 | 5 | 6

export interface List {
  readonly kind: 'list'
  /** The number of its first item; null for one with bullets. */
  readonly start: number | null
  /** Whether there is space between its items. */
  readonly loose: boolean
  readonly items: readonly Item[]
}

export interface Item {
  /** Whether its task is done; null where it is no task. */
  readonly done: boolean | null
  readonly children: Page
}

export interface Table {
  readonly kind: 'table'
  readonly aligns: readonly Align[]
  /** Rows of cells; all are as long as `aligns`. */
  readonly head: readonly Cell[]
  readonly rows: readonly (readonly Cell[])[]
}

export type Align = 'left' | 'center' | 'right' | null
export type Cell = readonly Inline[]

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'strong' | 'emphasis' | 'struck'; readonly children: readonly Inline[] }
  | Link
  | Picture

export interface Link {
  readonly kind: 'link'
  /** In full, as a browser writes it: `https:`, `http:` or `mailto:`. */
  readonly address: string
  readonly children: readonly Inline[]
}

export interface Picture {
  readonly kind: 'picture'
  readonly id: string
  /** `assets/<id>.<extension>`, as in an exported folder. */
  readonly file: string
  /** What it shows, in words; may be empty. */
  readonly name: string
}
