import { expect, test, type Page } from '@playwright/test'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { tabTo } from './support/focus.ts'
import { createJournal, entryBox, goTo, saved, storedText } from './support/journal.ts'
import {
  begin,
  cardOf,
  dialogOf,
  hurtNow,
  marginOf,
  openSeries,
  stop,
  timerOf,
} from './support/timed.ts'

test.setTimeout(180_000)

let app: App
let page: Page

test.beforeEach(async () => {
  app = await launchApp()
  page = app.window
  await createJournal(page)
  await page.getByRole('button', { name: 'Later' }).click()
})
test.afterEach(async () => {
  await app.close()
  expect(app.problems).toEqual([])
})

const press = (keys: string): Promise<void> => page.keyboard.press(keys)
const type = (text: string): Promise<void> => page.keyboard.type(text)

test('a session begins, runs and ends without a mouse, quietly, and is kept with its ratings', async () => {
  await page.clock.install()
  await press('ControlOrMeta+e')
  await expect(dialogOf(page).getByRole('textbox')).toBeFocused()
  await press('Enter')
  await expect(dialogOf(page).getByRole('alert')).toHaveText('Say in a few words what it is about.')
  await expect(dialogOf(page).getByRole('textbox')).toBeFocused()
  await type('the panel')
  await tabTo(page, dialogOf(page).getByRole('slider'))
  await expect(dialogOf(page).getByRole('slider')).toHaveAttribute('aria-valuetext', 'not set')
  await press('Home')
  for (let step = 0; step < 3; step++) await press('ArrowRight')
  await tabTo(page, dialogOf(page).getByRole('button', { name: 'Start writing' }))
  await press('Enter')
  await expect(dialogOf(page)).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  await expect(page.locator('.cm-placeholder')).toBeVisible()
  await type('They said no at four')
  await saved(page)

  // In another room the time goes on.
  await page.clock.fastForward('08:00')
  await expect(timerOf(page)).toHaveText(/^8:\d\d of 15 min$/)
  await press('ControlOrMeta+2')
  await page.clock.fastForward('04:00')
  await press('ControlOrMeta+1')
  await expect(timerOf(page)).toHaveText(/^12:\d\d of 15 min$/)
  await expect(entryBox(page)).toBeFocused()
  await page.clock.fastForward('03:00')
  await expect(marginOf(page).getByRole('group', { name: '15 minutes' })).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'The time is over.' })).toHaveCount(1)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  await type(', and I finish this sentence.')
  await expect(cardOf(page, '15 minutes')).toContainText('Ten quiet minutes')

  await press('ControlOrMeta+j')
  await expect(hurtNow(page)).toBeFocused()
  await expect(hurtNow(page)).toHaveAttribute('aria-valuetext', 'not set')
  await press('Escape')
  await expect(entryBox(page)).toBeFocused()
  await press('ControlOrMeta+j')
  await press('Home')
  await press('ArrowRight')
  await tabTo(page, page.getByRole('slider', { name: /^Working through/ }))
  await press('End')
  await tabTo(page, page.getByRole('button', { name: 'Done' }))
  await press('Enter')
  await expect(cardOf(page, '15 minutes')).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  await saved(page)

  const [series] = await openSeries(page)
  expect(series).toMatchObject({ about: 'the panel', closedAt: null })
  expect(series!.sessions).toMatchObject([
    { minutes: 15, hurtBefore: 3, hurtAfter: 1, circling: null, workingThrough: 100 },
  ])
  expect(await storedText(page, 'They said no at four, and I finish this sentence.')).not.toBe('')
})

test('something fresh is offered something else first, and may still be written about', async () => {
  await press('ControlOrMeta+e')
  await type('the call this morning')
  const fresh = dialogOf(page).getByRole('status').filter({ hasText: 'very fresh' })
  await dialogOf(page).getByRole('radio', { name: 'In the last few days' }).check()
  await expect(fresh).toHaveCount(0)
  await dialogOf(page).getByRole('checkbox', { name: 'It is a big loss' }).check()
  await expect(fresh).toBeVisible()
  await dialogOf(page).getByRole('radio', { name: 'Longer ago' }).check()
  await expect(fresh).toHaveCount(0)
  await dialogOf(page).getByRole('radio', { name: 'Today' }).check()
  await expect(fresh.getByRole('button', { name: 'Log a feeling' })).toBeVisible()
  await expectAccessible(page, 'timed writing, fresh')
  await fresh.getByRole('button', { name: 'Draft two lines to someone' }).click()
  await expect(dialogOf(page)).toHaveCount(0)
  await expect(entryBox(page)).toContainText('Draft two lines to them here.')
  await expect(entryBox(page)).toBeFocused()
  await saved(page)

  await press('ControlOrMeta+e')
  await type('the call this morning')
  await dialogOf(page).getByRole('radio', { name: 'Today' }).check()
  await dialogOf(page).getByRole('radio', { name: '20 minutes' }).check()
  await dialogOf(page).getByRole('button', { name: 'Start writing' }).click()
  await expect(timerOf(page)).toHaveText(/of 20 min$/)
  await expect(page.locator('.cm-placeholder')).toBeVisible()
})

test('without a margin, or alone with the page, the card is there for who asks', async () => {
  await page.clock.install()
  await app.menu('View', 'Show or hide the margin')
  await expect(marginOf(page)).toHaveCount(0)
  await begin(page, 'the panel', null)
  await type('Here. ')
  await press('ControlOrMeta+Shift+d')
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await page.clock.fastForward('15:00')
  await expect(timerOf(page)).toHaveText('15 of 15 min')
  await expect(marginOf(page)).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  await press('ControlOrMeta+j')
  await expect(hurtNow(page)).toBeFocused()
  await expect(page.getByRole('navigation')).toBeVisible()
  await press('Escape')
  await expect(marginOf(page)).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  await timerOf(page).click()
  await page.getByRole('menuitem', { name: 'How much does it hurt now?' }).click()
  await expect(hurtNow(page)).toBeFocused()
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(marginOf(page)).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  await expect(timerOf(page)).toHaveText('Timer')
})

test('beside heavy words nothing of it speaks', async () => {
  await begin(page, 'the panel')
  await type('I want to die. ')
  const heavy = page.getByRole('group', { name: 'very heavy right now' })
  await expect(heavy).toBeVisible()
  await stop(page)
  await expect(timerOf(page)).toHaveText('Stopped')
  await expect(cardOf(page, 'You stopped here')).toHaveCount(0)
  await press('ControlOrMeta+j')
  await expect(cardOf(page, 'You stopped here')).toHaveCount(0)
  await heavy.getByRole('button', { name: 'I’m OK, or this isn’t about me' }).click()
  await expect(cardOf(page, 'You stopped here')).toBeVisible()
})

test('its screens are accessible, also with words without end', async () => {
  await press('ControlOrMeta+e')
  await expect(dialogOf(page)).toBeVisible()
  await expectAccessible(page, 'timed writing')
  await press('Escape')
  await expect(dialogOf(page)).toHaveCount(0)
  await begin(page, 'Donaudampfschifffahrtsgesellschaft'.repeat(5).slice(0, 200))
  await type('Words. ')
  await saved(page)
  await stop(page)
  await expect(cardOf(page, 'You stopped here')).toBeVisible()
  await expectAccessible(page, 'after writing')
  await page.getByRole('button', { name: 'Done' }).click()
  await press('ControlOrMeta+e')
  await expect(dialogOf(page).getByRole('radio', { name: /^Donaudampf/ })).toBeVisible()
  await expectAccessible(page, 'timed writing, long words')
  await press('Escape')
  await goTo(page, 'Journal')
  await press('ControlOrMeta+e')
  await expect(dialogOf(page)).toBeVisible()
})
