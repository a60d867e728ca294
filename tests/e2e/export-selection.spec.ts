import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test } from '@playwright/test'
import { requireBrowser } from '../../scripts/browser.ts'
import { allAttacks } from '../attack-strings.ts'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { entryBox, goTo } from './support/journal.ts'
import { newEntry } from './support/new-entry.ts'

/** What happens when a page is opened in a browser that would load and run anything. */
async function opened(path: string) {
  const browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const page = await browser.newPage()
    const happened: string[] = []
    page.on('dialog', (dialog) => {
      happened.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', (request) => {
      const url = request.url()
      if (!url.startsWith('data:') && !url.endsWith('.html')) happened.push(url)
    })
    page.on('pageerror', (error) => happened.push(error.message))
    await page.goto(`file://${path}`, { waitUntil: 'load' })
    const attacked = await page.evaluate(() => 'attacked' in window)
    const text = await page.locator('body').innerText()
    return { happened, attacked, text, title: await page.title() }
  } finally {
    await browser.close()
  }
}

test('a part of the journal is taken along, as a page, on paper, or to be imported', async () => {
  test.setTimeout(180_000)
  const folder = mkdtempSync(join(tmpdir(), 'intact-part-'))
  const app: App = await launchApp({ answers: { chooseFolder: folder } })
  const page = app.window
  const dialog = page.getByRole('dialog', { name: 'Export' })
  const notice = page.getByRole('status', { name: 'Notice' })
  const dismiss = () => page.getByRole('button', { name: 'Dismiss' }).click()
  try {
    await page.getByRole('button', { name: 'Look around with a sample journal' }).click()
    await expect(entryBox(page)).toBeFocused()

    await test.step('what a search found, as a page in which nothing runs', async () => {
      await newEntry(app)
      await page.keyboard.insertText(`xylophone\n\n${allAttacks.join('\n\n')}`)
      await goTo(page, 'Journal')
      await page.getByRole('searchbox', { name: 'Search' }).fill('xylophone')
      await page.getByRole('button', { name: 'Export what was found' }).click()
      await expect(dialog.getByLabel('What', { exact: true })).toBeFocused()
      await expect(dialog.getByLabel('What', { exact: true })).toHaveValue('search')
      await expect(dialog).toContainText('xylophone')
      await expectAccessible(page, 'the export dialog')
      await page.setViewportSize({ width: 1280, height: 800 })
      await dialog.getByLabel('As', { exact: true }).selectOption('html')
      await dialog.getByRole('button', { name: 'Choose a folder' }).click()
      await expect(notice).toContainText('1 entry and 0 feelings exported.')
      const [name] = readdirSync(folder)
      expect(name).toMatch(/^found-\d{4}-\d{2}-\d{2}\.html$/)
      const seen = await opened(join(folder, name!))
      expect(seen).toMatchObject({ happened: [], attacked: false, title: 'Found for “xylophone”' })
      expect(seen.text).toContain('<script>alert(1)</script>')
      rmSync(join(folder, name!))
      await dismiss()
    })

    await test.step('a rejection’s page as a PDF, from the keyboard alone', async () => {
      await page.getByRole('searchbox', { name: 'Search' }).fill('')
      await goTo(page, 'Rejections')
      await page.getByRole('button', { name: /Ruben brought back the dish/ }).click()
      await page.getByRole('button', { name: 'Export this page' }).press('Enter')
      await expect(dialog.getByLabel('Which rejection')).toHaveValue(/./)
      await expect(dialog.getByLabel('As', { exact: true })).toHaveValue('pdf')
      await page.keyboard.press('Escape')
      await expect(dialog).toHaveCount(0)
      await page.keyboard.press('Enter')
      await expect(dialog.getByLabel('What', { exact: true })).toBeFocused()
      // Enter in a list opens it; the button is the last of all.
      for (let presses = 0; presses < 5; presses++) {
        if (
          await dialog
            .getByRole('button', { name: 'Choose a folder' })
            .evaluate((button) => button === document.activeElement)
        )
          break
        await page.keyboard.press('Tab')
      }
      await page.keyboard.press('Enter')
      await expect(notice).toContainText('1 rejection exported', { timeout: 60_000 })
      expect(readdirSync(folder)).toEqual(['ruben-brought-back-the-dish.pdf'])
      const pdf = readFileSync(join(folder, 'ruben-brought-back-the-dish.pdf'), 'latin1')
      expect(pdf.slice(0, 5)).toBe('%PDF-')
      expect(pdf.trimEnd().slice(-5)).toBe('%%EOF')
      expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(3)
      expect(pdf).toContain('/Outlines')
      // The window that made it is gone, and the one the person is in is as it was.
      expect(
        page
          .context()
          .pages()
          .filter((each) => each.url().includes('/sheet/')),
      ).toEqual([])
      await expect(page.getByRole('button', { name: 'Export this page' })).toBeFocused()
      await dismiss()
    })

    await test.step('some days as a journal.json, from the menu', async () => {
      await app.menu('File', 'Export…')
      await expect(dialog.getByLabel('What', { exact: true })).toHaveValue('everything')
      await dialog.getByLabel('What', { exact: true }).selectOption('days')
      await dialog.getByLabel('First day').fill('')
      await expect(dialog.getByRole('button', { name: 'Choose a folder' })).toBeDisabled()
      await dialog.getByLabel('First day').fill('2001-01-01')
      await dialog.getByLabel('Last day').fill('2001-01-02')
      await dialog.getByLabel('As', { exact: true }).selectOption('json')
      await dialog.getByRole('button', { name: 'Choose a folder' }).click()
      await expect(notice).toContainText('There is nothing of that to export.')
      await dismiss()
      await app.menu('File', 'Export…')
      await dialog.getByLabel('What', { exact: true }).selectOption('days')
      await dialog.getByLabel('First day').fill('2001-01-01')
      await dialog.getByLabel('As', { exact: true }).selectOption('json')
      await dialog.getByLabel('Earlier texts of entries').uncheck()
      await dialog.getByRole('button', { name: 'Choose a folder' }).click()
      await expect(notice).toContainText('exported')
      const [made] = readdirSync(folder).filter((name) => name.startsWith('2001-01-01-to-'))
      const journal = JSON.parse(readFileSync(join(folder, made!, 'journal.json'), 'utf8'))
      expect(journal).toMatchObject({ with: { versions: false, trash: false } })
      expect(journal.tables.entries.length).toBeGreaterThan(50)
    })
  } finally {
    await app.close()
    rmSync(folder, { recursive: true, force: true })
  }
  expect(app.problems).toEqual([])
})
