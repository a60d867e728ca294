import type { Selection, Wanted } from '../../../shared/contract/exchange.ts'
import { addDays, localDateOf } from '../../../shared/dates.ts'

export type ExportForm = 'markdown' | 'json' | 'html' | 'pdf'

/** What each form is good for, in a sentence. */
export const forms: Record<ExportForm, { name: string; hint: string }> = {
  markdown: {
    name: 'Markdown',
    hint: 'A folder of text files with the pictures, which any editor opens and Intact imports.',
  },
  json: {
    name: 'JSON',
    hint: 'One journal.json with texts and pictures, which Intact imports and other programs read.',
  },
  html: {
    name: 'Page (HTML)',
    hint: 'One page for reading and printing, pictures included. It opens in any browser.',
  },
  pdf: { name: 'PDF', hint: 'Pages with numbers and a contents list, for paper or to hand on.' },
}
export const formNames = Object.keys(forms) as ExportForm[]

const someDays = 30

interface Titled {
  id: string
  title: string
}

/** What the person wants to export, and as what. */
export class ExportChoice {
  readonly rejections: readonly Titled[]
  /** What was searched for, where the way here led through a search. */
  readonly query: string
  of = $state<Selection['of']>('everything')
  as = $state<ExportForm>('markdown')
  rejection = $state('')
  from = $state('')
  to = $state('')
  versions = $state(true)
  trash = $state(true)

  /** What that comes to; null while a day is missing. */
  readonly selection = $derived(this.#selection())

  constructor(first: Selection, rejections: readonly Titled[]) {
    this.rejections = rejections
    this.query = first.of === 'search' ? first.query : ''
    this.of = first.of
    this.rejection = first.of === 'rejection' ? first.id : (rejections[0]?.id ?? '')
    const today = localDateOf(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)
    this.from = addDays(today, -someDays)
    this.to = today
    // A part of a journal is mostly taken along to be read.
    if (first.of !== 'everything') this.as = 'pdf'
  }

  /** What goes along that a page has no place for. */
  get whole(): Wanted {
    return { versions: this.versions, trash: this.of === 'everything' && this.trash }
  }

  get carriesAll(): boolean {
    return this.as === 'markdown' || this.as === 'json'
  }

  #selection(): Selection | null {
    switch (this.of) {
      case 'everything':
        return { of: 'everything' }
      case 'search':
        return { of: 'search', query: this.query }
      case 'rejection':
        return this.rejection ? { of: 'rejection', id: this.rejection } : null
      case 'days': {
        if (!this.from || !this.to) return null
        const [from, to] = [this.from, this.to].sort()
        return { of: 'days', from: from!, to: to! }
      }
    }
  }
}
