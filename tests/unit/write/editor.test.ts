import { ensureSyntaxTree } from '@codemirror/language'
import { EditorState } from '@codemirror/state'
import { describe, expect, test } from 'vitest'
import { linkAt, openable } from '../../../renderer/src/editor/links.ts'
import { journalMarkdown } from '../../../renderer/src/editor/markdown.ts'
import { toggleTaskAt } from '../../../renderer/src/editor/tasks.ts'

const state = (doc: string) => EditorState.create({ doc, extensions: journalMarkdown() })

describe('links', () => {
  test.each([
    ['https://example.org/a?b=1', 'https://example.org/a?b=1'],
    ['<https://example.org/>', 'https://example.org/'],
    ['www.example.org', 'https://www.example.org/'],
    ['mailto:ana@example.org', 'mailto:ana@example.org'],
    ['ana@example.org', 'mailto:ana@example.org'],
    ['http://example.org', null],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['data:text/html,hello', null],
    ['notes/tomorrow', null],
  ])('%s leads to %s', (text, address) => expect(openable(text)).toBe(address))

  test('are found by their words and by their address', () => {
    const text = 'See [the listing](https://example.org/jobs) or https://example.com/now today'
    expect(linkAt(state(text), text.indexOf('listing'))).toBe('https://example.org/jobs')
    expect(linkAt(state(text), text.indexOf('.com'))).toBe('https://example.com/now')
    expect(linkAt(state(text), text.indexOf('today'))).toBeNull()
  })
})

describe('tasks', () => {
  const toggled = (text: string, at: number) => {
    const before = state(text)
    const change = toggleTaskAt(before, at)
    return change ? before.update(change).state.doc.toString() : null
  }

  test('are ticked and unticked from anywhere on their line', () => {
    expect(toggled('- [ ] call\n- [ ] write', 8)).toBe('- [x] call\n- [ ] write')
    expect(toggled('- [ ] call\n- [X] write', 20)).toBe('- [ ] call\n- [ ] write')
  })

  test('other lines have none', () => {
    expect(toggled('- call\n\n[ ] not a task', 3)).toBeNull()
    expect(toggled('- call\n\n[ ] not a task', 12)).toBeNull()
  })
})

describe('texts that nobody writes by hand', () => {
  test.each([
    ['data on one line', '{"a":[1,2,{"b":["x","y"]}],"c":"d*e_f"},'.repeat(10_000)],
    ['links on one line', '[a](https://b.c) '.repeat(25_000)],
    ['brackets', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['quotes in quotes', '>'.repeat(200_000)],
    ['lines without a paragraph', 'It was *cold* outside [and](b.c) in\n'.repeat(10_000)],
  ])('are read in a moment: %s', (_name, text) => {
    expect(ensureSyntaxTree(state(text), text.length, 60_000)).not.toBeNull()
  })

  test('leave what comes after them styled as usual', () => {
    const text = `# Before\n\n${'['.repeat(20_000)}\n\n- [ ] after`
    const names = ensureSyntaxTree(state(text), text.length)!.toString()
    expect(names).toMatch(/^Document\(ATXHeading1.*Task\(TaskMarker\).*\)$/)
  })
})
