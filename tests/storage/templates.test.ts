import { join } from 'node:path'
import { v7 as newId } from 'uuid'
import { expect, it } from 'vitest'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { rescueFile } from '../../main/journal/storage/rescue/rescue.ts'
import { allTemplates, removeTemplate, saveTemplate } from '../../main/journal/templates/queries.ts'
import { longestTemplate, templates } from '../../shared/contract/templates.ts'
import { clockAt, openJournal, temporaryFolder } from './journal.ts'

const clock = clockAt('2026-11-20T20:00:00Z')
const template = (name: string, body = '# Morning\n\n', id = newId()) => ({ id, name, body })

it('templates are listed by name, changed in place, removed, and put back as they were', () => {
  const { db } = openJournal()
  const [evening, morning] = [template('Evening \ud800'), template('morning 🌿', 'a\u2028b\0')]
  saveTemplate(db, clock, morning)
  saveTemplate(db, clock, evening)
  expect(allTemplates(db)).toEqual([
    { ...evening, name: 'Evening �', savedAt: clock.at },
    { ...morning, savedAt: clock.at },
  ])
  saveTemplate(db, clock, { ...morning, name: 'Dawn' })
  expect(allTemplates(db).map(({ name }) => name)).toEqual(['Dawn', 'Evening �'])
  removeTemplate(db, morning.id)
  expect(allTemplates(db)).toHaveLength(1)
  saveTemplate(db, clock, morning)
  expect(allTemplates(db)[1]).toMatchObject(morning)
})

it('a template has a name and some text, and neither is without end', () => {
  const { input } = templates.save
  const accepts = (name: string, body: string) => input.safeParse(template(name, body)).success
  expect(accepts('x', 'y'.repeat(longestTemplate))).toBe(true)
  expect(accepts('x', 'y'.repeat(longestTemplate + 1))).toBe(false)
  expect(accepts('  ', 'y')).toBe(false)
  expect(accepts('x'.repeat(101), 'y')).toBe(false)
  expect(accepts('x', '')).toBe(false)
})

it('a rescue brings templates over, row for row', () => {
  const { db, path, key } = openJournal()
  for (let i = 0; i < 30; i += 1)
    saveTemplate(db, clock, template(`No. ${i}`, 'Long. '.repeat(900)))
  const before = allTemplates(db)
  closeFile(db)
  const fresh = join(temporaryFolder(), 'journal.db')
  expect(rescueFile(path, fresh, key, { zone: 'UTC', finish() {} }).lost).toEqual([])
  const rescued = openFile(fresh, key)
  expect(allTemplates(rescued)).toEqual(before)
  closeFile(rescued)
})
