import type { Template } from '../../../../../shared/contract/templates.ts'
import { promptMoments } from '../../../../../shared/prompts.ts'

export interface Option {
  id: string
  kind: 'prompt' | 'template'
  text: string
  /** What a template begins with. */
  hint: string
}

export interface Group {
  id: string
  label: string
  about: string
  options: readonly Option[]
}

interface Wanted {
  /** `all`, the id of a moment, or `own`. */
  shelf: string
  query: string
  templates: readonly Template[]
  /** Whether prompts that ask for another way of seeing it are among them. */
  reframing: boolean
  /** Whether prompts about asking for something are among them. */
  asking: boolean
}

const firstLine = (body: string): string => body.split('\n').find((line) => line.trim()) ?? ''

const optionOf = ({ id, name, body }: Template): Option => ({
  id,
  kind: 'template',
  text: name,
  hint: firstLine(body).slice(0, 200),
})

/** Prompts and templates with every word of the query, by moment; the person's own come last. */
export function groupsFor({ shelf, query, templates, reframing, asking }: Wanted): Group[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean)
  const matches = (said: string) => words.every((word) => said.toLocaleLowerCase().includes(word))
  const moments = promptMoments.map(({ id, label, about, prompts }) => ({
    id,
    label,
    about,
    options: prompts
      .filter(({ reframes, asks }) => (reframing || !reframes) && (asking || !asks))
      .filter(({ text }) => matches(`${text} ${label}`))
      .map(({ id, text }): Option => ({ id, kind: 'prompt', text, hint: '' })),
  }))
  const own = {
    id: 'own',
    label: 'Your templates',
    about: '',
    options: templates.filter(({ name, body }) => matches(`${name} ${body}`)).map(optionOf),
  }
  return [...moments, own].filter(
    ({ id, options }) => (shelf === 'all' || shelf === id) && options.length > 0,
  )
}
