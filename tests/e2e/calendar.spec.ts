import { rmSync } from 'node:fs'
import { expect, test, type Locator } from '@playwright/test'
import { launchApp } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { bigJournal } from './support/big-journal.ts'
import { expectFocus } from './support/focus.ts'
import { goTo, unlock } from './support/journal.ts'

const words = (date: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', ...options })
    .format(Date.parse(`${date}T12:00:00Z`))
    .replace(',', '')
const dayIn = (date: string) => words(date, { weekday: 'long', day: 'numeric', month: 'long' })
const monthIn = (date: string) => words(date, { month: 'long', year: 'numeric' })
const later = (date: string, days: number): string =>
  new Date(Date.parse(`${date}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

test('the calendar', async () => {
  test.setTimeout(180_000)
  const now = new Date()
  // Every fourth year has a day that the year before it does not have.
  const years = now.toISOString().slice(5, 10) === '02-29' ? 4 : 1
  const then = Date.UTC(now.getUTCFullYear() - years, now.getUTCMonth(), now.getUTCDate())
  const daysAgo = Math.floor((now.getTime() - then) / 86_400_000)
  const userData = bigJournal(0, [
    { body: '# Hard\n\nI am a failure.', daysAgo },
    { body: '# By the river\n\nIn the sun.', daysAgo },
    { body: '# By the sea\n\nAll day.', daysAgo: 40 },
    'A quiet day',
  ])
  const app = await launchApp({ userData })
  const page = app.window
  await unlock(page)
  const grid = page.getByRole('grid', { name: 'Calendar' })
  const cell = (name: string | RegExp): Locator => grid.getByRole('gridcell', { name })
  const button = (name: string): Locator => page.getByRole('button', { name, exact: true })
  const view = (name: string): Locator => page.getByRole('radio', { name })
  const month = page.locator('.left').getByRole('heading', { level: 2 })
  const rows = page.getByRole('listbox', { name: 'This day' }).getByRole('option')
  const [today = '', before = ''] = await page.evaluate(async () => {
    const { feelings, rejections, timeline } = window.intact
    const felt = { word: 'calm', pleasantness: 0.6, energy: -0.4, intensity: null, note: '' }
    await feelings.log({ ...felt, entryId: null })
    await rejections.save({
      id: crypto.randomUUID(),
      happenedAt: Date.now(),
      title: 'Northwind said no',
      facts: '',
      area: null,
      usual: null,
    })
    const days = await timeline.days()
    return days.ok ? days.value.map(({ localDate }) => localDate) : []
  })

  await test.step('brings back this day of another year, and what was painful when asked', async () => {
    await goTo(page, 'Journal')
    const year = String(now.getUTCFullYear() - years)
    const region = page.getByRole('region', { name: 'On this day', exact: true })
    await region.getByText(`On this day: ${year}`).click()
    const hard = region.getByRole('button', { name: /^Hard/ })
    const snapshot = (entries: string) => `
      - region "On this day":
        - group:
          - text: "On this day: ${year}"
          - heading "On this day in ${year}" [level=2]
          - list:${entries}
          - button "Show what was painful too"`
    await expect(region).toMatchAriaSnapshot(
      snapshot(`
            - listitem:
              - button "By the river In the sun."`),
    )
    await expect(hard).toHaveCount(0)
    await expectAccessible(page, 'On this day')
    await button('Show what was painful too').press('Enter')
    await expect(hard).toBeVisible()
    await expectFocus(region.getByText(`On this day: ${year}`))
    await region.getByRole('button', { name: /^By the river/ }).click()
    await expect(page.getByRole('region', { name: 'Reading' })).toContainText('In the sun.')
    // From there one goes on to what stands beside it, and not to what is below in the list.
    await button('Next in the list').click()
    await expect(page.getByRole('article', { name: 'Hard' })).toBeVisible()
    await expect(hard).toHaveAttribute('aria-current', 'true')
    await page.keyboard.press('Alt+PageDown')
    await page.keyboard.press('Alt+PageUp')
    await expect(page.getByRole('article', { name: 'By the river' })).toBeVisible()
    // In a narrow window it is there where one comes back.
    await page.setViewportSize({ width: 720, height: 900 })
    await button('Next in the list').click()
    await button('Back to the list').press('Enter')
    await expectFocus(hard)
    await page.setViewportSize({ width: 1280, height: 800 })
    // For this once.
    await goTo(page, 'Write')
    await goTo(page, 'Journal')
    await region.getByText(`On this day: ${year}`).click()
    await expect(region.getByRole('button', { name: /^By the river/ })).toBeVisible()
    await expect(hard).toHaveCount(0)
    await goTo(page, 'Settings')
    await page.getByRole('checkbox', { name: 'Show what I wrote on this day' }).uncheck()
    await goTo(page, 'Journal')
    await expect(page.getByRole('option').first()).toBeVisible()
    await expect(region).toHaveCount(0)
  })

  await test.step('shows what there is of each day, in words too', async () => {
    await goTo(page, 'Journal')
    await expect(view('List')).toBeChecked()
    await view('Calendar').check()
    const marked = cell(`${dayIn(today)}, 1 entry, 1 feeling, 1 rejection`)
    await expect(marked).toHaveAttribute('aria-current', 'date')
    await expect(rows.first()).toBeVisible()
    await expect(rows).toHaveText([/^calm/, /^A quiet day/])
    await expect(button('Rejection Northwind said no')).toBeVisible()
    await rows.first().click()
    await button('Next in the list').click()
    await expect(page.getByRole('article', { name: 'A quiet day' })).toBeVisible()
    await expect(rows.last()).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Alt+PageUp')
    await expect(page.getByRole('article', { name: 'Feeling: calm' })).toBeVisible()
    const told = await grid.ariaSnapshot()
    expect(told).toMatch(/^- grid "Calendar":/)
    for (const weekday of ['Monday', 'Sunday']) expect(told).toContain(`columnheader "${weekday}"`)
    expect(told).toContain(`gridcell "${dayIn(today)}, 1 entry, 1 feeling, 1 rejection" [selected]`)
    expect(told.match(/\[selected\]/g)).toHaveLength(1)
    await expectAccessible(page, 'Calendar, month')
  })

  await test.step('is moved through by keys, and says the month it comes to', async () => {
    await expect(month).toHaveText(monthIn(today))
    await expect(month).toHaveAttribute('aria-live', 'polite')
    await cell(/, 1 entry/).click()
    await page.keyboard.press('ArrowLeft')
    await expectFocus(cell(`${dayIn(later(today, -1))}, nothing`))
    await expect(page.getByText(/^Nothing on \w+ \d+ \w+ \d+\.$/)).toBeVisible()
    await expect(button('Next in the list')).toHaveCount(0)
    await page.keyboard.press('ArrowDown')
    await expectFocus(cell(`${dayIn(later(today, 6))}, nothing`))
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowRight')
    await expectFocus(cell(dayIn(today)))
    await page.keyboard.press('Shift+PageUp')
    await expect(month).toContainText(String(Number(today.slice(0, 4)) - 1))
    await page.keyboard.press('Shift+PageDown')
    await button('Previous month').click()
    await expect(month).not.toHaveText(monthIn(today))
    await button('Today').click()
    await expect(cell(dayIn(today))).toHaveAttribute('aria-selected', 'true')
  })

  await test.step('goes to a date, and says so where it is none', async () => {
    await goTo(page, 'Write')
    await app.menu('Go', 'Go to a date…')
    await expectFocus(page.getByLabel('Which day?'))
    await page.keyboard.type('the day of the sea')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('alert')).toContainText('The calendar has no such day.')
    await page.getByLabel('Which day?').fill(words(before, { dateStyle: 'long' }))
    await page.keyboard.press('Enter')
    await expectFocus(cell(`${dayIn(before)}, 1 entry`))
    await expect(rows).toHaveText([/^By the sea/])
    await page.keyboard.press('Enter')
    await expect(page.getByRole('region', { name: 'Reading' })).toContainText('All day.')
    await expect(rows.first()).toHaveAttribute('aria-selected', 'true')
  })

  await test.step('gives way to what is searched for, and comes back', async () => {
    await page.getByRole('searchbox', { name: 'Search' }).fill('quiet')
    await expect(page.getByRole('listbox', { name: 'What was found' })).toBeVisible()
    await expect(grid).toHaveCount(0)
    await page.getByRole('searchbox', { name: 'Search' }).fill('')
    await expect(month).toHaveText(monthIn(before))
  })

  await test.step('shows a year, from which a month or a day is opened', async () => {
    await button('Today').click()
    await button('Year').click()
    await expect(month).toHaveText(today.slice(0, 4))
    await expect(page.getByText(new RegExp(`^In ${today.slice(0, 4)}: `))).toContainText('on 1 day')
    await expect(grid.getByRole('rowgroup')).toHaveCount(12)
    await expectAccessible(page, 'Calendar, year')
    await page.getByText('As a table').click()
    await expect(page.getByRole('row', { name: `${today} 1 1 1 0` })).toBeVisible()
    await cell(dayIn(today)).focus()
    await page.keyboard.press('ArrowLeft')
    await expectFocus(cell(dayIn(later(today, -1))))
    await page.keyboard.press('Enter')
    await expectFocus(cell(`${dayIn(later(today, -1))}, nothing`))
    await expect(month).toHaveText(monthIn(later(today, -1)))
    await button('Year').click()
    await page.getByRole('button', { name: /^April, / }).click()
    await expect(month).toContainText('April')
  })

  await test.step('is forgotten when the journal is locked', async () => {
    await app.menu('File', 'Lock')
    await unlock(app.window)
    await goTo(app.window, 'Journal')
    await expect(app.window.getByRole('radio', { name: 'List' })).toBeChecked()
  })

  await app.close()
  rmSync(userData, { recursive: true, force: true })
  expect(app.problems).toEqual([])
})
