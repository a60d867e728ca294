import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { comeBack, createJournal, entryBox, goTo, saved } from './support/journal.ts'
import { newEntry } from './support/new-entry.ts'

let app: App
let page: Page

test.beforeAll(async () => {
  app = await launchApp()
  page = app.window
  await createJournal(page)
})
test.afterAll(async () => {
  await app.close()
  expect(app.problems).toEqual([])
})
test.beforeEach(async () => {
  await newEntry(app)
})

const notice = (): Locator => page.getByRole('status', { name: 'Notice' })
const row = (title: string): Locator => page.getByRole('option', { name: title })

test('focus mode leaves nothing but the page, and the paragraph one is in', async () => {
  await page.keyboard.insertText('The first paragraph.\n\nThe second paragraph.')
  await page.getByRole('button', { name: 'Focus' }).click()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('complementary', { name: 'Margin' })).toHaveCount(0)
  await expect(page.getByRole('combobox', { name: 'Add a tag' })).toHaveCount(0)
  const dimmed = page.locator('.md-elsewhere')
  await expect(dimmed.first()).toHaveText('The first paragraph.')
  await entryBox(page).focus()
  await page.keyboard.press('ControlOrMeta+Home')
  await expect(dimmed.last()).toHaveText('The second paragraph.')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('navigation')).toBeVisible()
  await expect(dimmed).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  await saved(page)
})

test('typewriter mode keeps the line of the caret in the middle third', async () => {
  await app.menu('View', 'Typewriter mode')
  await expect(page.getByRole('button', { name: 'Typewriter' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  const caret = (): Promise<number> =>
    page.evaluate(() => {
      const scroller = document.querySelector('.cm-scroller')!.getBoundingClientRect()
      const cursor = document.querySelector('.cm-cursor')!.getBoundingClientRect()
      return ((cursor.top + cursor.bottom) / 2 - scroller.top) / scroller.height
    })
  const inTheMiddle = async (): Promise<void> => {
    await expect.poll(caret).toBeGreaterThan(1 / 3)
    expect(await caret()).toBeLessThan(2 / 3)
  }
  for (let number = 1; number <= 12; number++) {
    await page.keyboard.type(`Line ${number}, which I write.\n\n`)
    await inTheMiddle()
  }
  await page.keyboard.insertText('A long stretch of text.\n\n'.repeat(40))
  await inTheMiddle()
  for (let up = 0; up < 30; up++) await page.keyboard.press('ArrowUp')
  await inTheMiddle()
  await app.menu('View', 'Typewriter mode')
  await expect(page.locator('.typewriter')).toHaveCount(0)
  await saved(page)
})

test('the size of the text changes by commands and stays', async () => {
  const size = (): Promise<string> =>
    page.locator('.cm-scroller').evaluate((node) => getComputedStyle(node).fontSize)
  expect(await size()).toBe('18.5px')
  await app.menu('View', 'Larger text')
  await app.menu('View', 'Larger text')
  await expect.poll(size).toBe('22px')
  await app.menu('View', 'Smaller text')
  await expect.poll(size).toBe('20px')
  await comeBack(app)
  page = app.window
  expect(await size()).toBe('20px')
  await app.menu('View', 'Usual text size')
  await expect.poll(size).toBe('18.5px')
})

test('tags come from the field and from the text', async () => {
  await page.keyboard.type('A walk with #Ruben at the harbour')
  await app.menu('Edit', 'Add a tag')
  const field = page.getByRole('combobox', { name: 'Add a tag' })
  await expect(field).toBeFocused()
  await field.pressSequentially('quiet evening')
  await field.press('Enter')
  await field.pressSequentially('sea,')
  const tags = page.getByRole('list', { name: 'Tags' }).getByRole('listitem')
  await expect(tags.filter({ hasText: 'quiet evening' })).toBeVisible()
  await expect(tags.filter({ hasText: 'sea' })).toBeVisible()
  await expect(tags.filter({ hasText: '#Ruben' })).toBeVisible()
  await page.getByRole('button', { name: 'Remove tag sea' }).click()
  await expect(tags.filter({ hasText: 'sea' })).toHaveCount(0)
  await saved(page)

  await newEntry(app)
  await page.keyboard.type('Another one')
  await app.menu('Edit', 'Add a tag')
  await field.pressSequentially('qui')
  await expect(page.getByRole('option', { name: 'quiet evening' })).toBeVisible()
  await field.press('ArrowDown')
  await field.press('Enter')
  await expect(page.getByRole('button', { name: 'Remove tag quiet evening' })).toBeVisible()
  await saved(page)
  await comeBack(app)
  page = app.window
  await goTo(page, 'Journal')
  await row('Another one').click()
  await page.getByRole('button', { name: 'Edit' }).click()
  await expect(page.getByRole('button', { name: 'Remove tag quiet evening' })).toBeVisible()
})

test('a favourite is marked on the page and in the journal', async () => {
  const star = page.getByRole('button', { name: 'Favourite' })
  await star.click()
  await entryBox(page).focus()
  await page.keyboard.type('Liked before it was written')
  await saved(page)
  await goTo(page, 'Journal')
  await expect(row('Liked before').getByLabel('Favourite')).toBeVisible()
  await row('Liked before').click()
  await expect(star).toHaveAttribute('aria-pressed', 'true')
  await app.menu('Edit', 'Favourite this entry')
  await expect(star).toHaveAttribute('aria-pressed', 'false')
  await expect(row('Liked before').getByLabel('Favourite')).toHaveCount(0)
})

test('an earlier version can be looked at and restored', async () => {
  await page.keyboard.insertText('# The first text\n\nWith what I meant at first.')
  await saved(page)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.insertText('Second thoughts')
  await saved(page)
  await app.menu('Edit', 'Earlier versions')
  const dialog = page.getByRole('dialog', { name: 'Earlier versions' })
  await dialog.getByRole('button', { name: /The first text/ }).click()
  await expect(dialog.getByRole('textbox', { name: 'Text of this version' })).toContainText(
    'With what I meant at first.',
  )
  await dialog.getByRole('button', { name: 'Restore this version' }).click()
  await expect(dialog).toHaveCount(0)
  await expect(entryBox(page)).toContainText('With what I meant at first.')
  await expect(notice()).toContainText('earlier text')
  await app.menu('Edit', 'Earlier versions')
  await expect(dialog.getByRole('button', { name: /Second thoughts/ })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
})

test('what is moved to the trash comes back by Undo, or from the Trash', async () => {
  await page.keyboard.type('Thrown away twice')
  await app.menu('Edit', 'Move to trash')
  await expect(notice()).toHaveText('Moved to the trash.')
  await expect(page.locator('.cm-placeholder')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(entryBox(page)).toHaveText('Thrown away twice')
  await app.menu('Edit', 'Move to trash')
  await expect(page.locator('.cm-placeholder')).toBeVisible()

  await goTo(page, 'Journal')
  await expect(page.getByRole('listbox')).toBeVisible()
  await expect(row('Thrown away twice')).toHaveCount(0)
  await app.menu('Go', 'Trash')
  await page.getByRole('button', { name: 'Restore: Thrown away twice' }).click()
  await expect(notice()).toHaveText('Restored to the journal.')
  await goTo(page, 'Journal')
  await expect(row('Thrown away twice')).toBeVisible()
})

test('the margin says where one left off, hides, and moves under the text', async () => {
  const margin = page.getByRole('complementary', { name: 'Margin' })
  const text = page.locator('.editor')
  await expect(margin.getByRole('heading', { name: 'Where you left off' })).toBeVisible()
  const beside = [(await margin.boundingBox())!, (await text.boundingBox())!] as const
  expect(beside[0].x).toBeGreaterThanOrEqual(beside[1].x + beside[1].width - 1)

  await page.setViewportSize({ width: 880, height: 800 })
  await expect
    .poll(async () => {
      const [below, above] = [(await margin.boundingBox())!, (await text.boundingBox())!]
      return below.y >= above.y + above.height - 1 && Math.abs(below.x - above.x) < 2
    })
    .toBe(true)
  await page.setViewportSize({ width: 1280, height: 800 })

  await app.menu('View', 'Show or hide the margin')
  await expect(margin).toHaveCount(0)
  await app.menu('View', 'Show or hide the margin')
  await margin.getByRole('button', { name: 'Continue it' }).click()
  await expect(entryBox(page)).not.toHaveText('')
  await expect(entryBox(page)).toBeFocused()
})

test('the writing timer runs in the line above and ends quietly in the margin', async () => {
  await page.clock.install()
  await page.keyboard.type('Writing by the clock')
  await app.menu('View', 'Writing timer')
  await page.getByRole('menuitem', { name: '15 minutes' }).click()
  const timer = page.getByRole('button', { name: /of 15 min/ })
  await expect(timer).toBeVisible()
  await page.clock.fastForward('05:00')
  await expect(timer).toHaveText(/^5:\d\d of 15 min$/)
  await page.clock.fastForward('10:00')
  const margin = page.getByRole('complementary', { name: 'Margin' })
  await expect(margin.getByRole('heading', { name: '15 minutes' })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.type(', and on')
  await expect(entryBox(page)).toContainText('Writing by the clock, and on')
  await margin.getByRole('button', { name: 'Go on' }).click()
  await expect(margin.getByRole('heading', { name: '15 minutes' })).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Timer' })).toHaveText('Timer')
})
