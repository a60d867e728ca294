import { expect, it } from 'vitest'
import { withWords } from '../../../renderer/src/rooms/rejections/about/finding.ts'

const all = [
  'Orchard Labs said no',
  'Łukasz never wrote back',
  'A café, and São Paulo',
  '拒绝',
].map((title) => ({ title }))
const found = (query: string): string[] => withWords(all, query).map(({ title }) => title)

it.each([
  ['orch no', ['Orchard Labs said no']],
  ['NO  labs ', ['Orchard Labs said no']],
  ['cafe sao', ['A café, and São Paulo']],
  ['CAFÉ', ['A café, and São Paulo']],
  ['cafe\u0301', ['A café, and São Paulo']],
  ['拒', ['拒绝']],
  ['orchard paulo', []],
])('“%s” finds it by parts of words, whatever the accents and the case', (query, titles) => {
  expect(found(query)).toEqual(titles)
})

it('without words all are there, in their order', () => {
  expect(withWords(all, ' ')).toEqual(all)
})
