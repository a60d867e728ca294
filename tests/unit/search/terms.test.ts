import { describe, expect, it } from 'vitest'
import { parseQuery } from '../../../shared/search/query.ts'
import { searchTerms } from '../../../main/journal/search/terms.ts'

const none = { match: '', unwanted: '', contained: [], absent: [] }

describe('what was typed into the search field', () => {
  it.each([
    ['', none],
    [' \t "" "', none],
    ['inter', { ...none, match: '("inter" *)' }],
    ['two words', { ...none, match: '("two" * AND "words" *)' }],
    ['"a phrase" rest', { ...none, match: '("a phrase" AND "rest" *)' }],
    ['"never closed', { ...none, match: '("never closed")' }],
    ['star* **', { ...none, match: '("star" *)', contained: ['**'] }],
    ['work -panel -"not this"', { ...none, match: '("work" *) NOT ("panel" OR "not this")' }],
    ['-panel', { ...none, match: '("panel")' }],
    ['well-being', { ...none, match: '("well-being" *)' }],
    ['工作 -panel', { ...none, unwanted: '"panel"', contained: ['工作'] }],
    ['work -工作 -😀', { ...none, match: '("work" *)', absent: ['工作', '😀'] }],
    ['-😀', { ...none, contained: ['😀'] }],
    [
      'NOT OR body:x NEAR(y)',
      { ...none, match: '("NOT" * AND "OR" * AND "body:x" * AND "NEAR(y)" *)' },
    ],
    ['nul\0here', { ...none, match: '("nul" * AND "here" *)' }],
  ])('%j', (query, terms) => {
    expect(searchTerms(parseQuery(query, '2026-11-22'))).toEqual(terms)
  })
})
