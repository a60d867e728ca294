import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Locator, type Page } from '@playwright/test'
import type { WritingSeries } from '../../shared/contract/writing.ts'
import { launchApp, type App } from './app.ts'
import { expectAccessible } from './support/axe.ts'
import { tabTo } from './support/focus.ts'
import {
  createJournal,
  entryBox,
  goTo,
  passphrase,
  saved,
  storedText,
  unlock,
} from './support/journal.ts'
import { newEntry } from './support/new-entry.ts'

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
const dialog = (): Locator => page.getByRole('dialog', { name: 'Timed writing' })
const margin = (): Locator => page.getByRole('complementary', { name: 'Margin' })
const card = (name: string | RegExp): Locator => page.getByRole('group', { name, exact: true })
const now = (): Locator => page.getByRole('slider', { name: 'How much does it hurt now?' })
const timer = (): Locator => page.getByRole('button', { name: /^Writing timer/ })

async function begin(about: string, hurt: number | null = 50): Promise<void> {
  await press('ControlOrMeta+e')
  await expect(dialog()).toBeVisible()
  if (about) await dialog().getByRole('textbox').fill(about)
  if (hurt !== null) await dialog().getByRole('slider').fill(String(hurt))
  await dialog().getByRole('button', { name: 'Start writing' }).click()
  await expect(dialog()).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  await expect(timer()).toHaveText(/of 1?[25][05]? min$/)
}

async function stop(): Promise<void> {
  await timer().click()
  await page.getByRole('menuitem', { name: 'Stop here' }).click()
}

/** Writes a line in a session, stops, and says how it was. */
async function session(about: string, before: number, after: number): Promise<void> {
  await begin(about, before)
  await type('It was like this. ')
  await saved(page)
  await stop()
  await expect(card('You stopped here')).toBeVisible()
  await now().fill(String(after))
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(card('You stopped here')).toHaveCount(0)
}

const openSeries = (): Promise<WritingSeries[]> =>
  page.evaluate(async () => {
    const answer = await window.intact.writing.open()
    if (!answer.ok) throw new Error(answer.message)
    return answer.value.series
  })

test('a session begins, runs and ends without a mouse, quietly, and is kept with its ratings', async () => {
  await page.clock.install()
  await press('ControlOrMeta+e')
  await expect(dialog().getByRole('textbox')).toBeFocused()
  await press('Enter')
  await expect(dialog().getByRole('alert')).toHaveText('Say in a few words what it is about.')
  await expect(dialog().getByRole('textbox')).toBeFocused()
  await type('the panel')
  await tabTo(page, dialog().getByRole('slider'))
  await expect(dialog().getByRole('slider')).toHaveAttribute('aria-valuetext', 'not set')
  await press('Home')
  for (let step = 0; step < 3; step++) await press('ArrowRight')
  await tabTo(page, dialog().getByRole('button', { name: 'Start writing' }))
  await press('Enter')
  await expect(dialog()).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  await expect(page.locator('.cm-placeholder')).toBeVisible()
  await type('They said no at four')
  await saved(page)

  // In another room the time goes on.
  await page.clock.fastForward('08:00')
  await expect(timer()).toHaveText(/^8:\d\d of 15 min$/)
  await press('ControlOrMeta+2')
  await page.clock.fastForward('04:00')
  await press('ControlOrMeta+1')
  await expect(timer()).toHaveText(/^12:\d\d of 15 min$/)
  await expect(entryBox(page)).toBeFocused()
  await page.clock.fastForward('03:00')
  await expect(margin().getByRole('group', { name: '15 minutes' })).toBeVisible()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  await type(', and I finish this sentence.')
  await expect(card('15 minutes')).toContainText('Ten quiet minutes')

  await press('ControlOrMeta+j')
  await expect(now()).toBeFocused()
  await expect(now()).toHaveAttribute('aria-valuetext', 'not set')
  await press('Escape')
  await expect(entryBox(page)).toBeFocused()
  await press('ControlOrMeta+j')
  await press('Home')
  await press('ArrowRight')
  await tabTo(page, page.getByRole('slider', { name: /^Working through/ }))
  await press('End')
  await tabTo(page, page.getByRole('button', { name: 'Done' }))
  await press('Enter')
  await expect(card('15 minutes')).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  await saved(page)

  const [series] = await openSeries()
  expect(series).toMatchObject({ about: 'the panel', closedAt: null })
  expect(series!.sessions).toMatchObject([
    { minutes: 15, hurtBefore: 3, hurtAfter: 1, circling: null, workingThrough: 100 },
  ])
  expect(await storedText(page, 'They said no at four, and I finish this sentence.')).not.toBe('')
})

test('what goes worse twice ends the series, and step by step is offered instead', async () => {
  await session('the panel', 40, 60)
  await expect(card('This series ends here')).toHaveCount(0)

  await press('ControlOrMeta+e')
  await expect(dialog().getByRole('radio', { name: /^the panel/ })).toBeChecked()
  await expect(dialog()).toContainText('1 of 4 so far')
  await expect(
    dialog().getByRole('status').filter({ hasText: 'only a little while ago' }),
  ).toBeVisible()
  await expectAccessible(page, 'timed writing, a series')
  await press('Escape')
  await expect(dialog()).toHaveCount(0)

  await session('', 40, 41)
  const ending = card('This series ends here')
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
  expect(await openSeries()).toEqual([])
  await press('ControlOrMeta+e')
  await expect(dialog().getByRole('radio', { name: /^the panel/ })).toHaveCount(0)

  // It is told before the next time, too, once three of five went that way.
  await press('Escape')
  await session('the landlord', 10, 30)
  await expect(card('Perhaps another way')).toBeVisible()
  await press('Escape')
  await expect(card('Perhaps another way')).toHaveCount(0)
  await press('ControlOrMeta+e')
  await expect(dialog()).toContainText('In three of the last five times it hurt more afterwards')
})

test('four sessions finish a series, and a series is closed and opened again by the person', async () => {
  for (let round = 1; round <= 3; round++) await session(round === 1 ? 'the flat' : '', 50, 30)
  await press('ControlOrMeta+e')
  await expect(dialog()).toContainText('3 of 4 so far')
  await dialog().getByRole('button', { name: 'That is enough of “the flat”' }).click()
  await expect(dialog()).toContainText('“the flat” is closed.')
  expect(await openSeries()).toEqual([])
  await dialog().getByRole('button', { name: 'Undo' }).click()
  await expect(dialog().getByRole('radio', { name: /^the flat/ })).toBeChecked()
  await press('Escape')
  await session('', 50, 30)
  await expect(card('That was the fourth time')).toContainText('It is finished')
  await card('That was the fourth time').getByRole('button', { name: 'Close' }).click()
  await expect(entryBox(page)).toBeFocused()
  expect(await openSeries()).toEqual([])
})

test('something fresh is offered something else first, and may still be written about', async () => {
  await press('ControlOrMeta+e')
  await type('the call this morning')
  const fresh = dialog().getByRole('status').filter({ hasText: 'very fresh' })
  await dialog().getByRole('radio', { name: 'In the last few days' }).check()
  await expect(fresh).toHaveCount(0)
  await dialog().getByRole('checkbox', { name: 'It is a big loss' }).check()
  await expect(fresh).toBeVisible()
  await dialog().getByRole('radio', { name: 'Longer ago' }).check()
  await expect(fresh).toHaveCount(0)
  await dialog().getByRole('radio', { name: 'Today' }).check()
  await expect(fresh.getByRole('button', { name: 'Log a feeling' })).toBeVisible()
  await expectAccessible(page, 'timed writing, fresh')
  await fresh.getByRole('button', { name: 'Draft two lines to someone' }).click()
  await expect(dialog()).toHaveCount(0)
  await expect(entryBox(page)).toContainText('Draft two lines to them here.')
  await expect(entryBox(page)).toBeFocused()
  await saved(page)

  await press('ControlOrMeta+e')
  await type('the call this morning')
  await dialog().getByRole('radio', { name: 'Today' }).check()
  await dialog().getByRole('radio', { name: '20 minutes' }).check()
  await dialog().getByRole('button', { name: 'Start writing' }).click()
  await expect(timer()).toHaveText(/of 20 min$/)
  await expect(page.locator('.cm-placeholder')).toBeVisible()
})

test('without a margin, or alone with the page, the card is there for who asks', async () => {
  await page.clock.install()
  await app.menu('View', 'Show or hide the margin')
  await expect(margin()).toHaveCount(0)
  await begin('the panel', null)
  await type('Here. ')
  await press('ControlOrMeta+Shift+d')
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await page.clock.fastForward('15:00')
  await expect(timer()).toHaveText('15 of 15 min')
  await expect(margin()).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  await press('ControlOrMeta+j')
  await expect(now()).toBeFocused()
  await expect(page.getByRole('navigation')).toBeVisible()
  await press('Escape')
  await expect(margin()).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  await timer().click()
  await page.getByRole('menuitem', { name: 'How much does it hurt now?' }).click()
  await expect(now()).toBeFocused()
  await page.getByRole('button', { name: 'Done' }).click()
  await expect(margin()).toHaveCount(0)
  await expect(entryBox(page)).toBeFocused()
  await expect(timer()).toHaveText('Timer')
})

test('beside heavy words nothing of it speaks', async () => {
  await begin('the panel')
  await type('I want to die. ')
  const heavy = page.getByRole('group', { name: 'very heavy right now' })
  await expect(heavy).toBeVisible()
  await stop()
  await expect(timer()).toHaveText('Stopped')
  await expect(card('You stopped here')).toHaveCount(0)
  await press('ControlOrMeta+j')
  await expect(card('You stopped here')).toHaveCount(0)
  await heavy.getByRole('button', { name: 'I’m OK, or this isn’t about me' }).click()
  await expect(card('You stopped here')).toBeVisible()
})

test('quitting in the middle loses neither words nor rating, and the session counts', async () => {
  await begin('the panel', 72)
  await type('In the middle of a')
  await app.restart()
  page = app.window
  await unlock(page)
  await expect(timer()).toHaveText('Timer')
  expect(await storedText(page, 'In the middle of a')).toBe('In the middle of a')
  const [series] = await openSeries()
  expect(series!.sessions).toMatchObject([
    { hurtBefore: 72, hurtAfter: null, endedAt: expect.any(Number) },
  ])

  // What was set in the card is kept by locking, also without the last word.
  await begin('', 60)
  await type('Once more. ')
  await saved(page)
  await stop()
  await now().fill('35')
  await press('ControlOrMeta+l')
  await expect(page.getByRole('button', { name: 'Unlock' })).toBeVisible()
  await unlock(page)
  expect((await openSeries())[0]!.sessions[1]).toMatchObject({ hurtBefore: 60, hurtAfter: 35 })
  await expect(card('You stopped here')).toHaveCount(0)
})

async function nextMorning(): Promise<void> {
  await app.close()
  const program = join(import.meta.dirname, 'support/a-day-earlier.ts')
  execFileSync(process.execPath, [program, userData, passphrase])
  app = await launchApp({ userData })
  page = app.window
  await unlock(page)
}

test('the next day asks once, on an empty page', async () => {
  const question = (): Locator => card(/^Yesterday you wrote about/)
  await session('the panel', 50, 40)
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
  expect((await openSeries())[0]!.sessions[0]).toMatchObject({ hurtNextDay: 12 })
  await app.restart()
  page = app.window
  await unlock(page)
  await expect(margin().getByRole('heading', { name: 'Where you left off' })).toBeVisible()
  await expect(question()).toHaveCount(0)

  await session('', 50, 40)
  await nextMorning()
  await question().getByRole('button', { name: 'Not now' }).click()
  await expect(question()).toHaveCount(0)
  await type('Going on. ')
  await saved(page)
  await app.restart()
  page = app.window
  await unlock(page)
  await expect(margin().getByRole('heading', { name: 'Where you left off' })).toBeVisible()
  await expect(question()).toHaveCount(0)
  expect((await openSeries())[0]!.sessions[1]).toMatchObject({ hurtNextDay: null })
})

test('its screens are accessible, also with words without end', async () => {
  await press('ControlOrMeta+e')
  await expect(dialog()).toBeVisible()
  await expectAccessible(page, 'timed writing')
  await press('Escape')
  await expect(dialog()).toHaveCount(0)
  await begin('Donaudampfschifffahrtsgesellschaft'.repeat(5).slice(0, 200))
  await type('Words. ')
  await saved(page)
  await stop()
  await expect(card('You stopped here')).toBeVisible()
  await expectAccessible(page, 'after writing')
  await page.getByRole('button', { name: 'Done' }).click()
  await press('ControlOrMeta+e')
  await expect(dialog().getByRole('radio', { name: /^Donaudampf/ })).toBeVisible()
  await expectAccessible(page, 'timed writing, long words')
  await press('Escape')
  await goTo(page, 'Journal')
  await press('ControlOrMeta+e')
  await expect(dialog()).toBeVisible()
})
