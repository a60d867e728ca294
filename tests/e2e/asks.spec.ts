import { expect, test, type Locator, type Page } from '@playwright/test'
import { addDays, localDateOf } from '../../shared/dates.ts'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFocus, tabTo } from './support/focus.ts'
import { createJournal, goTo } from './support/journal.ts'
import { hoursGoBy, newRejection, openRejection } from './support/rejections.ts'

test.setTimeout(300_000)

let app: App
let page: Page

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true })
const field = (name: string): Locator => page.getByRole('textbox', { name })
const slider = (name: string): Locator => page.getByRole('slider', { name })
const day = (): Locator => page.getByLabel('On a day, if you like')
const ladder = (): Locator =>
  page.getByRole('region', { name: 'Your asks, the easiest first' }).getByRole('listitem')
const asked = (): Locator =>
  page.getByRole('region', { name: 'Asked before' }).getByRole('listitem')
const offers = (): Locator =>
  page.getByRole('region', { name: 'What fits today' }).getByRole('listitem')
const figure = (): Locator => page.getByRole('figure', { name: 'Expected against happened' })
const comesBack = (): Locator => page.getByRole('region', { name: /^You planned an ask/ })
const heading = (name: string): Locator => page.getByRole('heading', { level: 1, name })

const daysOn = (days: number): string =>
  addDays(localDateOf(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone), days)

/** Goes to a control by Tab, and presses it. */
async function choose(on: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, on)
  await page.keyboard.press(key)
}

/** A new ask, told by mouse; leaves its form open. */
async function newAsk(title: string, whom: string): Promise<void> {
  await button('New ask').click()
  await expect(field('What you will ask')).toBeFocused()
  await field('What you will ask').fill(title)
  await field('Whom').fill(whom)
}

async function done(): Promise<void> {
  await button('Done for now').click()
  await expect(heading('Practice')).toBeVisible()
}

/** More asks that were done and answered, through the same door as the room. */
const answerMore = (count: number): Promise<void> =>
  page.evaluate(async (count) => {
    const { asks } = window.intact
    for (let i = 0; i < count; i += 1) {
      const id = crypto.randomUUID()
      const words = { title: `Small ask ${i}`, whom: '', feared: '', habit: '' }
      const levels = { chance: 80, cost: 70, distress: 20 }
      const none = { rejectionId: null, starter: null, area: null, plannedFor: null }
      await asks.save({ id, ...words, ...levels, ...none })
      await asks.settle({ id, state: 'done' })
      const rest = { distressPeak: 10, surprised: '', chanceNext: 40 }
      await asks.answer({ id, happened: 'no', costAfter: 10, ...rest })
    }
  }, count)

test('asks: planned, done, answered and charted; one not done; stop lines; by keyboard', async () => {
  app = await launchApp()
  page = app.window
  await createJournal(page)
  await button('Later').click()

  await test.step('an ask is told by keys alone, and kept when one leaves with Escape', async () => {
    await page.keyboard.press('Control+5')
    await expect(heading('Practice')).toBeFocused()
    await expect(offers()).toContainText(['A small ask', 'An if-then plan'])
    await expectAccessible(page, 'Practice, empty')
    await choose(button('New ask'))
    await expectFocus(field('What you will ask'))
    await page.keyboard.type('Ask for the recipe of the soup')
    // How it works is looked up in between; what was typed is as it was, and the same ask.
    await choose(button('How it works'))
    await expect(heading('How asks work')).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(field('What you will ask')).toHaveValue('Ask for the recipe of the soup')
    await tabTo(page, field('Whom'))
    await page.keyboard.type('Ana')
    await tabTo(page, field('What exactly you fear will happen'))
    await page.keyboard.type('She laughs')
    for (const [name, keys] of [
      ['How likely that is', ['End', 'PageDown', 'PageDown']],
      ['How bad it would be', ['End']],
      ['The highest distress you expect', ['Home', 'PageUp']],
    ] as const) {
      await tabTo(page, slider(name))
      for (const key of keys) await page.keyboard.press(key)
    }
    await day().fill(daysOn(1))
    await page.keyboard.press('Escape')
    await expect(heading('Practice')).toBeVisible()
    await expect(ladder()).toHaveCount(1)
    await expect(ladder()).toContainText('Ask for the recipe of the soup')
    await expect(ladder()).toContainText('Ana, planned for')
  })

  await test.step('how it works is a page, and Escape leads back to where one was', async () => {
    await choose(button('How it works: A small ask'))
    await expect(heading('How asks work')).toBeFocused()
    await expect(page.getByRole('heading', { name: 'When not to use it' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(heading('Practice')).toBeVisible()
  })

  await test.step('stop lines: the same again, no room for a no, too much', async () => {
    await newAsk('ask for the RECIPE of the soup.', 'ana')
    await expect(page.getByText('You asked this person for this already.')).toBeVisible()
    await expect(day()).toHaveCount(0)
    await field('Whom').fill('Rui')
    await expect(day()).toBeVisible()
    await field('What you will ask').fill('Keep asking until he says yes')
    await expect(page.getByText('This leaves little room for a no.')).toBeVisible()
    await field('What you will ask').fill('Ask for a word with the whole room')
    await slider('The highest distress you expect').fill('95')
    await expect(page.getByText('Over 90 is a stop line')).toBeVisible()
    await expect(button('Something smaller: Ask for the recipe of the soup')).toBeVisible()
    await done()
    await expect(ladder()).toContainText(['the recipe of the soup', 'a word with the whole room'])
  })

  await test.step('on its day it comes back, and how it went is told', async () => {
    await hoursGoBy(app, 24)
    await goTo(page, 'Practice')
    await expect(comesBack()).toContainText('Ask for the recipe of the soup')
    // It is not asked about twice.
    await expect(ladder()).toHaveCount(1)
    await comesBack().getByRole('button', { name: 'It happened' }).press('Enter')
    await expect(heading('It happened')).toBeFocused()
    await expect(page.getByText('She laughs')).toBeVisible()
    await choose(page.getByRole('radio', { name: 'No' }), 'Space')
    await slider('How bad it was').fill('5')
    await slider('The highest distress there was').fill('92')
    await expect(page.getByText('Over 90 is a stop line')).toBeVisible()
    await slider('The highest distress there was').fill('30')
    await expect(page.getByText('Over 90 is a stop line')).toHaveCount(0)
    await field('What surprised you').fill('She wrote it down')
    await slider('How likely it is the next time').fill('20')
    await page.keyboard.press('Escape')
    await expect(heading('Practice')).toBeVisible()
    await expect(comesBack()).toHaveCount(0)
    await expect(asked()).toContainText(['% likely, it did not happen'])
    await expect(figure()).toContainText('1 so far.')
  })

  await test.step('one that was not done is a plain answer, which can be taken back', async () => {
    await newRejection(page, 'Northwind said no')
    await goTo(page, 'Practice')
    await newAsk('Ask for a lift', 'Tobias')
    await page.getByLabel('After which rejection').selectOption('Northwind said no')
    await day().fill(daysOn(0))
    await done()
    await comesBack().getByRole('button', { name: 'I did not ask' }).click()
    await expect(asked()).toContainText(['Not asked', '% likely'])
    await button('Undo').click()
    await expect(comesBack()).toBeVisible()
    await comesBack().getByRole('button', { name: 'I did not ask' }).click()
    await expect(asked()).toHaveCount(2)
    await openRejection(page, 'Northwind said no')
    await page.getByRole('button', { name: /^Ask Ask for a lift not asked/ }).click()
    await expect(heading('Practice')).toBeVisible()
  })

  await test.step('an hour after a rejection no ask is offered, and all are there by name', async () => {
    await expect(offers()).toContainText(['Name the feeling', 'Reach someone'])
    await expect(offers()).toHaveCount(2)
    await expect(button('A small ask')).toBeVisible()
    await hoursGoBy(app, 7 * 24)
    await goTo(page, 'Practice')
    await expect(offers().first()).toContainText('A small ask')
  })

  await test.step('five answers make a chart, here and in Insights', async () => {
    await answerMore(4)
    await goTo(page, 'Practice')
    await expect(figure().locator('canvas[data-drawn]')).toBeVisible()
    await expect(figure()).toContainText('5 asks.')
    await expect(figure()).toContainText('came 0 % of the time')
    await figure().locator('summary').click()
    await expect(figure().getByRole('row')).toHaveText([/^Seemed/, /80 to 100\s%\s*5/])
    await expectAccessible(page, 'Practice, with charts')
    await goTo(page, 'Insights')
    await expect(figure()).toContainText('5 asks.')
  })

  await test.step('an if-then plan is kept as it is typed, and let go', async () => {
    await page.keyboard.press('Control+5')
    await choose(button(/^(Begin: )?An if-then plan$/))
    await expectFocus(field('If'))
    await page.keyboard.type('I see the reply')
    // In a narrow window each half of the sentence has a line to itself.
    await page.setViewportSize({ width: 720, height: 900 })
    const half = (name: string) => field(name).evaluate((it) => it.getBoundingClientRect().left)
    expect(await half('then I will')).toBe(await half('If'))
    await page.setViewportSize({ width: 1280, height: 800 })
    expect(await half('then I will')).toBeGreaterThan(await half('If'))
    await tabTo(page, field('then I will'))
    await page.keyboard.type('stand up')
    await page.keyboard.press('Escape')
    await expect(page.getByText('If I see the reply, then I will stand up')).toBeVisible()
    await choose(button('It no longer holds'))
    await expect(page.getByText('Earlier plans (1)')).toBeVisible()
    await choose(button('Undo'))
    await expect(button('It no longer holds')).toBeVisible()
    await choose(button('It no longer holds'))
    await expect(page.getByText('Earlier plans (1)')).toBeVisible()
  })

  await test.step('what was removed lies in the trash, and comes back', async () => {
    await button('Remove: Ask for a word with the whole room').click()
    await expect(ladder()).toHaveCount(0)
    await page.getByText('In the trash (1)').click()
    await button('Restore: Ask for a word with the whole room').click()
    await expect(ladder()).toContainText('a word with the whole room')
    await expect(heading('Practice')).toBeFocused()
  })

  await app.close()
  expect(app.problems).toEqual([])
})
