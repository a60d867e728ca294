import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { exportMarkdown } from '../../main/journal/exchange/markdown/write.ts'
import { closeFile, openFile } from '../../main/journal/storage/open.ts'
import { rescueFile } from '../../main/journal/storage/rescue/rescue.ts'
import {
  bringBackTheme,
  choicesIn,
  dismissTheme,
  mergeTheme,
  renameTheme,
  separateTheme,
} from '../../main/journal/themes/queries.ts'
import { openJournal, temporaryFolder } from './journal.ts'
import { clock, fill, noun, themesIn, zone } from './themed-journal.ts'

it('keeps names, merges and dismissals, and takes each back', async () => {
  const { db } = openJournal()
  const now = clock()
  fill(db)
  const themes = themesIn(db, now)
  const panel = { key: 'panel', label: 'the panel' }
  const round = { key: 'second reading round', label: 'the second reading round' }
  const names = async () => (await themes.list()).themes.map(({ name, label }) => name ?? label)

  renameTheme(db, now, { ...panel, name: 'Those five' })
  expect(await names()).toContain('Those five')
  renameTheme(db, now, { ...panel, name: '' })
  expect(await names()).toContain('the panel')

  mergeTheme(db, now, { ...round, into: panel.key, intoLabel: panel.label })
  const merged = (await themes.list()).themes
  expect(merged).toHaveLength(1)
  expect(merged[0]).toMatchObject({ ...panel, parts: [round] })
  const both = await themes.writings({ key: 'panel', limit: 100, offset: 0 })
  expect(both.total).toBeGreaterThan(noun.days.length)
  const back = { ...panel, into: round.key, intoLabel: round.label }
  expect(() => mergeTheme(db, now, back)).toThrow(expect.objectContaining({ code: 'bad-input' }))
  expect(() => mergeTheme(db, now, { ...panel, into: 'panel', intoLabel: 'x' })).toThrow(
    expect.objectContaining({ code: 'bad-input' }),
  )
  separateTheme(db, now, round.key)
  expect(await names()).toHaveLength(2)

  dismissTheme(db, now, panel)
  expect(await themes.list()).toMatchObject({ themes: [round], dismissed: [panel] })
  bringBackTheme(db, now, panel.key)
  expect(await names()).toHaveLength(2)
  expect((await themes.list()).dismissed).toEqual([])
})

it('is carried into a rescued journal, row for row', () => {
  const { db, path, key } = openJournal()
  const now = clock()
  for (let i = 0; i < 60; i++) {
    const theme = {
      key: `key ${i}`,
      label: `Long ${'label '.repeat(15)} \u{1F33F}${i}`.slice(0, 120),
    }
    if (i % 3 === 0) dismissTheme(db, now, theme)
    else if (i % 3 === 1) renameTheme(db, now, { ...theme, name: `Name ${i}` })
    else mergeTheme(db, now, { ...theme, into: 'key 0', intoLabel: 'x' })
  }
  const before = choicesIn(db).all
  closeFile(db)
  const fresh = join(temporaryFolder(), 'journal.db')
  expect(rescueFile(path, fresh, key, { zone, finish() {} }).lost).toEqual([])
  const rescued = openFile(fresh, key)
  expect(choicesIn(rescued).all).toEqual(before)
  expect(before).toHaveLength(60)
  closeFile(rescued)
})

it('what was said of themes is exported, to be read back', async () => {
  const { db } = openJournal()
  const now = clock()
  const folder = join(temporaryFolder(), 'out')
  const file = join(folder, 'themes.md')
  await exportMarkdown(db, { folder, replace: false })
  expect(existsSync(file)).toBe(false)
  renameTheme(db, now, { key: 'panel', label: 'the panel', name: 'Those | five *' })
  mergeTheme(db, now, { key: 'jury', label: 'the jury', into: 'panel', intoLabel: 'the panel' })
  dismissTheme(db, now, { key: 'shelf', label: 'shelf' })
  await exportMarkdown(db, { folder, replace: false })
  const text = readFileSync(file, 'utf8')
  const cell = (written: string) =>
    written.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))
  const rows = text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((part) => cell(part.trim())),
    )
  const iso = '2026-11-23T21:00:00.000+00:00'
  expect(text).toMatch(/^---\ntype: themes\n---\n/)
  expect(rows).toEqual([
    ['the jury', '', 'panel', '', iso, 'jury'],
    ['the panel', 'Those | five *', '', '', iso, 'panel'],
    ['shelf', '', '', iso, iso, 'shelf'],
  ])
})
