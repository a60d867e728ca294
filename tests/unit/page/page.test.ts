import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Converting } from '../../../shared/page/convert.ts'
import { Definitions } from '../../../shared/page/definitions.ts'
import { pageToHtml } from '../../../shared/page/html.ts'
import { pageOf, partsOf } from '../../../shared/page/page.ts'
import { parse } from '../../../shared/page/parse.ts'
import { everyLink, wordsOf } from './parts.ts'

const picture = 'assets/01234567-89ab-4def-8123-456789abcdef.png'
const plainHtml = (markdown: string): string =>
  pageToHtml(pageOf(markdown))
    .replaceAll(' dir="auto"', '')
    .replaceAll(' rel="noopener noreferrer"', '')

describe('the Markdown of the editor', () => {
  test.each([
    ['headings', '# One\n### Three', '<h1>One</h1><h3>Three</h3>'],
    [
      'emphasis',
      '*a* **b** ~~c~~ `d`',
      '<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>',
    ],
    ['every line break as it was written', 'a\nb  \nc\\\nd', '<p>a<br>b<br>c<br>d</p>'],
    [
      'a line under a sentence is no heading',
      'Said it\n===\n\nand\n---',
      '<p>Said it<br>===</p><p>and</p><hr>',
    ],
    ['an indented paragraph is no code', '    It was late.', '<p>It was late.</p>'],
    ['a heart is no tag', 'I <3 you', '<p>I &#x3C;3 you</p>'],
    ['a quotation', '> a\n> b\n\nc', '<blockquote><p>a<br>b</p></blockquote><p>c</p>'],
    [
      'a numbered list goes on from where it begins',
      '3. a\n4. b',
      '<ol start="3"><li>a</li><li>b</li></ol>',
    ],
    ['a list with space', '- a\n\n- b', '<ul><li><p>a</p></li><li><p>b</p></li></ul>'],
    ['a list in a list', '- a\n  - b', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
    [
      'code with its empty lines',
      '```js\n<b>\n\nx\n```\nend',
      '<pre><code>&#x3C;b>\n\nx</code></pre><p>end</p>',
    ],
    [
      'a mark of its own is text',
      '==marked== #tag and a note[^1]',
      '<p>==marked== #tag and a note[^1]</p>',
    ],
    ['a footnote is text', 'a[^1]\n\n[^1]: note', '<p>a[^1]</p><p>[^1]: note</p>'],
    ['one wave is none', 'a ~about~ b', '<p>a ~about~ b</p>'],
  ])('%s', (_name, markdown, html) => {
    expect(plainHtml(markdown)).toBe(html)
  })

  test('tasks say whether they are done', () => {
    expect(pageOf('- [ ] a\n- [x] b\n- c')).toMatchObject([
      { kind: 'list', items: [{ done: false }, { done: true }, { done: null }] },
    ])
  })

  test('rows of a table are as long as its head', () => {
    expect(plainHtml('| a | b |\n| - | :-: |\n| c |\n| d | e | f |')).toBe(
      '<table><thead><tr><th>a</th><th align="center">b</th></tr></thead><tbody>' +
        '<tr><td>c</td><td align="center"></td></tr><tr><td>d</td><td align="center">e</td></tr></tbody></table>',
    )
  })
})

describe('links', () => {
  test.each([
    ['[a](https://x.example/ä)', 'https://x.example/%C3%A4'],
    ['[a](http://x.example)', 'http://x.example/'],
    ['<https://x.example/y>', 'https://x.example/y'],
    ['see https://x.example/y.', 'https://x.example/y'],
    ['www.x.example', 'https://www.x.example/'],
    ['me@x.example', 'mailto:me@x.example'],
    ['[a][r]\n\n[R]: https://x.example', 'https://x.example/'],
    ['[![](https://x.example/p.png)](https://y.example)', 'https://y.example/'],
    ['![](https://x.example/p.png)', 'https://x.example/p.png'],
  ])('%s leads somewhere', (markdown, address) => {
    expect(everyLink(pageOf(markdown)).map((link) => link.address)).toEqual([address])
  })

  test.each([
    '[a](./b.md)',
    '[a](#b)',
    '[a](ftp://x.example)',
    '[a](javascript:b)',
    '[a]',
    '![a](b.png)x',
  ])('%s leads nowhere, and its words stay', (markdown) => {
    expect(everyLink(pageOf(markdown))).toEqual([])
    expect(wordsOf(pageOf(markdown))).toContain('a')
  })

  test('what cannot be opened is shown as it was written', () => {
    expect(plainHtml('see [the *note*](./note.md) there')).toBe(
      '<p>see [the *note*](./note.md) there</p>',
    )
  })

  test('a picture that is nowhere is shown as it was written, with its address', () => {
    expect(plainHtml('see ![the *note*](note.png) there')).toBe(
      '<p>see ![the *note*](note.png) there</p>',
    )
    expect(wordsOf(pageOf('![aaa ](aab )aaa'))).toContain('aab')
    expect(plainHtml('![the note](data:image/png;base64,iVBORw0KGgo=)')).toBe('<p>the note</p>')
  })

  test('a definition that nothing leads to stays on the page', () => {
    expect(plainHtml('[note]: https://x.example')).toContain('[note]: https://x.example')
    expect(plainHtml('[note]: https://x.example\n\nsee [note]')).not.toContain('[note]')
  })

  test('a definition far away counts', () => {
    const far = 'Words between them.\n\n'.repeat(2000)
    const [link] = everyLink(pageOf(`[first][there]\n\n${far}[there]: https://x.example`))
    expect(link?.address).toBe('https://x.example/')
  })
})

test('the journal’s own images are pictures, wherever HTML has them', () => {
  const page = pageOf(`![the *harbour*](${picture})`)
  expect(pageToHtml(page)).toContain(`<img src="${picture}" alt="the harbour">`)
  expect(pageToHtml(page, { imageAddress: ({ id }) => `data:${id}` })).toContain('src="data:0123')
  expect(pageToHtml(page, { imageAddress: () => null })).toBe('<p dir="auto">the harbour</p>')
})

test('headings begin where the document has room for them', () => {
  expect(pageToHtml(pageOf('# a\n\n###### b'), { firstLevel: 3 })).toBe(
    '<h3 dir="auto">a</h3><h6 dir="auto">b</h6>',
  )
})

// What a random entry is made of: lines that begin and end every kind of block, and words of their own in each.
const line = fc
  .tuple(
    fc.constantFrom(
      '',
      '',
      '',
      '- ',
      '  ',
      '    ',
      '1. ',
      '> ',
      '# ',
      '```',
      '~~~',
      '| ',
      '---',
      '- [ ] ',
      '    - ',
    ),
    fc.constantFrom(
      '',
      'plain',
      '*soft*',
      '**loud',
      '`code`',
      'a | b',
      '[x](https://x.example)',
      '[y]',
      '<b>',
      '\\*',
    ),
  )
  .map(([start, end]) => start + end)
const entry = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'))

test('part by part it is the same page as at once', () => {
  fc.assert(
    fc.property(entry, (text) => {
      const whole = new Converting(text, 0, new Definitions(text)).blocks(parse(text).children)
      expect(pageToHtml(pageOf(text))).toBe(pageToHtml(whole))
    }),
    { numRuns: 200 },
  )
})

test('no text makes it fail, and no word is lost', () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 1, maxLength: 5 })
  const sign = fc.constantFrom(
    '*',
    '**',
    '_',
    '`',
    '[',
    '](',
    ')',
    '<',
    '>',
    '|',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '![',
    '~~',
    '#',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(sign, words), { maxLength: 20 }), (pieces) => {
      const text = pieces.map(([sign, words]) => sign + words.join(' ')).join(' ')
      const shown = wordsOf(pageOf(text))
      for (const word of pieces.flatMap(([, words]) => words)) expect(shown, text).toContain(word)
    }),
    { numRuns: 200 },
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      pageToHtml(pageOf(text))
    }),
  )
})

describe('what nobody writes by hand', () => {
  test.each([
    ['a line without end', 'a*b '.repeat(200_000)],
    ['signs without end', '_a*'.repeat(3000)],
    ['quotations in quotations', '> '.repeat(4000) + 'a'],
    ['lists in lists', '- 1. '.repeat(2000) + 'a'],
    [
      'a list of lists',
      Array.from({ length: 300 }, (_, deep) => `${' '.repeat(2 * deep)}- a`).join('\n'),
    ],
    [
      'a table without end',
      '|a'.repeat(500).concat('\n', '|-'.repeat(500), '\n').concat('|a'.repeat(500), '\n'),
    ],
    ['open brackets', '[a]('.repeat(2400)],
    ['code that never ends', '```\n' + 'a\n\n'.repeat(2000)],
  ])('%s is there soon', (_name, text) => {
    const before = performance.now()
    expect(wordsOf(pageOf(text))).toContain('a')
    expect(performance.now() - before).toBeLessThan(5000)
  })

  test('the beginning of a long entry does not wait for its end', () => {
    const long = 'It was *late*, and `nobody` said so.\n\n'.repeat(50_000)
    const before = performance.now()
    expect(partsOf(long).next().value?.length).toBeLessThan(100)
    expect(performance.now() - before).toBeLessThan(2000)
  })
})
