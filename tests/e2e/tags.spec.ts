import { rmSync } from 'node:fs'
import { expect, test, type Page } from '@playwright/test'
import type { FoundPlace } from '../../shared/contract/search.ts'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { bigJournal } from './support/big-journal.ts'
import {
  comeBack,
  createJournal,
  entryBox,
  goTo,
  saved,
  storedText,
  unlock,
} from './support/journal.ts'
import { newEntry } from './support/new-entry.ts'

let app: App
let page: Page

test.afterEach(async () => {
  await app.close()
  expect(app.problems).toEqual([])
})

test('a tag is renamed in fields and texts, and taken back; it has a page, a colour and tags below it', async () => {
  app = await launchApp()
  page = app.window
  await createJournal(page)
  const tree = page.getByRole('list', { name: 'Tags', exact: true })
  const entries = page.getByRole('listbox', { name: 'Entries with this tag' })
  const heading = (name: string) => page.getByRole('heading', { level: 2, name, exact: true })
  const question = page.getByRole('dialog')
  const notice = page.getByRole('status', { name: 'Notice' })
  const text = (title: string) => storedText(page, title)
  for (const words of ['By the river #work', 'In the hall #work/panel #home']) {
    await newEntry(app)
    await page.keyboard.insertText(words)
    await saved(page)
  }
  // What lies on the page in the Write room must not bring the old name back.
  await page.getByRole('combobox', { name: 'Add a tag' }).fill('work')
  await page.keyboard.press('Enter')
  await saved(page)
  await goTo(page, 'Journal')

  await test.step('the tree counts an entry once', async () => {
    await page.getByRole('radio', { name: 'Tags' }).check()
    await expect(tree.getByRole('button')).toHaveText([/home\s*1 entry/, /work\s*2/, /panel\s*1/])
    await tree.getByRole('button', { name: /^work 2 entries$/ }).click()
    await expect(heading('work')).toBeFocused()
    await expect(entries.getByRole('option')).toHaveCount(2)
    await entries.getByRole('option').first().click()
    await page.getByRole('button', { name: 'Next in the list' }).click()
    await expect(page.getByRole('article', { name: 'By the river #work' })).toBeVisible()
    await expect(entries.getByRole('option').last()).toHaveAttribute('aria-selected', 'true')
    const shown = page.getByRole('article').getByRole('list', { name: 'Tags of this entry' })
    await expect(shown.getByRole('listitem')).toHaveText(['work'])
    const dot = shown.locator('.dot')
    const before = await dot.evaluate((it) => getComputedStyle(it).backgroundColor)
    await page.getByRole('radio', { name: 'Lake' }).check()
    // As on the page of the tag.
    const there = heading('work').locator('.dot')
    await expect(there).not.toHaveCSS('background-color', before)
    const lake = await there.evaluate((it) => getComputedStyle(it).backgroundColor)
    await expect(dot).toHaveCSS('background-color', lake)
    await expectAccessible(page, 'the page of a tag')
  })

  await test.step('a tag of the entry that is read leads to its page, by mouse and by keyboard', async () => {
    await page.getByRole('radio', { name: 'List', exact: true }).check()
    const days = page.getByRole('listbox', { name: 'Entries and feelings' })
    await days.getByRole('option', { name: /In the hall/ }).click()
    const read = page.getByRole('article', { name: 'In the hall #work/panel #home' })
    const ofEntry = read.getByRole('list', { name: 'Tags of this entry' }).getByRole('button')
    await expect(ofEntry).toHaveText(['home', 'work', 'work/panel'])
    await ofEntry.first().click()
    await expect(heading('home')).toBeFocused()
    await expect(entries.getByRole('option')).toHaveText([/In the hall/])
    await expect(page.getByRole('radio', { name: 'Tags', exact: true })).toBeChecked()
    // From what was found, and to one whose page is open already.
    for (const from of ['list', 'search', 'page'] as const) {
      if (from === 'list') await page.getByRole('radio', { name: 'List', exact: true }).check()
      if (from === 'search') {
        await page.getByRole('searchbox', { name: 'Search' }).fill('hall')
        await expect(page.getByRole('listbox', { name: 'What was found' })).toBeVisible()
      }
      await ofEntry.nth(1).focus()
      await page.keyboard.press('Enter')
      await expect(heading('work')).toBeFocused()
      await expect(entries.getByRole('option')).toHaveCount(2)
      await expect(read).toBeVisible()
    }
    await expect(page.getByRole('searchbox', { name: 'Search' })).toHaveValue('')
  })

  await test.step('renaming says what it changes', async () => {
    await page.getByRole('button', { name: 'Rename…' }).click()
    const name = question.getByRole('textbox', { name: 'New name' })
    await name.fill('two words')
    await expect(question.getByRole('status')).toContainText('This changes 2 entries')
    await question.getByRole('button', { name: 'Rename' }).click()
    await expect(question.getByRole('alert')).toContainText('Choose a name without spaces')
    await name.fill('office')
    await page.keyboard.press('Enter')
    await expect(notice).toHaveText('“work” is “office” now, in 2 entries.')
    await expect(heading('office')).toBeVisible()
    await expect(page.getByRole('radio', { name: 'Lake' })).toBeChecked()
    expect(await text('By the river #office')).toBe('By the river #office')
    expect(await text('In the hall #office/panel #home')).not.toBe('')
  })

  await test.step('and is taken back as a whole', async () => {
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(heading('work')).toBeVisible()
    await expect(entries.getByRole('option')).toHaveCount(2)
    expect(await text('By the river #work')).toBe('By the river #work')
  })

  await test.step('of two tags one is made, also where the entry lies on the page', async () => {
    await page.getByRole('button', { name: 'Merge…' }).click()
    await question.getByRole('combobox', { name: 'With the tag' }).selectOption('home')
    await expect(question.getByRole('status')).toContainText('“work” and “home” become one tag.')
    await question.getByRole('button', { name: 'Merge' }).click()
    await expect(heading('home')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(tree.getByRole('button')).toHaveText([/home\s*2/, /panel\s*1/])
    await goTo(page, 'Write')
    await expect(entryBox(page)).toHaveText('In the hall #home/panel #home')
    await expect(page.getByRole('list', { name: 'Tags' })).not.toContainText('work')
  })
})

test('a renaming that is stopped leaves every entry as it was, on screen and on disk', async () => {
  const count = 2000
  const texts = Array.from({ length: count }, (_, i) => `Page ${i} #work`)
  const userData = bigJournal(10_000, texts)
  try {
    app = await launchApp({ userData })
    page = app.window
    await unlock(page)
    await goTo(page, 'Journal')
    await page.getByRole('radio', { name: 'Tags', exact: true }).check()
    const tree = () => page.getByRole('list', { name: 'Tags', exact: true })
    await tree().getByRole('button', { name: 'work 2,000 entries' }).click()
    await page.getByRole('button', { name: 'Rename…' }).click()
    const question = page.getByRole('dialog', { name: 'Rename “work”' })
    await question.getByRole('textbox', { name: 'New name' }).fill('office')
    await page.keyboard.press('Enter')
    await expect(question.getByRole('progressbar', { name: 'Renamed' })).toBeVisible()
    await expect(question.getByRole('status')).toHaveText(/^Renaming… \d+ %$/)
    await question.getByRole('button', { name: 'Cancel' }).click()
    await expect(question.getByRole('alert')).toHaveText('Stopped. Every entry is as it was.')
    await expect(question.getByRole('progressbar')).toHaveCount(0)
    await question.getByRole('button', { name: 'Leave it' }).click()

    const asBefore = async (): Promise<void> => {
      await expect(tree().getByRole('button')).toHaveText([/^\s*work\s*2,000/])
      expect(await everyText(page)).toEqual(texts)
    }
    await page.getByRole('button', { name: 'All tags' }).click()
    await asBefore()
    await comeBack(app)
    page = app.window
    await goTo(page, 'Journal')
    await page.getByRole('radio', { name: 'Tags', exact: true }).check()
    await asBefore()
  } finally {
    rmSync(userData, { recursive: true, force: true })
  }
})

/** The text of every entry with the tag, oldest first, each unchanged since it was written. */
function everyText(from: Page): Promise<string[]> {
  return from.evaluate(async () => {
    const { intact } = window
    const texts: string[] = []
    let after: FoundPlace | null = null
    for (;;) {
      const found = await intact.search.find({
        query: 'tag:work',
        kind: 'entry',
        limit: 200,
        after,
      })
      if (!found.ok) throw new Error(found.message)
      const entries = await Promise.all(
        found.value.items.map(({ id }) => intact.entries.get({ id })),
      )
      for (const entry of entries) {
        if (!entry.ok) throw new Error(entry.message)
        const { body, createdAt, updatedAt } = entry.value
        texts.push(updatedAt !== createdAt ? `${body} (touched)` : body)
      }
      if (!found.value.next) return texts.reverse()
      after = found.value.next
    }
  })
}
