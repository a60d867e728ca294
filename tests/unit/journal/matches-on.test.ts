import { describe, expect, test } from 'vitest'
import { matchesOn } from '../../../renderer/src/rooms/journal/page/marking.ts'
import { pageOf } from '../../../shared/page/page.ts'
import { parseQuery } from '../../../shared/search/query.ts'

const matches = (markdown: string, query: string) => {
  const { total, pieces } = matchesOn(pageOf(markdown), parseQuery(query, '').words)
  const marked = [...pieces.values()].flat().filter(({ match }) => match !== null)
  return { total, marked: marked.map(({ text, match }) => `${match}: ${text}`), pieces }
}

describe('what was searched for, on the page', () => {
  test('is marked wherever words can be read, in their order', () => {
    const text =
      '# A *leaf*\n\n> leaf\n\n- [ ] Leaf\n\n| leaf |\n| - |\n| x leafy |\n\n```\nleaf\n```\n\n[leaf](https://x.example)'
    expect(matches(text, 'leaf').marked).toEqual([
      '0: leaf',
      '1: leaf',
      '2: Leaf',
      '3: leaf',
      '4: leafy',
      '5: leaf',
      '6: leaf',
    ])
  })

  test('goes on from one text to the next, and is one match', () => {
    const { total, marked } = matches('a **thin** *envelope* came', '"thin envelope"')
    expect(total).toBe(1)
    expect(marked).toEqual(['0: thin', '0:  ', '0: envelope'])
    expect(matches('one long\nriver', '"long river"').marked).toEqual(['0: long', '0: river'])
    expect(matches('half**way**', 'halfway').marked).toEqual(['0: half', '0: way'])
  })

  test('two words in two paragraphs are not one', () => {
    expect(matches('half\n\nway', 'halfway').total).toBe(0)
  })

  test('is not looked for where nothing can be read', () => {
    expect(matches('[a](https://leaf.example) ![leaf](assets/x.png)', 'leaf').marked).toEqual([
      '0: leaf',
    ])
    expect(matches('leaf', 'has:image').total).toBe(0)
  })

  test('leaves every text whole', () => {
    const { pieces } = matches('They said they knew, and they did not', 'they')
    const cut = [...pieces.values()].flat()
    expect(cut.map(({ text }) => text).join('')).toBe('They said they knew, and they did not')
    expect(cut.map(({ match }) => match)).toEqual([0, null, 1, null, 2, null])
  })
})
