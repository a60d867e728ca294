import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { createJournal, goTo } from './support/journal.ts'
import { everythingIn } from './support/sample.ts'

test('a journal comes back from its files, goes again, and a vault is looked at before it comes in', async () => {
  test.setTimeout(240_000)
  const folder = mkdtempSync(join(tmpdir(), 'intact-import-'))
  const app = await launchApp({ answers: { chooseFolder: folder } })
  const page: Page = app.window
  const notice = page.getByRole('status', { name: 'Notice' })
  const dialog = (name: string): Locator => page.getByRole('dialog', { name, exact: true })
  const seen = dialog('What would come in')
  try {
    let before: Awaited<ReturnType<typeof everythingIn>>
    await test.step('the sample journal is exported', async () => {
      await page.getByRole('button', { name: 'Look around with a sample journal' }).click()
      await page.getByRole('button', { name: 'Leave' }).waitFor()
      before = await everythingIn(page)
      await app.menu('File', 'Export to Markdown…')
      const question = page.getByRole('alertdialog')
      await expect(question.getByRole('checkbox', { name: 'What is in the trash' })).toBeChecked()
      await question.getByRole('button', { name: 'Choose a folder' }).click()
      await expect(notice).toContainText('exported')
      await page.getByRole('button', { name: 'Leave' }).click()
    })

    await test.step('and is the same in a new journal, until that is undone', async () => {
      await createJournal(page)
      await page.getByRole('button', { name: 'Later' }).click()
      await app.menu('File', 'Import…')
      await dialog('Import').getByRole('button', { name: 'Choose a folder' }).click()
      await expect(seen).toContainText(`New: ${before.entries.length} entries`)
      await seen.getByRole('button', { name: 'Import' }).click()
      await expect(notice).toContainText(`Came in: ${before.entries.length} entries`)
      expect(await everythingIn(page)).toEqual(before)
      await page.getByRole('button', { name: 'Undo' }).click()
      await expect(notice).toHaveText('The import was taken back.')
      expect(await everythingIn(page)).toEqual({ ...before, entries: [], feelings: [] })
    })

    await test.step('a vault with a broken file is looked at by keyboard, and comes in', async () => {
      rmSync(folder, { recursive: true })
      mkdirSync(join(folder, '.obsidian'), { recursive: true })
      writeFileSync(join(folder, '.obsidian/app.json'), '{}')
      writeFileSync(join(folder, '2026-11-20.md'), '# <img src=x onerror=alert(1)>\n\nA #day')
      writeFileSync(join(folder, '2026-11-21.md'), '---\ntitle: [never closed\n---\nThe words.')
      writeFileSync(join(folder, 'scan.pdf'), '%PDF')
      const choose = dialog('Import').getByRole('button', { name: 'Choose a folder' })
      await app.menu('File', 'Import…')
      await expect(choose).toBeFocused()
      await page.keyboard.press('Enter')
      await expect(seen).toContainText('New: 2 entries.')
      await expect(seen).toContainText('Dates: 2 from their names.')
      const worth = seen.getByText('Worth a look (2)')
      await worth.focus()
      await page.keyboard.press('Enter')
      await expect(seen.getByText('Its properties are no YAML.')).toBeVisible()
      await expect(seen.getByText('One file is no text, and left out.')).toBeVisible()
      await expectAccessible(page, 'what would come in')
      await page.keyboard.press('Escape')
      await expect(seen).toHaveCount(0)

      await app.menu('File', 'Import…')
      await expect(choose).toBeFocused()
      await page.keyboard.press('Enter')
      await seen.getByRole('button', { name: 'Import' }).press('Enter')
      await expect(notice).toContainText('Came in: 2 entries.')
      await goTo(page, 'Journal')
      await expect(page.getByRole('option').filter({ hasText: '<img src=x' })).toBeVisible()
    })

    await test.step('and can be taken back later', async () => {
      await app.menu('File', 'Import…')
      await dialog('Import')
        .getByRole('button', { name: /^Undo the import of intact-import-/ })
        .click()
      await expect(notice).toHaveText('The import was taken back.')
      await expect(page.getByRole('option')).toHaveCount(0)
      await app.menu('File', 'Import…')
      await expect(dialog('Import').getByRole('button', { name: /^Undo/ })).toHaveCount(0)
      await page.keyboard.press('Escape')
    })
    expect(app.problems).toEqual([])
  } finally {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
