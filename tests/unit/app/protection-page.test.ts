import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { pieces, readPage } from '../../../renderer/src/rooms/protection/page.ts'

const source = readFileSync(join(import.meta.dirname, '../../../docs/protection.md'), 'utf8')

describe('the page about protection', () => {
  it('is read without leaving a word or a mark of Markdown behind', () => {
    const shown = readPage(source)
      .flatMap((block) => (block.kind === 'list' ? block.items : [block.text]))
      .flatMap((text) => pieces(text).map((piece) => piece.text))
      .join(' ')
    const words = (text: string) => text.split(/\s+/u).filter(Boolean)
    expect(shown).not.toMatch(/[*#`_[\]]|^- /mu)
    expect(words(shown.replace(/\s+([,.])/gu, '$1'))).toEqual(
      words(source.replace(/\*\*|^#+ |^- /gmu, '').replace(/\s+([,.])/gu, '$1')),
    )
  })

  it('has one title, and tells what helps apart from what does not', () => {
    const page = readPage(source)
    expect(page.filter(({ kind }) => kind === 'title')).toHaveLength(1)
    expect(page.filter(({ kind }) => kind === 'heading')).toHaveLength(4)
    expect(page.filter(({ kind }) => kind === 'list').length).toBe(3)
  })
})
