import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { pageOfStep, pages } from '../../../renderer/src/rooms/practice/how/pages.ts'
import { readPage } from '../../../renderer/src/rooms/protection/page.ts'
import { stepIds } from '../../../shared/rejections/path.ts'

// The practices open rooms of a window, which is not there.
vi.mock('../../../renderer/src/app/intact.ts', () => ({ intact: {} }))
vi.mock('../../../renderer/src/app/flush.ts', () => ({ onFlush: () => {} }))
const { practices } = await import('../../../renderer/src/rooms/practice/practices/all.ts')

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

it('each practice has a page of its own, and each page a practice', () => {
  expect(practices.map(({ page }) => page).sort()).toEqual(Object.keys(pages).sort())
  const files = names.map((name) => readFileSync(join(folder, name), 'utf8'))
  expect(Object.values(pages).sort()).toEqual(files.sort())
})

it('each step of the path back but one, which is only read, has its page', () => {
  expect(stepIds.filter((step) => pageOfStep(step) === null)).toEqual(['normal'])
})
