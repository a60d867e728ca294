import { rmSync } from 'node:fs'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { bigJournal } from './support/big-journal.ts'
import { entryBox, goTo, saved, unlock } from './support/journal.ts'
import { newEntry } from './support/new-entry.ts'
import { feelingBox } from './support/quick-log.ts'

const entries = 20_000
const texts = [
  '# Ein Gespräch im Café\n\nWir saßen lange, und Zoë lachte.',
  '# 一封信\n\n今天收到一封拒绝信，我坐在窗边，看雨下了很久。',
  '# Nothing but a walk\n\nAlong the river, and back over the long bridge.',
]

let userData: string
let app: App
let page: Page

test.beforeAll(async () => {
  test.setTimeout(180_000)
  userData = bigJournal(entries, texts)
  app = await launchApp({ userData })
  page = app.window
  await unlock(page)
})
test.afterAll(async () => {
  await app.close()
  rmSync(userData, { recursive: true, force: true })
  expect(app.problems).toEqual([])
})

const list = (): Locator => page.getByRole('listbox', { name: 'Entries and feelings' })
const found = (): Locator => page.getByRole('listbox', { name: 'What was found' })
const row = (name: string | RegExp): Locator => page.getByRole('option', { name })
const chosen = (): Locator => page.getByRole('option', { selected: true })
const search = (): Locator => page.getByRole('searchbox', { name: 'Search' })
const reading = (): Locator => page.getByRole('region', { name: 'Reading' })
/** Waits until the list knows of every day, and not of the latest alone. */
const allCounted = (): Promise<void> =>
  expect
    .poll(async () => Number(await page.getByRole('option').first().getAttribute('aria-setsize')))
    .toBeGreaterThan(entries)
const status = (): Locator => page.locator('.search').getByRole('status')

async function searchFor(words: string): Promise<void> {
  await app.menu('Edit', 'Search the journal')
  await expect(search()).toBeFocused()
  await search().fill(words)
}

test('lists entries and feelings by day, and opens any of them', async () => {
  await page.keyboard.type('An entry of today')
  await app.menu('File', 'Add a feeling to this entry')
  await expect(feelingBox(page)).toBeFocused()
  await page.keyboard.type('hurt6')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await saved(page)
  await newEntry(app)
  await goTo(page, 'Journal')

  await expect(list().locator('.heading').first()).toHaveText(/^Today, \w+ \d+ \w+$/)
  const rows = page.getByRole('option')
  await expect(rows.nth(0)).toHaveText(/^hurt 6, \d\d:\d\d$/)
  await expect(rows.nth(1)).toContainText('An entry of today')
  await expect(rows.nth(2)).toContainText('Nothing but a walk')
  await expect(rows.nth(2)).toContainText('Along the river')
  await expect(list().locator('.heading').nth(1)).toHaveText(/^\w+ \d+ \w+$/)

  await rows.nth(2).click()
  await expect(reading().getByText('back over the long bridge')).toBeVisible()
  await rows.nth(0).click()
  await expect(reading().getByRole('article', { name: 'Feeling: hurt' })).toBeVisible()
  await reading().getByRole('button', { name: 'Open its entry' }).click()
  await expect(entryBox(page)).toHaveText('An entry of today')
  await expect(entryBox(page)).toBeFocused()
})

test('scrolls through 20,000 entries without an empty view, and holds few of them', async () => {
  await goTo(page, 'Journal')
  await expect(row(/^Nothing but a walk/)).toBeVisible()
  await allCounted()
  const frames = await list().evaluate(async (node) => {
    const seen = { rows: [] as number[], most: 0, times: [] as number[], top: 0 }
    const frame = (): Promise<number> => new Promise(requestAnimationFrame)
    node.scrollTop = 0
    let before = await frame()
    for (let count = 0; count < 300; count++) {
      node.scrollTop += 150
      const now = await frame()
      seen.times.push(now - before)
      before = now
      const { top, bottom } = node.getBoundingClientRect()
      const options = [...node.querySelectorAll('[role=option]')]
      seen.most = Math.max(seen.most, options.length)
      seen.rows.push(
        options.filter((option) => {
          const box = option.getBoundingClientRect()
          return box.bottom > top && box.top < bottom
        }).length,
      )
    }
    return { ...seen, top: node.scrollTop }
  })
  const time = frames.times.toSorted((a, b) => a - b)
  console.log(
    `frames of a scroll: median ${time[150]} ms, p95 ${time[285]} ms, ${frames.most} rows`,
  )
  expect(frames.top).toBeGreaterThan(40_000)
  expect(Math.min(...frames.rows)).toBeGreaterThan(0)
  expect(frames.most).toBeLessThan(80)
})

test('jumps to the oldest entry and back to the newest', async () => {
  await goTo(page, 'Journal')
  await allCounted()
  await list().focus()
  await page.keyboard.press('End')
  await expect(chosen()).toBeInViewport()
  const size = await chosen().getAttribute('aria-setsize')
  expect(Number(size)).toBeGreaterThan(entries)
  await expect(chosen()).toHaveAttribute('aria-posinset', size!)
  await expect(list().locator('.heading').last()).toHaveText('Tuesday 22 November 2016')
  await expect(reading().getByText('Tuesday 22 November 2016', { exact: false })).toBeVisible()
  expect(await page.getByRole('option').count()).toBeLessThan(80)
  // As with the bar at the side: anywhere, at once.
  await list().evaluate((node) => (node.scrollTop = node.scrollHeight / 2))
  await expect(page.getByRole('option').first()).toBeVisible()
  await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(5)
  await page.keyboard.press('Home')
  await expect(chosen()).toHaveAttribute('aria-posinset', '1')
  await expect(chosen()).toBeInViewport()
})

test('finds beginnings of words, phrases, accents and unspaced scripts', async () => {
  await searchFor('quilla')
  await expect(status()).toHaveText('20 found')
  await expect(found().locator('mark').first()).toHaveText('quillaria')
  await searchFor('"narrow green harbour"')
  await expect(status()).toHaveText('More than 50 found')
  await expect(found().locator('mark').first()).toHaveText(/^narrow/)
  await searchFor('harbour narrow green quillariaa')
  await expect(status()).toContainText('Nothing found for “harbour narrow green quillariaa”.')
  await expect(page.getByRole('option')).toHaveCount(0)
  for (const words of ['cafe', 'CAFÉ', 'gesprach', 'zoe']) {
    await searchFor(words)
    await expect(row(/Ein Gespräch/), words).toBeVisible()
  }
  await searchFor('拒绝')
  await expect(row(/一封信/)).toBeVisible()
  await expect(row(/一封信/).locator('mark')).toHaveText('拒绝')
  await searchFor('river bridge -quillaria')
  await expect(row(/Nothing but a walk/)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(search()).toHaveValue('')
  await expect(search()).toBeFocused()
  await expect(row(/^Nothing but a walk/)).toBeVisible()
})

test('brings more results as one goes down', async () => {
  await searchFor('"narrow green harbour"')
  await expect(status()).toHaveText('More than 50 found')
  await found().focus()
  await expect(async () => {
    await page.keyboard.press('End')
    await expect(status()).toHaveText('400 found', { timeout: 500 })
  }).toPass()
  await page.keyboard.press('End')
  await expect(chosen()).toHaveAttribute('aria-posinset', '400')
  expect(await page.getByRole('option').count()).toBeLessThan(80)
  await searchFor('')
})

test('the keyboard goes from the field to the list, and along it', async () => {
  await searchFor('quillaria')
  await expect(status()).toHaveText('20 found')
  await page.keyboard.press('ArrowDown')
  await expect(found()).toBeFocused()
  await expect(chosen()).toHaveAttribute('aria-posinset', '1')
  await page.keyboard.press('ArrowDown')
  await expect(chosen()).toHaveAttribute('aria-posinset', '2')
  const active = await found().getAttribute('aria-activedescendant')
  await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('ArrowUp')
  const position = Number(await chosen().getAttribute('aria-posinset'))
  expect(position).toBeGreaterThan(3)
  await expect(chosen()).toBeInViewport({ ratio: 0.97 })
  await expect(reading().getByRole('article')).toContainText('quillaria')
  await searchFor('')
})

test('what was edited from reading has changed when one comes back', async () => {
  await goTo(page, 'Journal')
  await row('Nothing but a walk').click()
  await reading()
    .getByRole('article', { name: 'Nothing but a walk' })
    .getByRole('button', { name: 'Edit' })
    .click()
  await expect(entryBox(page)).toContainText('back over the long bridge')
  await expect(entryBox(page)).toBeFocused()
  await page.keyboard.press('ControlOrMeta+Home')
  await page.keyboard.press('End')
  await page.keyboard.type(', and what it was good for')
  await expect(entryBox(page)).toContainText('Nothing but a walk, and what it was good for')
  await goTo(page, 'Journal')
  await expect(row('Nothing but a walk, and what it was good for')).toBeVisible()
  await expect(chosen()).toContainText('what it was good for')
  await expect(reading().getByText('and what it was good for')).toBeVisible()
  await searchFor('"good for"')
  await expect(status()).toHaveText('1 found')
  await searchFor('')
})
