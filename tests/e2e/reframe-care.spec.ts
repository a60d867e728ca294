import { expect, test } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFocus, tabTo } from './support/focus.ts'
import { comeBack, createJournal } from './support/journal.ts'
import {
  addReframe,
  addRejection,
  daysGoBy,
  full,
  nextTo,
  openRejection,
  openStep,
  stepOf,
  stored,
} from './support/reframes.ts'

const title = 'Orchard Labs said no'

let app: App
test.beforeEach(async () => {
  app = await launchApp()
  await createJournal(app.window)
})
test.afterEach(() => app.close())

test('unfair or unsafe is no matter of how one sees it, and can be taken back', async () => {
  test.setTimeout(120_000)
  const page = app.window
  const rejectionId = await addRejection(page, title)
  await openStep(page, title)
  await page.getByRole('textbox', { name: 'What happened?' }).fill('He shouted at me.')
  await page.getByRole('button', { name: 'This was unfair or unsafe' }).click()
  await expect(page.getByText('Being hurt by someone is not a distorted thought.')).toBeVisible()
  await expectFocus(page.getByRole('heading', { name: 'This is not about how you see it' }))
  await expect(page.getByRole('textbox')).toHaveCount(0)
  const unfair = () =>
    page.evaluate(async (id) => {
      const answer = await window.intact.rejections.page({ id })
      return answer.ok && answer.value.rejection.unfair
    }, rejectionId)
  expect(await unfair()).toBe(true)
  expect((await stored(page))[0]).toMatchObject({
    facts: 'He shouted at me.',
    setAsideAt: expect.any(Number),
  })
  await expectAccessible(page, 'unfair or unsafe')

  await page.getByRole('button', { name: 'Get help now' }).click()
  await expect(page.getByRole('heading', { name: 'Get help now' })).toBeVisible()
  // Coming back, nothing offers another way of seeing it.
  await openStep(page, title)
  await expect(page.getByText('Being hurt by someone is not a distorted thought.')).toBeVisible()
  await page.getByRole('button', { name: 'It was not unfair or unsafe' }).click()
  await expect(page.getByRole('textbox', { name: 'What happened?' })).toHaveValue(
    'He shouted at me.',
  )
  expect(await unfair()).toBe(false)
})

test('beside heavy words nothing leads on', async () => {
  const page = app.window
  const rejectionId = await addRejection(page, title)
  await addReframe(page, rejectionId, { ...full, step: 5 }, false)
  await openStep(page, title)
  await expect(page.getByRole('checkbox', { name: /^Reading minds/ })).toBeVisible()
  await page.getByRole('textbox', { name: 'What speaks for it' }).fill('I want to die.')
  const card = page.getByRole('group', { name: /talk with someone/ })
  await expect(card).toBeVisible()
  await expect(nextTo(page, 'A balanced sentence')).toHaveCount(0)
  await expect(page.getByRole('checkbox', { name: /^Reading minds/ })).toHaveCount(0)
  await tabTo(page, card.getByRole('button', { name: /^I’m OK/ }))
  await page.keyboard.press('Enter')
  await expect(card).toHaveCount(0)
  await expect(page.locator(':focus')).toBeVisible()
  await expect(nextTo(page, 'A balanced sentence')).toBeVisible()
})

test('a belief after one day and after seven, and the test on its day: each asked once', async () => {
  test.setTimeout(240_000)
  const rejectionId = await addRejection(app.window, title)
  const testDate = await app.window.evaluate(() => {
    const day = new Date(Date.now() + 3 * 86_400_000)
    return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}-${String(day.getDate()).padStart(2, '0')}`
  })
  await addReframe(app.window, rejectionId, { ...full, testDate }, true)
  const later = async (days: number): Promise<void> => {
    await app.menu('File', 'Lock')
    daysGoBy(app.userData, days)
    await comeBack(app)
    await openRejection(app.window, title)
  }
  const again = () => app.window.getByRole('region', { name: 'This thought, again' })
  const planned = () => app.window.getByRole('region', { name: 'The small test you planned' })
  const gone = async (): Promise<void> => {
    await expect(app.window.getByRole('region', { name: 'Coming back' })).toBeVisible()
    for (const one of [again(), planned()]) await expect(one).toHaveCount(0)
  }

  await openRejection(app.window, title)
  await gone()
  await later(1)
  await expect(again()).toContainText(full.thought)
  await expectAccessible(app.window, 'a belief a day later')
  await again().getByRole('slider').fill('35')
  await again().getByRole('button', { name: 'Save' }).click()
  await gone()
  await openRejection(app.window, title)
  await gone()

  await later(2)
  await expect(planned()).toContainText('Ask Ana what she saw.')
  await planned().getByRole('textbox', { name: 'What happened?' }).fill('She saw it, too.')
  await expectAccessible(app.window, 'the small test')
  // Kept as it is typed: going away asks it again, with what was said.
  await openRejection(app.window, title)
  await expect(planned().getByRole('textbox')).toHaveValue('She saw it, too.')
  await planned().getByRole('button', { name: 'Save' }).click()
  await gone()

  await later(4)
  await expect(again()).toBeVisible()
  await again().getByRole('button', { name: 'Let it be' }).click()
  await gone()
  await later(30)
  await gone()
  expect((await stored(app.window))[0]).toMatchObject({
    testAnswer: 'She saw it, too.',
    ratings: [
      { days: 1, belief: 35 },
      { days: 7, belief: null },
    ],
  })
})

test('every step in light and dark', async () => {
  test.setTimeout(400_000)
  const page = app.window
  const rejectionId = await addRejection(page, title)
  await addReframe(page, rejectionId, { ...full, step: 1 }, false)
  await openStep(page, title)
  const names = ['The thought', 'Feelings', 'Other explanations', 'Evidence both ways']
  names.push('A balanced sentence', 'Looking again', 'Done')
  for (const [at, name] of names.entries()) {
    await expect(stepOf(page, at + 1, false)).toBeVisible()
    await expectAccessible(page, `step ${at + 1}`)
    await nextTo(page, name).click()
  }
  await expect(page.getByRole('heading', { name: full.balanced })).toBeVisible()
  await expectAccessible(page, 'a record that is read')
  await page.getByRole('button', { name: 'Earlier ones' }).click()
  await expect(page.getByRole('button', { name: 'Begin another' })).toBeVisible()
  await expectAccessible(page, 'the records of a rejection')
  expect(app.problems).toEqual([])
})
