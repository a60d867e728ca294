import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { pageOf } from '../../../shared/page/page.ts'
import { parse } from '../../../shared/page/parse.ts'

vi.mock('../../../shared/page/parse.ts', { spy: true })

const lines = (
  count: number,
  line = 'let word = *not* "a" [link](https://example.org)  ',
): string => Array.from({ length: count }, (_, i) => (i % 7 === 3 ? '' : `${line}${i}`)).join('\n')
const longest = () => Math.max(...vi.mocked(parse).mock.calls.map(([text]) => text.length))

test.each([
  ['closed', '```', '\n```\n'],
  ['closed by more', '~~~~', '\n~~~~~~  \n'],
  ['never closed', '```', '\n'],
])('hundreds of thousands of characters of code are not parsed: %s', (_, opening, closing) => {
  vi.mocked(parse).mockClear()
  const code = lines(10_000)
  expect(code.length).toBeGreaterThan(400_000)
  const after = closing.trim() ? '\n# After *it*' : ''
  const page = pageOf(`Before\n\n${opening}js\n${code}${closing}${after}`)
  expect(page[0]).toEqual({ kind: 'paragraph', children: [{ kind: 'text', text: 'Before' }] })
  expect(page[1]).toEqual({ kind: 'code', language: 'js', text: code })
  expect(page.slice(2).map(({ kind }) => kind)).toEqual(after ? ['heading'] : [])
  expect(longest()).toBeLessThan(30_000)
})

test('long code is what the parser would make of it', () => {
  const line = fc.oneof(
    fc.string({ maxLength: 60 }).map((text) => text.replace(/[\r\n]/g, ' ')),
    fc.constantFrom(
      '',
      '``',
      '~~~',
      ' ```',
      '````',
      '    ```',
      '# no',
      '  in',
      '- x',
      '[a]: b',
      '```x',
    ),
  )
  const long = lines(400)
  const texts = fc.record({
    opening: fc.constantFrom('```', '````ts', '~~~', '  ```a b', ' ~~~~~'),
    first: fc.array(line, { maxLength: 6 }),
    then: fc.array(line, { maxLength: 6 }),
    closing: fc.constantFrom('```', '~~~', '`````', '  ~~~~~~ ', ''),
  })
  fc.assert(
    fc.property(texts, ({ opening, first, then, closing }) => {
      const text = [opening, long, ...first, long, ...then, closing, '', 'after'].join('\n')
      const { children } = parse(text)
      const [code] = children
      const [block] = pageOf(text)
      expect(block).toEqual(
        code?.type === 'code'
          ? { kind: 'code', language: code.lang ?? '', text: code.value }
          : undefined,
      )
    }),
    { numRuns: 15 },
  )
})
