import { expect, test, type Locator, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFocus, tabTo } from './support/focus.ts'
import { createJournal, goTo } from './support/journal.ts'
import { comingBack, hoursGoBy, newRejection, openRejection } from './support/rejections.ts'

test.setTimeout(240_000)

let app: App
let page: Page

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true })
const offers = (): Locator => page.getByRole('region', { name: 'What fits today' }).locator('.name')
const others = (): Locator => page.getByRole('region', { name: 'Also here' })
const notOffered = (): Locator => page.getByRole('region', { name: 'Here, and not offered' })

/** Reached someone five times, and felt twenty less alone with it, through the same door as the room. */
const reachFiveTimes = (): Promise<void> =>
  page.evaluate(async () => {
    const { reachOuts } = window.intact
    for (let i = 0; i < 5; i += 1) {
      const id = crypto.randomUUID()
      const said = { rejectionId: null, personId: null, need: null, opening: '', before: 60 }
      await reachOuts.save({ id, ...said })
      await reachOuts.answer({ id, reached: true, reachedOn: null, after: 40 })
    }
  })

test('what fits an hour, a day and a week after a rejection, what helped before, and what is not to be offered', async () => {
  app = await launchApp()
  page = app.window
  await createJournal(page)
  await button('Later').click()
  await newRejection(page, 'Northwind said no')

  await test.step('an hour after: name it, reach someone; nothing is weighed', async () => {
    await hoursGoBy(app, 1)
    await goTo(page, 'Practice')
    await expect(offers()).toHaveText(['Name the feeling', 'Reach someone'])
    await expect(others()).toContainText('A small ask')
    await expect(others()).toContainText('Timed writing')
    await expect(notOffered()).toHaveCount(0)
  })

  await test.step('what was easier before is said with n, and comes sooner', async () => {
    await reachFiveTimes()
    await goTo(page, 'Practice')
    await expect(offers()).toHaveText(['Reach someone', 'Name the feeling'])
    await expect(
      page.getByText('In the middle of your 5 times you felt 20 less alone with it afterwards'),
    ).toBeVisible()
  })

  await test.step('one is turned off by keys, stays by name, and is offered nowhere', async () => {
    await hoursGoBy(app, 24)
    await goTo(page, 'Practice')
    await expect(offers()).toHaveText([
      'Other explanations',
      'What it tells you',
      'An if-then plan',
    ])
    await tabTo(page, button('Don’t offer this: Other explanations'))
    await page.keyboard.press('Enter')
    await expect(offers()).toHaveText([
      'What it tells you',
      'An if-then plan',
      'A kind letter to yourself',
    ])
    await expectFocus(notOffered().getByRole('button', { name: 'Other explanations', exact: true }))
    await expectAccessible(page, 'Practice, with one that is not offered')
    // It is kept in the journal, and the path back does not offer it either.
    await hoursGoBy(app, 0)
    await openRejection(page, 'Northwind said no')
    const path = comingBack(page)
    await expect(path.getByRole('button', { name: /^What it tells you/ })).toBeVisible()
    await expect(path.getByRole('button', { name: /^Other explanations/ })).toBeHidden()
    await path.locator('summary').click()
    await expect(path.getByRole('button', { name: /^Other explanations/ })).toBeVisible()
  })

  await test.step('it is found in Settings, and offered again from the list', async () => {
    await goTo(page, 'Settings')
    await page.getByRole('searchbox', { name: 'Search settings' }).fill('other explanations')
    const box = page.getByRole('checkbox', { name: 'Other explanations' })
    await expect(box).not.toBeChecked()
    await page.getByRole('checkbox', { name: 'A small ask' }).uncheck()
    await goTo(page, 'Practice')
    await expect(notOffered().getByRole('listitem')).toHaveCount(2)
    await button('Offer it again: Other explanations').press('Enter')
    await expectFocus(button('Begin: Other explanations'))
    await expect(offers().first()).toHaveText('Other explanations')
  })

  await test.step('a week after: values and things to do, and no ask where it was turned off', async () => {
    await hoursGoBy(app, 6 * 24)
    await goTo(page, 'Practice')
    await expect(offers()).toHaveText([
      'What matters to you',
      'One thing you are at home in',
      'What this outcome cannot decide',
    ])
    await button('Offer it again: A small ask').click()
    await expect(offers().first()).toHaveText('A small ask')
    await expect(notOffered()).toHaveCount(0)
    await button('Don’t offer this: A small ask').click()
    await button('Undo').click()
    await expect(offers().first()).toHaveText('A small ask')
  })

  await app.close()
  expect(app.problems).toEqual([])
})
