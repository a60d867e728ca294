import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { createJournal, entryBox, goTo, unlock } from './support/journal.ts'

let app: App
let page: Page

test.beforeEach(async () => {
  app = await launchApp()
  page = app.window
  await expect(button('Create journal')).toBeVisible()
})
test.afterEach(async () => {
  await app.close()
  expect(app.problems).toEqual([])
})

const heading = (): Locator => page.getByRole('heading', { name: 'Get help now', level: 1 })
const country = (): Locator => page.getByLabel('Country')
const button = (name: string): Locator => page.getByRole('button', { name })

async function opensAndCloses(open: () => Promise<unknown>, back: Locator): Promise<void> {
  await open()
  await expect(heading()).toBeFocused()
  await expect(page.getByText('Nothing here is recorded')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(heading()).toHaveCount(0)
  await expect(back).toBeVisible()
}

test('help is one step away, in front of the journal and in it', async () => {
  const ways = [() => page.keyboard.press('F1'), () => app.menu('Help', 'Get help now')] as const
  const create = button('Create journal')
  await opensAndCloses(() => button('Get help now').click(), create)
  for (const way of ways) await opensAndCloses(way, create)

  await createJournal(page)
  await page.keyboard.type('A sentence that stays')
  for (const way of ways) await opensAndCloses(way, entryBox(page))
  await opensAndCloses(() => goTo(page, 'Get help now'), entryBox(page))
  await expect(entryBox(page)).toHaveText('A sentence that stays')

  await app.menu('File', 'Lock')
  await expect(button('Unlock')).toBeVisible()
  await opensAndCloses(() => button('Get help now').click(), button('Unlock'))
  for (const way of ways) await opensAndCloses(way, button('Unlock'))
  await button('Get help now').click()
  await button('Back').click()
  await expect(button('Unlock')).toBeVisible()
})

test('the country is remembered, and nothing of it is in the journal', async () => {
  await page.context().setOffline(true)
  await button('Get help now').click()
  await expect(country()).toHaveValue('')
  await expect(page.getByText('112 works from mobile phones in many countries.')).toBeVisible()
  await expect(country()).toHaveAccessibleDescription('Choose yours to see its numbers.')
  await country().selectOption('GB')
  await expect(page.getByRole('heading', { name: 'If you are in danger right now' })).toBeVisible()
  await expect(page.locator('.number').first()).toHaveText('999')
  await expect(country()).toHaveAccessibleDescription('')
  await expect(page.getByRole('heading', { name: 'Samaritans' })).toBeVisible()
  await expect(page.getByText('116 123').first()).toBeVisible()

  await app.restart()
  page = app.window
  await createJournal(page)
  await page.keyboard.press('F1')
  await expect(country()).toHaveValue('GB')
  await goTo(page, 'Journal')
  await expect(page.getByText('Nothing here yet.')).toBeVisible()
  await app.menu('File', 'Lock')
  await expect(button('Unlock')).toBeVisible()
  await button('Get help now').click()
  await expect(country()).toHaveValue('GB')
  await button('Back').click()
  await unlock(page)
  const days = await page.evaluate(() => window.intact.timeline.days())
  expect(days).toEqual({ ok: true, value: [] })
})

test('a website is shown in full before it is opened', async () => {
  await button('Get help now').click()
  await country().selectOption('GB')
  await page
    .getByRole('button', { name: /opens in your browser/ })
    .first()
    .click()
  const question = page.getByRole('alertdialog')
  await expect(question).toContainText('https://')
  await page.keyboard.press('Escape')
  await expect(question).toHaveCount(0)
  await expect(heading()).toBeVisible()
  expect(app.opened).toEqual([])
})

test('numbers that were checked long ago say so', async () => {
  const old = page.getByText('Numbers may have changed since.')
  const checked = page.getByText(/^Checked on \d+ \w+ \d{4}/)
  const show = async (): Promise<void> => {
    await page.keyboard.press('F1')
    await country().selectOption('GB')
    await expect(checked.first()).toBeVisible()
  }
  await show()
  const dates = (await checked.allTextContents()).map((text) => Date.parse(text.slice(11)))
  const day = 24 * 60 * 60 * 1000
  await page.keyboard.press('Escape')
  await page.clock.setFixedTime(Math.max(...dates) + 100 * day)
  await show()
  await expect(old).toHaveCount(dates.filter((date) => date < Math.max(...dates) - 80 * day).length)
  await page.keyboard.press('Escape')
  await page.clock.setFixedTime(Math.max(...dates) + 200 * day)
  await show()
  await expect(old).toHaveCount(dates.length)
})
