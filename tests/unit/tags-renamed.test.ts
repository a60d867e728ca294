import { expect, it } from 'vitest'
import { tagsIn } from '../../main/journal/entries/tags.ts'
import { renamedIn, renamedTag } from '../../main/journal/tags/renamed.ts'

it('gives a tag and those below it another name, and no other', () => {
  expect(renamedTag('Work', 'work', 'office')).toBe('office')
  expect(renamedTag('work/Panel', 'work', 'office')).toBe('office/Panel')
  expect(renamedTag('work/panel', 'work/panel', 'office')).toBe('office')
  expect(renamedTag('work', 'work', 'work/old')).toBe('work/old')
  for (const other of ['workshop', 'homework', 'works/panel', 'my/work'])
    expect(renamedTag(other, 'work', 'office'), other).toBeNull()
})

it('finds a tag by its letters and not by its length in lower case', () => {
  expect(renamedTag('İstanbul/Ask', 'i̇stanbul', 'city')).toBe('city/Ask')
  expect(renamedTag('Café', 'café', 'tea')).toBe('tea')
})

it('changes a text where the tag stands in it, and nothing else', () => {
  const body = [
    '# work is a heading',
    'Today #work, #Work/panel and (#WORK). Not #workshop, `#work`, a#work or [x](#work).',
    '```',
    '#work in code',
    '```',
    '#café #work',
  ].join('\n')
  const renamed = renamedIn(body, 'work', 'office')
  expect(renamed).toBe(
    [
      '# work is a heading',
      'Today #office, #office/panel and (#office). Not #workshop, `#work`, a#work or [x](#work).',
      '```',
      '#work in code',
      '```',
      '#café #office',
    ].join('\n'),
  )
  expect(tagsIn(renamed)).toEqual(['office', 'office/panel', 'workshop', 'café'])
  expect(renamedIn('No tags.', 'work', 'office')).toBe('No tags.')
})
