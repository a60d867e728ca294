import { expect, test, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { expectFocus, tabTo } from './support/focus.ts'
import { comeBack, createJournal, goTo, unlock } from './support/journal.ts'
import {
  comingBack,
  hoursGoBy,
  hurtSlider,
  newRejection,
  openRejection,
  rateAgain,
  toList,
} from './support/rejections.ts'

// One life of a journal: what comes later is about what was told before.
test.describe.configure({ mode: 'serial' })
test.setTimeout(240_000)

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

const title = 'The panel said no'
const heading = (name: string) => page.getByRole('heading', { level: 1, name })
const chart = () => page.getByRole('figure', { name: 'How much it hurts over time' })
const stepTitles = () => comingBack(page).locator('li .title:visible').allInnerTexts()

test('the room says what it is for while it is empty, and is accessible', async () => {
  await goTo(page, 'Rejections')
  await expect(page.getByText('it can have a page of its own here')).toBeVisible()
  await expectAccessible(page, 'no rejections')
  await page.getByRole('button', { name: 'New rejection' }).click()
  await expectAccessible(page, 'a new rejection')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('by keyboard: a rejection is told, rated, and rated again', async () => {
  await page.keyboard.press('ControlOrMeta+Shift+R')
  const what = page.getByRole('textbox', { name: 'What happened' })
  await expectFocus(what)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('alert')).toHaveText('Say in a few words what happened.')
  await page.keyboard.type(title)
  await page.keyboard.press('Tab')
  await expectFocus(hurtSlider(page))
  await expect(hurtSlider(page)).toHaveAttribute('aria-valuetext', 'not set')
  await page.keyboard.press('End')
  await page.keyboard.press('PageDown')
  await page.keyboard.press('Enter')
  await expectFocus(heading(title))
  await expect(page.getByText('Too early to say: 1 of 3 ratings.')).toBeVisible()
  await page.keyboard.press('ControlOrMeta+R')
  await expectFocus(hurtSlider(page))
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await expectFocus(page.getByRole('button', { name: 'Rate again' }))
  await expect(page.getByText('Too early to say: 2 of 3 ratings.')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByText('Too early to say: 1 of 3 ratings.')).toBeVisible()
})

test('over days the ratings become a curve, with the same facts as a table', async () => {
  for (const hurt of [66, 45, 28, 42, 12, 8]) {
    await hoursGoBy(app, 24)
    await openRejection(page, title)
    await rateAgain(page, hurt)
  }
  await expect(page.getByText(/^Half of it gone every [\d.]+ days so far \(likely/)).toBeVisible()
  await expect(chart().locator('path.curve')).toHaveCount(1)
  await expect(chart().getByText('it came back', { exact: true })).toHaveCount(1)
  await tabTo(page, chart().getByText('As a table'))
  await page.keyboard.press('Enter')
  await expect(chart().getByRole('row')).toHaveCount(8)
  await expect(chart().getByRole('row').nth(5)).toContainText('42 of 100, it came back')
  await expectAccessible(page, 'a rejection with its curve')
  await goTo(page, 'Write')
})

test('the path is in the order of the time since it happened', async () => {
  await newRejection(page, 'One hour, and more')
  const first = async () => (await stepTitles())[0]
  expect(await stepTitles()).toEqual(expect.arrayContaining(['Name the feeling']))
  expect(await first()).toBe('Name the feeling')
  const orders: string[][] = []
  for (const hours of [1, 11, 36, 192]) {
    await hoursGoBy(app, hours)
    await openRejection(page, 'One hour, and more')
    orders.push(await stepTitles())
  }
  const place = (order: string[] | undefined, step: string) => order?.indexOf(step) ?? -1
  const [hour, halfDay, twoDays, tenDays] = orders
  expect(hour?.slice(0, 3)).toEqual([
    'Name the feeling',
    'That it hurts is normal',
    'Reach someone',
  ])
  expect(place(halfDay, 'A kind letter to yourself')).toBe(0)
  expect(twoDays?.slice(0, 2)).toEqual(['Other explanations', 'What it tells you'])
  expect(place(tenDays, 'What this outcome cannot decide')).toBe(0)
})

test('a step is done, skipped for good, and brought back', async () => {
  await openRejection(page, title)
  await comingBack(page)
    .getByRole('button', { name: /^(Done. )?That it hurts is normal/ })
    .click()
  await expectFocus(heading('That it hurts is normal'))
  await expectAccessible(page, 'that it hurts is normal')
  await page.keyboard.press('Escape')
  await expectFocus(heading(title))
  await comingBack(page)
    .getByRole('button', { name: /^That it hurts is normal/ })
    .click()
  await page.getByRole('button', { name: 'Back to the page' }).click()
  await expect(
    comingBack(page).getByRole('button', { name: /That it hurts is normal.*Done/ }),
  ).toBeVisible()
  await comingBack(page).getByRole('button', { name: 'Skip: Name the feeling' }).click()
  await expect(comingBack(page).getByText('Skipped (1)')).toBeVisible()
  await comeBack(app)
  page = app.window
  await openRejection(page, title)
  await comingBack(page).getByText('Skipped (1)').click()
  await comingBack(page).getByRole('button', { name: 'Bring back: Name the feeling' }).click()
  await comingBack(page)
    .getByRole('button', { name: /^Name the feeling/ })
    .click()
  await expectAccessible(page, 'naming the feeling')
  await page.keyboard.type('hurt6')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: /Feeling hurt 6/ })).toBeVisible()
})

test('what is told is kept while it is typed, also when Intact is killed', async () => {
  await toList(page)
  await page.getByRole('button', { name: 'New rejection' }).click()
  await page.keyboard.type('A letter that never came')
  await page.getByLabel('The facts').fill('Six weeks. 拒绝 😀 שלום')
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const answer = await window.intact.rejections.list()
        return answer.ok ? answer.value.map(({ rejection }) => rejection.facts) : []
      }),
    )
    .toContain('Six weeks. 拒绝 😀 שלום')
  await app.kill()
  await app.restart()
  page = app.window
  await unlock(page)
  await openRejection(page, 'A letter that never came')
  await expect(page.getByText('Six weeks. 拒绝 😀 שלום')).toBeVisible()
})

test('it is changed, folded away, thrown away and taken back', async () => {
  await page.getByRole('button', { name: 'Change' }).click()
  await page.getByRole('textbox', { name: 'What happened' }).fill('A letter that came late')
  await page.getByLabel('When').fill('2035-01-01T10:00')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('alert')).toHaveText(/still to come/)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Let it go' }).click()
  await expect(heading('A letter that never came')).toBeVisible()
  await page.getByLabel('Where it stands').selectOption('Settled')
  await page.getByRole('button', { name: 'Fold away' }).click()
  await page.getByRole('button', { name: 'All rejections' }).click()
  await expect(page.getByRole('button', { name: /A letter/ })).toBeHidden()
  await page.getByText('Folded away (1)').click()
  await expect(page.getByRole('button', { name: /A letter.*Settled/ })).toBeVisible()
  await expectAccessible(page, 'the list of rejections')
  await page.getByRole('button', { name: /A letter/ }).click()
  await page.getByRole('button', { name: 'Move to trash' }).click()
  await expect(page.getByText('In the trash (1)')).toBeVisible()
  await page.getByText('In the trash (1)').click()
  await page.getByRole('button', { name: 'Restore: A letter that never came' }).click()
  await expect(page.getByText('Folded away (1)')).toBeVisible()
})
