import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { goTo } from './support/journal.ts'

let app: App
let page: Page

test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  app = await launchApp()
  page = app.window
  await page.getByRole('button', { name: /sample journal/ }).click()
  await expect(page.getByRole('textbox', { name: 'Entry' })).toBeFocused({ timeout: 20_000 })
  await goTo(page, 'Journal')
})
test.afterAll(async () => {
  await app.close()
  expect(app.problems).toEqual([])
})

const search = (): Locator => page.getByRole('searchbox', { name: 'Search' })
const found = (): Locator => page.getByRole('listbox', { name: 'What was found' })
const rows = (): Locator => found().getByRole('option')
const status = (): Locator => page.locator('.search').getByRole('status')
const reading = (): Locator => page.getByRole('region', { name: 'Reading' })
const suggestions = (): Locator => page.getByRole('listbox', { name: 'Suggestions' })
/** Chooses from the menus below the field. */
async function choose(menu: 'Show' | 'Order', item: string | RegExp): Promise<void> {
  await page.getByRole('button', { name: `${menu}: ` }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

test('operators are completed by the keyboard, and narrow down', async () => {
  await search().fill('tag:wri')
  await expect(suggestions().getByRole('option')).toHaveText(['writing'])
  await expect(search()).toHaveAttribute('aria-controls', (await suggestions().getAttribute('id'))!)
  await page.keyboard.press('ArrowDown')
  const option = suggestions().getByRole('option', { selected: true })
  await expect(option).toHaveText('writing')
  await expect(search()).toHaveAttribute(
    'aria-activedescendant',
    (await option.getAttribute('id'))!,
  )
  await page.keyboard.press('Enter')
  await expect(search()).toHaveValue('tag:writing ')
  await expect(search()).toBeFocused()
  await expect(status()).toHaveText(/^\d+ found$/)
  const all = await status().innerText()
  await page.keyboard.type('-feeling:')
  await expect(suggestions()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(suggestions()).toHaveCount(0)
  await expect(search()).toHaveValue('tag:writing -feeling:')
  await search().fill('tag:writing before:2026-02-31 (')
  await expect(status()).toHaveText(/^Nothing found for/)
  await search().fill('tag:writing -is:favourite')
  await expect(status()).not.toHaveText(all)
})

test('things of every kind are found, and each leads to its place', async () => {
  await search().fill('the')
  await expect(status()).toHaveText(/found$/)
  await expectAccessible(page, 'a search')
  await choose('Show', /^Letters \(\d+\)$/)
  await expect(rows()).toHaveCount(1)
  await expect(rows().first()).toHaveText(/^Letter Sallowfield returned the manuscript/)
  await expect(rows().first().locator('mark').first()).toHaveText('the')
  await rows().first().click()
  await reading().getByRole('button', { name: 'Read the whole letter' }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Journal')
  await expect(page.getByText('Armand has a drawer').first()).toBeVisible()
  await goTo(page, 'Journal')
  await expect(search()).toHaveValue('the')
  await choose('Show', /^Loops/)
  await expect(rows().first()).toHaveText(/^Loop/)
  await rows().first().click()
  await reading().getByRole('button', { name: 'Show it in Loops' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Loops' })).toBeVisible()
  await goTo(page, 'Journal')
})

test('the best match comes first if that is chosen, and stays where it is', async () => {
  await search().fill('shelf')
  await choose('Show', 'Everything')
  await choose('Order', 'Best match first')
  await expect(found().locator('.heading')).toHaveText(['Best match first'])
  await expect(rows().first()).toContainText(/[Ss]helf/)
  const first = await rows().first().innerText()
  expect(first).toMatch(/\d{4}/)
  await rows().first().click()
  await page.keyboard.press('ArrowDown')
  await expect(rows().nth(1)).toHaveAttribute('aria-selected', 'true')
  expect(await rows().first().innerText()).toBe(first)
  await choose('Order', 'Newest first')
  await expect(found().locator('.heading').first()).not.toHaveText('Best match first')
})

test('fields write the query for those who do not type it', async () => {
  await search().fill('shelf -boys tag:flat')
  await page.getByRole('button', { name: 'Narrow down' }).click()
  const panel = page.getByRole('dialog', { name: 'Narrow down' })
  await expect(panel.getByLabel('Words')).toHaveValue('shelf')
  await expect(panel.getByLabel('Without')).toHaveValue('boys')
  await expect(panel.getByLabel('Tag')).toHaveValue('flat')
  await panel.getByLabel('Words').fill('')
  await panel.getByLabel('Without').fill('')
  await panel.getByLabel('Tag').selectOption('')
  await panel.getByLabel('About').selectOption('Sallowfield returned the manuscript')
  await panel.getByLabel('After').fill('2020')
  await expect(search()).toHaveValue('about:"Sallowfield returned the manuscript" after:2020')
  await expectAccessible(page, 'fields of a search')
  await panel.getByLabel('After').press('Escape')
  await expect(panel).toBeHidden()
  await expect(page.getByRole('button', { name: 'Narrow down' })).toBeFocused()
  await expect(status()).toHaveText(/^\d+ found$/)
})

test('what was searched for is offered in an empty field, until it is cleared', async () => {
  await search().fill('trombone')
  await page.keyboard.press('Enter')
  await expect(reading().getByRole('article')).toContainText(/trombone/i)
  await page.keyboard.press('ControlOrMeta+Shift+F')
  await search().fill('')
  const recent = page.getByRole('listbox', { name: 'Recent searches' })
  await expect(recent.getByRole('option').first()).toHaveText('trombone')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(search()).toHaveValue('trombone')
  await expect(recent).toHaveCount(0)
  await search().fill('')
  await page.getByRole('button', { name: 'Clear recent searches' }).click()
  await expect(recent).toHaveCount(0)
  await search().fill('x')
  await search().fill('')
  await expect(recent).toHaveCount(0)
})
