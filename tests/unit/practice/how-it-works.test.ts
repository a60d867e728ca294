import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { readPage } from '../../../renderer/src/rooms/protection/page.ts'

const folder = join(import.meta.dirname, '../../../resources/practices')
const names = readdirSync(folder)

it.each(names)(
  '%s says what it is, how long, how strong the evidence is and when not to use it',
  (name) => {
    const blocks = readPage(readFileSync(join(folder, name), 'utf8'))
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    expect(headings).toEqual([
      'What it is',
      'How long it takes',
      'What the evidence says',
      'When not to use it',
      'Where this comes from',
    ])
    expect(blocks.filter(({ kind }) => kind === 'title')).toHaveLength(1)
    const sources = blocks.at(-1)!
    expect(sources.kind).toBe('list')
    if (sources.kind === 'list')
      for (const source of sources.items) expect(source).toMatch(/\(\d{4}\)\. .+\.$/)
    const all = JSON.stringify(blocks)
    expect(all).not.toMatch(/!|should|proven|guarantee/i)
  },
)
