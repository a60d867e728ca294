import { history, undo } from '@codemirror/commands'
import { EditorState } from '@codemirror/state'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { summaryOf } from '../../../main/journal/entries/title.ts'
import { fragmentsOfMarkdown } from '../../../main/journal/timeline/fragments.ts'
import { cleanName, imageMarkdown, imageReferences } from '../../../shared/image-references.ts'
import { imageTypeOf } from '../../../shared/images.ts'
import { anyText } from '../journal-core/any-text.ts'
import { notice } from '../../../shared/noticing/index.ts'
import { countWords } from '../../../shared/words.ts'

vi.stubGlobal('window', {})
const { insertion } = await import('../../../renderer/src/editor/images/places.ts')
const { allReferences, changedReferences } =
  await import('../../../renderer/src/editor/images/references.ts')

const id = '0198c1f2-7c3e-7a1b-9123-456789abcdef'
const picture = (name = '') => `![${name}](assets/${id}.jpg)`

describe('the name of a picture', () => {
  test.each([
    ['harbour.png', 'harbour'],
    ['IMG_2041.JPEG', 'IMG_2041'],
    ['a [b](c) #tag *x* `y`.png', 'a b (c) tag x y'],
    ['../../etc/passwd', 'etc passwd'],
    ['Screenshot 2026-11-22 at 21.14.06.png', 'Screenshot 2026-11-22 at 21.14.06'],
    ['岸边 שלום.webp', '岸边 שלום'],
    ['😀.png', ''],
    ['', ''],
    ['.png', ''],
    ['\u202Egnp.exe\n\0.png', 'gnp.exe'],
  ])('%j becomes %j', (given, name) => expect(cleanName(given)).toBe(name))

  test('whatever it is, one picture is what the text then refers to', () => {
    fc.assert(
      fc.property(anyText(200), (name) => {
        const markdown = imageMarkdown({ id, type: 'avif', name })
        expect(markdown.isWellFormed()).toBe(true)
        expect(markdown.length).toBeLessThan(130)
        expect(imageReferences(`a ${markdown} b`)).toEqual([
          expect.objectContaining({ start: 2, end: 2 + markdown.length, id }),
        ])
      }),
    )
  })
})

describe('references in a text', () => {
  test('are those to images of the journal and no others', () => {
    const others = [
      '![](https://example.org/a.png)',
      `![](../assets/${id}.png)`,
      `![](assets/${id}.svg)`,
      `![](assets/${id})`,
      `![](assets/../${id}.png)`,
      `[](assets/${id}.png)`,
      `![](/assets/${id}.png)`,
      `![](assets/${id.toUpperCase()}.png)`,
      `![](assets/${'0'.repeat(8)}-0000-0000-0000-${'0'.repeat(12)}.png)`,
    ]
    for (const other of others) expect(imageReferences(other), other).toEqual([])
    expect(imageReferences(`${picture('one')} ${picture('two')}`)).toMatchObject([
      { name: 'one', start: 0 },
      { name: 'two' },
    ])
  })

  test('are read from hostile text in linear time', () => {
    for (const hostile of ['![', '![](', '![a](assets/', `![\\`, `](assets/${id}`]) {
      const text = `${hostile.repeat(100_000)}](assets/`
      expect(imageReferences(text)).toEqual([])
      expect(fragmentsOfMarkdown(text)).not.toEqual([])
      expect(countWords(text)).toBeGreaterThanOrEqual(0)
    }
  })

  test('are known after any change without reading the whole text again', () => {
    const piece = fc.oneof(
      fc.constantFrom('\n', ' ', 'word', '![', '](assets/', picture('x'), `${id}.png)`, ')'),
      fc.string({ maxLength: 4 }),
    )
    const change = fc.record({
      from: fc.nat(400),
      length: fc.nat(40),
      insert: fc.array(piece, { maxLength: 5 }),
    })
    const run = fc.tuple(fc.array(piece, { maxLength: 30 }), fc.array(change, { maxLength: 8 }))
    fc.assert(
      fc.property(run, ([pieces, changes]) => {
        let state = EditorState.create({ doc: pieces.join('') })
        let known = allReferences(state.doc)
        for (const { from, length, insert } of changes) {
          const start = Math.min(from, state.doc.length)
          const to = Math.min(start + length, state.doc.length)
          const transaction = state.update({
            changes: { from: start, to, insert: insert.join('') },
          })
          known = changedReferences(known, transaction)
          state = transaction.state
          expect(known).toEqual(allReferences(state.doc))
        }
      }),
    )
  })
})

describe('where a picture is put', () => {
  const after = (doc: string, at: number, head = at) => {
    const state = EditorState.create({ doc, selection: { anchor: head } })
    const next = state.update(insertion(state, at, 'X')).state
    const { head: caret } = next.selection.main
    return `${next.sliceDoc(0, caret)}|${next.sliceDoc(caret)}`
  }
  test.each([
    ['', 0, 'X\n\n|'],
    ['One.', 4, 'One.\n\nX\n\n|'],
    ['One two.', 3, 'One two.\n\nX\n\n|'],
    ['One.\n\n', 6, 'One.\n\nX\n\n|'],
    ['One.\n\nTwo.', 6, 'One.\n\nX\n\n|Two.'],
    ['One.\n\nTwo.', 4, 'One.\n\nX\n\n|Two.'],
    ['One.\n\nTwo.', 5, 'One.\n\nX\n\n|Two.'],
    ['One.\nTwo.', 4, 'One.\n\nX\n\n|Two.'],
    ['One.\nTwo.', 5, 'One.\n\nX\n\n|Two.'],
  ])('in %j at %i, it is a paragraph of its own: %j', (doc, at, result) =>
    expect(after(doc, at).replace(/\n+$/, '\n\n')).toBe(result),
  )

  test('is not where the person writes by now', () => {
    expect(after('One.\n\nTwo, and on', 4, 17)).toBe('One.\n\nX\n\nTwo, and on|')
  })

  test('is below what was put there before, above what was typed since', () => {
    let state = EditorState.create({ doc: 'One.', selection: { anchor: 4 } })
    let at = 4
    for (const name of ['X', 'Y', 'Z']) {
      const inserted = state.update(insertion(state, at, name))
      inserted.changes.iterChangedRanges((_fromA, _toA, _fromB, end) => (at = end))
      state = inserted.state
      if (name === 'X') state = state.update({ changes: { from: at, insert: 'Since.' } }).state
    }
    expect(state.doc.toString()).toBe('One.\n\nX\n\nY\n\nZ\n\nSince.')
  })

  test('takes one step of undo', () => {
    let state = EditorState.create({ doc: 'One.', extensions: history() })
    state = state.update({ changes: { from: 4, insert: ' two' }, userEvent: 'input.type' }).state
    state = state.update(insertion(state, 8, 'X')).state
    undo({ state, dispatch: (transaction) => (state = transaction.state) })
    expect(state.doc.toString()).toBe('One. two')
  })
})

describe('what is said of a picture elsewhere', () => {
  test('is its name, or that it is one', () => {
    expect(summaryOf(picture())).toEqual({ title: 'Picture', excerpt: '' })
    expect(summaryOf(picture('Harbour'))).toEqual({ title: 'Harbour', excerpt: '' })
    expect(summaryOf(`${picture()}\n\nRain.\n\n${picture('x')}\n\nStill.`)).toEqual({
      title: 'Rain.',
      excerpt: 'Still.',
    })
    expect(countWords(`One ${picture('not these words')} two`)).toBe(2)
  })

  test('is never a part of its address, wherever a snippet begins, ends or matches', () => {
    const text = `Went out. ${picture('IMG 2041')}\n\nThen rain.`
    const clean = (snippet: string) =>
      fragmentsOfMarkdown(snippet)
        .map((fragment) => fragment.text)
        .join('')
    for (let at = 0; at <= text.length; at++) {
      expect(clean(`…${text.slice(at)}`)).not.toMatch(/assets|jpg|\]\(|7c3e/)
      expect(clean(`${text.slice(0, at)}…`)).not.toMatch(/assets|jpg|\]\(|7c3e/)
    }
    for (const word of ['assets', 'jpg', '7c3e', '2041'])
      expect(clean(text.replace(word, `\uFDD0${word}\uFDD1`))).toBe('Went out. IMG 2041 Then rain.')
  })

  test('is no verdict', () => {
    expect(notice('I am a failure.').length).toBeGreaterThan(0)
    expect(notice(`So. ${picture('I am a failure.')} `)).toEqual([])
  })
})

test('a kind is told by bytes alone', () => {
  const of = (text: string) => imageTypeOf(new Uint8Array(Buffer.from(text, 'latin1')))
  expect(of('\xff\xd8\xff\xe1')).toBe('jpeg')
  expect(of('\0\0\0\x1cftypmif1\0\0\0\0mif1avifmiaf')).toBe('avif')
  for (const text of ['', '\x89PN', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', '<svg', 'BM', 'II*\0'])
    expect(of(text), text).toBeNull()
})
