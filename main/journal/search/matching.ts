import { isWithin } from '../../../shared/search/days.ts'
import { isWords, sought } from '../../../shared/search/said.ts'
import type { Asked, Sought } from './asked.ts'
import type { Scanned } from './rows.ts'

/** Whether a row is what was asked for, as the index of entries would say. */
export function matcher({ query, filters }: Asked): (row: Scanned & { said: string }) => boolean {
  const tests = filters.map(testOf)
  const words = query.words.map(({ text, phrase, negated }) => ({
    negated,
    // What is left out is left out as it stands.
    piece: isWords(text) ? sought(text, phrase || negated) : null,
    text,
  }))
  const trash = filters.some(({ name }) => name === 'trash')
  return (row) => {
    if (!trash && row.thrown) return false
    if (!tests.every((passes) => passes(row))) return false
    if (words.length === 0) return true
    return words.every(
      ({ piece, text, negated }) =>
        (piece === null ? row.text.includes(text) : row.said.includes(piece)) !== negated,
    )
  }
}

const testOf = (filter: Sought): ((row: Scanned) => boolean) => {
  const holds = holdsFor(filter)
  return (row) => holds(row) !== filter.negated
}

function holdsFor(filter: Sought): (row: Scanned) => boolean {
  switch (filter.name) {
    case 'days':
      return ({ localDate }) => isWithin(localDate, filter.days)
    case 'trash':
      return ({ thrown }) => thrown === 1
    case 'about': {
      const ids = new Set(filter.values)
      return ({ rejectionId }) => rejectionId !== null && ids.has(rejectionId)
    }
    case 'feeling': {
      const words = new Set(filter.values)
      return ({ felt }) =>
        felt !== null && (JSON.parse(felt) as string[]).some((word) => words.has(word))
    }
    // Only entries have these.
    case 'tag':
    case 'image':
    case 'favourite':
      return () => false
  }
}
