import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import { stepByStep } from '../../shared/prompts.ts'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { createJournal, entryBox, saved, storedText, unlock } from './support/journal.ts'
import { newEntry } from './support/new-entry.ts'
import {
  aDayGoesBy,
  begin,
  cardOf,
  dialogOf,
  hurtNow,
  marginOf,
  openSeries,
  session,
  stop,
  timerOf,
} from './support/timed.ts'

test.setTimeout(180_000)

let userData: string
let app: App
let page: Page

test.beforeEach(async () => {
  userData = mkdtempSync(join(tmpdir(), 'intact-timed-'))
  app = await launchApp({ userData })
  page = app.window
  await createJournal(page)
  await page.getByRole('button', { name: 'Later' }).click()
})
test.afterEach(async () => {
  await app.close()
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  expect(app.problems).toEqual([])
})

const press = (keys: string): Promise<void> => page.keyboard.press(keys)
const type = (text: string): Promise<void> => page.keyboard.type(text)

test('what goes worse twice ends the series, and step by step is offered instead', async () => {
  await session(page, 'the panel', 40, 60)
  await expect(cardOf(page, 'This series ends here')).toHaveCount(0)

  await press('ControlOrMeta+e')
  await expect(dialogOf(page).getByRole('radio', { name: /^the panel/ })).toBeChecked()
  await expect(dialogOf(page)).toContainText('1 of 4 so far')
  await expect(
    dialogOf(page).getByRole('status').filter({ hasText: 'only a little while ago' }),
  ).toBeVisible()
  await expectAccessible(page, 'timed writing, a series')
  await press('Escape')
  await expect(dialogOf(page)).toHaveCount(0)

  await session(page, '', 40, 41)
  const ending = cardOf(page, 'This series ends here')
  await expect(ending).toContainText('Twice now it hurt more afterwards')
  await expect(ending.getByRole('button', { name: 'Write it step by step' })).toBeFocused()
  await expectAccessible(page, 'the end of a series')
  await press('Enter')
  await expect(ending).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  await type('At three I sat in the hall.')
  await expect(entryBox(page)).toHaveText(
    /^> ?What happened, step by step\?.*At three I sat in the hall\.$/,
  )
  await saved(page)
  expect(await openSeries(page)).toEqual([])
  await press('ControlOrMeta+e')
  await expect(dialogOf(page).getByRole('radio', { name: /^the panel/ })).toHaveCount(0)

  // It is told before the next time, too, once three of five went that way.
  await press('Escape')
  await session(page, 'the landlord', 10, 30)
  await expect(cardOf(page, 'Perhaps another way')).toBeVisible()
  await press('Escape')
  await expect(cardOf(page, 'Perhaps another way')).toHaveCount(0)
  await press('ControlOrMeta+e')
  await expect(dialogOf(page)).toContainText(
    'In three of the last five times it hurt more afterwards',
  )
})

test('four sessions finish a series, and a series is closed and opened again by the person', async () => {
  for (let round = 1; round <= 3; round++)
    await session(page, round === 1 ? 'the flat' : '', 50, 30)
  await press('ControlOrMeta+e')
  await expect(dialogOf(page)).toContainText('3 of 4 so far')
  await dialogOf(page).getByRole('button', { name: 'That is enough of “the flat”' }).click()
  await expect(dialogOf(page)).toContainText('“the flat” is closed.')
  expect(await openSeries(page)).toEqual([])
  await dialogOf(page).getByRole('button', { name: 'Undo' }).click()
  await expect(dialogOf(page).getByRole('radio', { name: /^the flat/ })).toBeChecked()
  await press('Escape')
  await session(page, '', 50, 30)
  await expect(cardOf(page, 'That was the fourth time')).toContainText('It is finished')
  await cardOf(page, 'That was the fourth time').getByRole('button', { name: 'Close' }).click()
  await expect(entryBox(page)).toBeFocused()
  expect(await openSeries(page)).toEqual([])
})

test('the fourth time is said, also where it is often worse, and once more after a lock', async () => {
  await session(page, 'the flat', 50, 30)
  await session(page, 'the flat', 50, 30)
  await session(page, 'the flat', 50, 60)
  await session(page, 'the landlord', 10, 30)
  await session(page, 'the phone call', 10, 30)
  await cardOf(page, 'Perhaps another way').getByRole('button', { name: 'Not now' }).click()
  await session(page, 'the flat', 50, 50)
  const ending = cardOf(page, 'That was the fourth time')
  await expect(ending).toContainText('It is finished, and can rest.')
  await expect(ending).toContainText('In three of the last five times')
  await expect(ending.getByRole('button', { name: 'Write it step by step' })).toBeFocused()
  await press('ControlOrMeta+l')
  await unlock(page)
  await press('ControlOrMeta+e')
  await expect(dialogOf(page).getByRole('list', { name: 'Ended a little while ago' })).toHaveText(
    '“the flat” had its four times. It is finished, and can rest.',
  )
  await expect(dialogOf(page).getByRole('radio', { name: /^the flat/ })).toHaveCount(0)
  await expectAccessible(page, 'timed writing, a series that ended')
})

test('quitting in the middle loses neither words nor rating, and the session counts', async () => {
  await begin(page, 'the panel', 72)
  await type('In the middle of a')
  await app.restart()
  page = app.window
  await unlock(page)
  await expect(timerOf(page)).toHaveText('Timer')
  expect(await storedText(page, 'In the middle of a')).toBe('In the middle of a')
  const [series] = await openSeries(page)
  expect(series!.sessions).toMatchObject([
    { hurtBefore: 72, hurtAfter: null, endedAt: expect.any(Number) },
  ])

  // What was set in the card is kept by locking, also without the last word.
  await begin(page, '', 60)
  await type('Once more. ')
  await saved(page)
  await stop(page)
  await hurtNow(page).fill('35')
  await press('ControlOrMeta+l')
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible()
  await unlock(page)
  expect((await openSeries(page))[0]!.sessions[1]).toMatchObject({ hurtBefore: 60, hurtAfter: 35 })
  await expect(cardOf(page, 'You stopped here')).toHaveCount(0)
})

async function nextMorning(): Promise<void> {
  await app.close()
  aDayGoesBy(userData)
  app = await launchApp({ userData })
  page = app.window
  await unlock(page)
}

test('the next day asks on an empty page, and keeps the answer', async () => {
  const question = (): Locator => cardOf(page, /^Yesterday you wrote about/)
  await session(page, 'the panel', 50, 40)
  await newEntry(app)
  await expect(question()).toHaveCount(0)

  await nextMorning()
  await expect(question()).toContainText('“the panel”')
  await expect(entryBox(page)).toBeFocused()
  await expect(question().getByRole('button', { name: 'Save' })).toBeDisabled()
  await expectAccessible(page, 'the next day')
  await question().getByRole('slider').fill('12')
  await question().getByRole('button', { name: 'Save' }).click()
  await expect(question()).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  expect((await openSeries(page))[0]!.sessions[0]).toMatchObject({ hurtNextDay: 12 })
  await expect(marginOf(page).getByRole('heading', { name: 'Where you left off' })).toBeVisible()

  await test.step('a loop that is written out leads to it, now that a night lies between', async () => {
    const small = await app.looping()
    const gone = small.waitForEvent('close')
    await small.getByRole('button', { name: 'Write it out' }).click()
    await gone
    await expect(entryBox(page)).toContainText(stepByStep.slice(0, 40))
    await expect(page.getByRole('status', { name: 'Notice' })).toContainText(
      'Your timed writing about “the panel” can go on, too.',
    )
    await page.getByRole('button', { name: 'Timed writing…' }).click()
    await expect(dialogOf(page).getByRole('radio', { name: /^the panel/ })).toBeChecked()
  })
})

test('what is put away the next day does not come again', async () => {
  const question = (): Locator => cardOf(page, /^Yesterday you wrote about/)
  await session(page, 'the panel', 50, 40)
  await nextMorning()
  await question().getByRole('button', { name: 'Not now' }).click()
  await expect(question()).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  await app.restart()
  page = app.window
  await unlock(page)
  await expect(marginOf(page).getByRole('heading', { name: 'Where you left off' })).toBeVisible()
  await expect(question()).toHaveCount(0)
  expect((await openSeries(page))[0]!.sessions[0]).toMatchObject({ hurtNextDay: null })
})
