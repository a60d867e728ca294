import fc from 'fast-check'
import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { Imports } from '../../main/journal/exchange/import/imports.ts'
import { exportMarkdown } from '../../main/journal/exchange/markdown/write.ts'
import { Dice, empty, everything, fillAny, tablesOf } from './any-journal.ts'
import { checkIndexes, clockAt, openJournal, temporaryFolder } from './journal.ts'

const clock = clockAt('2026-11-23T09:00:00Z')
const whole = { versions: true, trash: true }

it('any journal that is exported and imported into a new one is the same journal', async () => {
  const [from, to] = [openJournal().db, openJournal().db]
  const imports = new Imports(clock, () => {})
  const folder = join(temporaryFolder(), 'out')
  const met = new Set<string>()
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      rmSync(folder, { recursive: true, force: true })
      mkdirSync(folder)
      empty(from)
      empty(to)
      fillAny(from, new Dice(seed))
      const before = everything(from)
      for (const [table, rows] of Object.entries(before)) if (rows.length > 0) met.add(table)
      await exportMarkdown(from, { folder, replace: false, whole })
      const seen = await imports.preview(to, folder)
      const report = await imports.run(to, { folder, takeTexts: false, before: () => {} })
      expect(report.unread).toEqual([])
      expect(everything(to)).toEqual(before)
      expect({ ...report, id: null }).toEqual(seen)
      if (seed % 3 > 0) return
      const again = await imports.run(to, { folder, takeTexts: true, before: () => {} })
      expect(again).toMatchObject({ id: null, entries: { added: 0, differs: 0 } })
      expect(everything(to)).toEqual(before)
      if (report.id) await imports.undo(to, report.id)
      expect(Object.values(everything(to)).flat()).toEqual([])
    }),
    { numRuns: Number(process.env['RUNS'] ?? 300) },
  )
  checkIndexes(to)
  // Something of every table has been there and back.
  expect([...met].sort()).toEqual(tablesOf(from).sort())
}, 120_000)
